import { Group } from '@visx/group';
import { useMemo, useRef } from 'react';
import { useScene } from '../scene.ts';
import { useWidth } from '../use-width.ts';
import { AxisStrip } from './AxisStrip.tsx';
import { placeRows } from './chart-layout.ts';
import { dayScale } from './day-scale.ts';
import { Fades } from './Fades.tsx';
import { Playhead } from './Playhead.tsx';
import { RowLabel } from './RowLabel.tsx';
import { RowMarks } from './RowMarks.tsx';
import styles from './Timeline.module.css';
import { useRoving } from './use-roving.ts';
import { useZoom } from './use-zoom.ts';

const UNDATED_COLUMN = 4;
const UNDATED_WIDTH = 24 * UNDATED_COLUMN + 24;

/** The timeline: an axis that fits the window, a line a row, and a column for what has no date at all. */
export function Timeline() {
  const { rows, time, visible } = useScene();
  const [measure, width] = useWidth();
  const chart = useRef<HTMLDivElement>(null);
  const { placed, height } = useMemo(() => placeRows(rows, UNDATED_COLUMN), [rows]);
  const roving = useRoving(rows, visible.mask);
  const undated = rows.some((row) => row.undated.length > 0);
  const plot = Math.max(0, width - (undated && time ? UNDATED_WIDTH : 0));
  const scale = useMemo(() => time && dayScale(time.shown, plot), [time, plot]);
  useZoom(chart, scale);

  return (
    <section aria-label="Timeline" className={styles.timeline} ref={chart}>
      <div className={styles.labels}>
        {placed.map((row) => (
          <RowLabel key={row.row.id} placed={row} />
        ))}
      </div>
      <div className={styles.plot} ref={measure}>
        {width > 0 && (
          <>
            {time && scale && <AxisStrip scale={scale} width={plot} undatedAt={undated ? plot : null} />}
            <svg className={styles.svg} width={width} height={height} role="presentation">
              <Fades />
              {scale?.ticks.map((tick) => (
                <line
                  key={tick.getTime()}
                  className={styles.grid}
                  x1={scale.scale(tick)}
                  x2={scale.scale(tick)}
                  y2={height}
                />
              ))}
              {placed.map((row) => (
                <Group key={row.row.id}>
                  <RowMarks
                    placed={row}
                    scale={scale}
                    plot={plot}
                    undatedAt={time ? plot + 24 : 0}
                    roving={roving}
                  />
                </Group>
              ))}
            </svg>
            {time && scale && <Playhead scale={scale} time={time} height={height} />}
          </>
        )}
      </div>
    </section>
  );
}
