import { useCallback, useMemo, useRef } from 'react';
import type { Days } from '../../derive/marks.ts';
import { clampTo } from '../../derive/window.ts';
import { type Step, useExplorer } from '../../state/explorer.ts';
import { useAt, useScene, useSettledWindow, useShown } from '../scene.ts';
import { DaySlider } from '../timeline/DaySlider.tsx';
import { type DayScale, dayScale } from '../timeline/day-scale.ts';
import { windowPatch } from '../timeline/use-zoom.ts';
import { useWidth } from '../use-width.ts';
import { DateField } from './DateField.tsx';
import { Density } from './Density.tsx';
import styles from './Overview.module.css';
import { useWindowDrag } from './use-window-drag.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const HEIGHT = 46;

type SetWindow = (next: Days, step: Step) => void;

/** All of time at a glance: how much lies where, and the window one looks through. */
export function Overview() {
  const { frame } = useScene();
  const certain = useExplorer((state) => state.view.certain);
  const change = useExplorer((state) => state.change);
  const [measure, width] = useWidth('overview');
  const plot = useRef<SVGSVGElement>(null);
  const scale = useMemo(() => frame && dayScale(frame, width), [frame, width]);
  const setWindow: SetWindow = useCallback(
    (next, step) => frame && change(windowPatch(next, frame), step),
    [frame, change],
  );
  const drag = useWindowDrag(plot, scale, frame, setWindow);

  if (!scale || !frame) return null;
  return (
    <section aria-label="Overview" className={styles.overview}>
      <div className={styles.strip} ref={measure}>
        <svg ref={plot} className={styles.plot} width={width} height={HEIGHT} role="presentation" {...drag}>
          {width > 0 && <Density frame={frame} scale={scale} height={HEIGHT} />}
          <At scale={scale} />
          <Shown scale={scale} width={width} />
        </svg>
        <Ends frame={frame} setWindow={setWindow} />
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

/** The window among all of time: what lies outside is shaded. */
function Shown({ scale, width }: { scale: DayScale; width: number }) {
  const shown = useShown()!;
  const left = scale.x(shown.from);
  const right = scale.x(shown.to + 1);
  return (
    <>
      <path
        className={styles.shade}
        d={`M0 0H${left}V${HEIGHT}H0zM${right} 0H${width}V${HEIGHT}H${right}z`}
      />
      <rect
        className={styles.window}
        x={left + 0.5}
        y={0.5}
        width={Math.max(0, right - left - 1)}
        height={HEIGHT - 1}
      />
    </>
  );
}

/** A slider at either end of the window. */
function Ends({ frame, setWindow }: { frame: Days; setWindow: SetWindow }) {
  const { from, to } = useShown()!;
  return (
    <>
      <DaySlider
        label="Window start"
        className={styles.handle}
        day={from}
        min={frame.from}
        max={frame.to}
        most={to}
        onDay={(day) => setWindow({ from: day, to }, 'replace')}
      />
      <DaySlider
        label="Window end"
        className={styles.handle}
        day={to}
        min={frame.from}
        max={frame.to}
        least={from}
        onDay={(day) => setWindow({ from, to: day }, 'replace')}
      />
    </>
  );
}

/** The window's ends to be typed. A drag is followed once it rests: a date field takes long to draw. */
function Dates({ frame, setWindow }: { frame: Days; setWindow: SetWindow }) {
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
