import { Group } from '@visx/group';
import { useMemo, useRef } from 'react';
import { membersOf } from '../../derive/library.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { NONE } from '../../model/columns.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { itemsOfMarks, useLoaded } from '../shards/use-loaded.ts';
import { useNarrow } from '../use-layout.ts';
import { useWidth } from '../use-width.ts';
import { AxisStrip } from './AxisStrip.tsx';
import { NARROW, placeRows, UNDATED_PITCH, WIDE } from './chart-layout.ts';
import { dayScale } from './day-scale.ts';
import { Fades } from './Fades.tsx';
import { Playhead } from './Playhead.tsx';
import { type Plot, placeMarks, stopsOf } from './place-marks.ts';
import { RowLabel } from './RowLabel.tsx';
import { RowMarks } from './RowMarks.tsx';
import { Ties } from './Ties.tsx';
import styles from './Timeline.module.css';
import { useRoving } from './use-roving.ts';
import { useZoom } from './use-zoom.ts';

const UNDATED_GAP = 24;

/** The timeline: an axis that fits the window, a line a row, and a column for what has no date at all. */
export function Timeline() {
  const { rows, time, marks } = useScene();
  const [measure, width] = useWidth();
  const chart = useRef<HTMLDivElement>(null);
  const shape = useNarrow() ? NARROW : WIDE;
  const { placed, height } = useMemo(() => placeRows(rows, shape), [rows, shape]);
  const undated = rows.some((row) => row.undated.length > 0);
  const plotWidth = Math.max(
    0,
    width - (undated && time ? UNDATED_GAP + UNDATED_PITCH * shape.undatedPerLine : 0),
  );
  const shown = time?.shown ?? null;
  const plot = useMemo<Plot>(
    () => shown && { scale: dayScale(shown, plotWidth), shown, width: plotWidth },
    [shown, plotWidth],
  );
  const contents = useMemo(
    () => placed.map((row) => placeMarks(row, marks, plot, plot ? plot.width + UNDATED_GAP : 0, shape)),
    [placed, marks, plot, shape],
  );
  const roving = useRoving(placed.flatMap((row, at) => stopsOf(row, contents[at]!)));
  const tied = useTied();
  const ties = contents.flatMap((content) => content.marks.filter(({ mark }) => tied.has(mark)));
  useLoaded(
    itemsOfMarks(
      marks,
      contents.flatMap((content) => content.marks.map(({ mark }) => mark)),
    ),
  );
  useZoom(chart, plot?.scale ?? null);

  return (
    <section aria-label="Timeline" className={styles.timeline} ref={chart}>
      <div className={styles.labels} data-axis={plot !== null || undefined}>
        {placed.map((row) => (
          <RowLabel key={row.row.id} placed={row} />
        ))}
      </div>
      <div className={styles.plot} ref={measure}>
        {width > 0 && (
          <>
            {plot && (
              <AxisStrip scale={plot.scale} width={plot.width} undatedAt={undated ? plot.width : null} />
            )}
            {plot && time && <Playhead scale={plot.scale} time={time} height={height} />}
            <svg className={styles.svg} width={width} height={height} role="presentation">
              <Fades plot={plotWidth} />
              {plot?.scale.ticks.map((tick) => (
                <line
                  key={tick.getTime()}
                  className={styles.grid}
                  x1={plot.scale.scale(tick)}
                  x2={plot.scale.scale(tick)}
                  y2={height}
                />
              ))}
              <Ties spots={ties} />
              {placed.map((row, at) => (
                <Group key={row.row.id}>
                  <RowMarks placed={row} content={contents[at]!} plot={plot} tied={tied} roving={roving} />
                </Group>
              ))}
            </svg>
          </>
        )}
      </div>
    </section>
  );
}

const NOTHING: ReadonlySet<number> = new Set();

/** The marks of all printings of the utterance that is pointed at, or else open. */
function useTied(): ReadonlySet<number> {
  const { library, marks } = useScene();
  const open = useExplorer((state) => state.view.open);
  const pointed = useExplorer((state) => state.pointed);
  return useMemo(() => {
    const mark = marks.markOf(pointed ?? open ?? '');
    const start = marks.starts[QUOTATION]!;
    const lineage = mark === null || mark < start ? NONE : library.columns.quotation.lineage[mark - start]!;
    if (lineage === NONE) return NOTHING;
    return new Set(Array.from(membersOf(library, lineage), (quotation) => start + quotation));
  }, [library, marks, open, pointed]);
}
