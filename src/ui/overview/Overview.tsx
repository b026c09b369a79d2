import { useMemo, useRef } from 'react';
import type { Days } from '../../derive/marks.ts';
import { clampTo } from '../../derive/window.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import { type Step, useExplorer } from '../../state/explorer.ts';
import { useAt, useScene, useSettledWindow, useShown } from '../scene.ts';
import { type DayScale, dayScale } from '../timeline/day-scale.ts';
import { windowPatch } from '../timeline/use-zoom.ts';
import { useWidth } from '../use-width.ts';
import { DateField } from './DateField.tsx';
import { Density } from './Density.tsx';
import styles from './Overview.module.css';
import { useWindowDrag } from './use-window-drag.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const HEIGHT = 46;

/** All of time at a glance: how much lies where, and the window one looks through. */
export function Overview() {
  const { frame } = useScene();
  const shown = useShown();
  const certain = useExplorer((state) => state.view.certain);
  const change = useExplorer((state) => state.change);
  const [measure, width] = useWidth('overview');
  const plot = useRef<SVGSVGElement>(null);
  const scale = useMemo(() => frame && dayScale(frame, width), [frame, width]);
  const setWindow = (next: Days, step: Step) => frame && change(windowPatch(next, frame), step);
  const drag = useWindowDrag(plot, scale, frame, setWindow);

  if (!shown || !scale || !frame) return null;
  const left = scale.x(shown.from);
  const right = scale.x(shown.to + 1);
  return (
    <section aria-label="Overview" className={styles.overview}>
      <div className={styles.strip} ref={measure}>
        <svg ref={plot} className={styles.plot} width={width} height={HEIGHT} role="presentation" {...drag}>
          {width > 0 && <Density frame={frame} scale={scale} height={HEIGHT} />}
          <At scale={scale} />
          <rect className={styles.shade} width={Math.max(0, left)} height={HEIGHT} />
          <rect className={styles.shade} x={right} width={Math.max(0, width - right)} height={HEIGHT} />
          <rect
            className={styles.window}
            x={left + 0.5}
            y={0.5}
            width={Math.max(0, right - left - 1)}
            height={HEIGHT - 1}
          />
        </svg>
        <input
          type="range"
          aria-label="Window start"
          aria-valuetext={dayNumberInWords(shown.from)}
          className={styles.handle}
          min={frame.from}
          max={frame.to}
          value={shown.from}
          onChange={(event) =>
            setWindow(
              { from: Math.min(event.currentTarget.valueAsNumber, shown.to), to: shown.to },
              'replace',
            )
          }
        />
        <input
          type="range"
          aria-label="Window end"
          aria-valuetext={dayNumberInWords(shown.to)}
          className={styles.handle}
          min={frame.from}
          max={frame.to}
          value={shown.to}
          onChange={(event) =>
            setWindow(
              { from: shown.from, to: Math.max(event.currentTarget.valueAsNumber, shown.from) },
              'replace',
            )
          }
        />
      </div>
      <div className={styles.controls}>
        <Dates frame={frame} setWindow={setWindow} />
        <label className={styles.certain}>
          <input
            type="checkbox"
            checked={certain}
            onChange={(event) => change({ certain: event.currentTarget.checked })}
          />
          Certain dates only
        </label>
        <ZoomButtons />
      </div>
    </section>
  );
}

/** The window's ends to be typed. A drag is followed once it rests: a date field takes long to draw. */
function Dates({ frame, setWindow }: { frame: Days; setWindow: (next: Days, step: Step) => void }) {
  const settled = useSettledWindow();
  const from = clampTo(frame, settled.from);
  const to = clampTo(frame, settled.to);
  return (
    <>
      <DateField
        label="From"
        day={from}
        frame={frame}
        onDay={(day) => setWindow({ from: day, to: Math.max(day, to) }, 'push')}
      />
      <DateField
        label="To"
        day={to}
        frame={frame}
        onDay={(day) => setWindow({ from: Math.min(day, from), to: day }, 'push')}
      />
    </>
  );
}

function At({ scale }: { scale: DayScale }) {
  const at = useAt();
  if (at === null) return null;
  return <line className={styles.at} x1={scale.middle(at)} x2={scale.middle(at)} y2={HEIGHT} />;
}
