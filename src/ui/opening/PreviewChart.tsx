import { useMemo } from 'react';
import { levelOf } from '../../derive/bins.ts';
import type { Days } from '../../derive/marks.ts';
import { previewBins, previewRows } from '../../derive/preview-rows.ts';
import type { Preview } from '../../model/manifest.ts';
import { speakerColour } from '../speaker-colour.ts';
import { AxisStrip } from '../timeline/AxisStrip.tsx';
import { barPaths, COLUMN, placeBars } from '../timeline/bar-paths.ts';
import {
  DENSE_HEIGHT,
  NARROW,
  PITCH,
  placeRows,
  UNDATED_GAP,
  UNDATED_PITCH,
  undatedRoom,
  WIDE,
} from '../timeline/chart-layout.ts';
import { dayScale } from '../timeline/day-scale.ts';
import { RowLabel } from '../timeline/RowLabel.tsx';
import styles from '../timeline/Timeline.module.css';
import { useLater } from '../use-later.ts';
import { useNarrow } from '../use-layout.ts';
import { useWidth } from '../use-width.ts';

const GROUP_COLOUR = { announcement: 'var(--announcement)', article: 'var(--coverage)' } as const;

/** So that a bar to scroll with takes its room before the width is measured. */
const TALL = { height: '100vh' };

/** The chart before its columns are there: its rows, and how much lies where, in the places they will have. */
export function PreviewChart({ preview, frame }: { preview: Preview; frame: Days | null }) {
  const [measure, width] = useWidth('chart');
  const shape = useNarrow() ? NARROW : WIDE;
  const undated = preview.rows.some((row) => row.undated > 0);
  const column = undated && frame ? UNDATED_GAP + UNDATED_PITCH * shape.undatedPerLine : 0;
  const plot = Math.max(0, width - column);
  const scale = useMemo(() => (frame && plot > 0 ? dayScale(frame, plot) : null), [frame, plot]);
  const { placed, height } = useMemo(() => {
    const rows = width > 0 ? previewRows(preview, scale ? levelOf(PITCH / 2 / scale.day) : 0) : [];
    return placeRows(rows, shape, undatedRoom(rows, shape));
  }, [preview, scale, shape, width]);
  // What lies below the screen can wait until what lies on it is painted.
  const drawnTo = useLater(Number.POSITIVE_INFINITY, { first: innerHeight });
  const drawn = placed.filter(({ top }) => top < drawnTo);
  return (
    <section aria-label="Timeline" aria-busy="true" className={styles.timeline}>
      <div className={styles.labels} data-axis={frame !== null || undefined}>
        {drawn.map(({ row: { id, kind, label, colour }, top, head }) => (
          <RowLabel key={id} kind={kind} label={label} colour={colour} count={null} top={top} head={head} />
        ))}
      </div>
      <div className={styles.plot} ref={measure} style={width === 0 ? TALL : undefined}>
        {scale && frame && (
          <AxisStrip scale={scale} width={plot} undatedAt={undated ? plot + UNDATED_GAP : null} />
        )}
        <svg className={styles.svg} width={width} height={height} role="presentation">
          {scale?.ticks.map((tick) => (
            <line key={tick} className={styles.grid} x1={scale.x(tick)} x2={scale.x(tick)} y2={height} />
          ))}
          {drawn.map(({ row, placed: lanes, top, content, height: tall }, at) => {
            const bins = scale && previewBins(preview, preview.rows[at]!, levelOf(COLUMN / scale.day));
            const paths = bins && barPaths(bins);
            const colour = row.kind === 'quotation' ? speakerColour(row.colour) : GROUP_COLOUR[row.kind];
            return (
              <g key={row.id} style={{ color: colour }}>
                <line className={styles.rule} x2="100%" y1={top + tall} y2={top + tall} />
                {paths && (
                  <svg y={content} width={plot} height={tall} role="presentation">
                    <g transform={lanes ? `scale(1 ${(lanes.laneCount * PITCH) / DENSE_HEIGHT})` : undefined}>
                      <g transform={placeBars(bins, frame!.from, scale.day)}>
                        <path className={styles.sure} d={paths.sure} />
                        <path className={styles.maybe} d={paths.maybe} />
                      </g>
                    </g>
                  </svg>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </section>
  );
}
