import { Line } from '@visx/shape';
import { useMemo, useRef, useState } from 'react';
import { membersOf } from '../../derive/library.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { NONE } from '../../model/columns.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useDrawn, useScene, useShown } from '../scene.ts';
import { useNarrow } from '../use-layout.ts';
import { useWidth } from '../use-width.ts';
import { Arrivals } from './Arrivals.tsx';
import { AxisStrip } from './AxisStrip.tsx';
import { NARROW, UNDATED_GAP, UNDATED_PITCH, WIDE } from './chart-layout.ts';
import { Fades } from './Fades.tsx';
import { Playhead } from './Playhead.tsx';
import { type PlacedMarks, stopsOf } from './place-marks.ts';
import { RowLabel } from './RowLabel.tsx';
import { RowMarks } from './RowMarks.tsx';
import { Ties } from './Ties.tsx';
import styles from './Timeline.module.css';
import { useChart } from './use-chart.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useMarkEvents } from './use-mark-events.ts';
import { useRoving } from './use-roving.ts';
import { useSight } from './use-sight.ts';
import { useZoom } from './use-zoom.ts';

/** The timeline: an axis that fits the window, a line a row, and a column for what has no date at all. */
export function Timeline() {
  const { rows } = useDrawn();
  const shown = useShown();
  const [measure, width] = useWidth('chart');
  const chart = useRef<HTMLDivElement>(null);
  const shape = useNarrow() ? NARROW : WIDE;
  const undated = rows.some((row) => row.undated.length > 0);
  const column = undated && shown ? UNDATED_GAP + UNDATED_PITCH * shape.undatedPerLine : 0;
  const plotWidth = Math.max(0, width - column);
  const laidOut = useChart(shown, plotWidth, shown ? UNDATED_GAP : 0, shape);
  const { plot, height } = laidOut;
  const { rows: drawnRows, rested } = useDrawnRows(laidOut, useSight(chart));
  const stops = useMemo(() => drawnRows.map((row) => new Set(stopsOf(row.placed, row.content))), [drawnRows]);
  const roving = useRoving(stops);
  const onMarks = useMarkEvents(roving.rest);
  const { open, pointed, tied } = useAttention();
  const drawn = useMemo(() => rested.placed.flatMap((_, at) => marksOf(rested.contentOf(at))), [rested]);
  const [arrived, setArrived] = useState('');
  useZoom(chart, plot?.scale ?? null);

  return (
    <section aria-label="Timeline" className={styles.timeline} ref={chart}>
      <Arrivals drawn={drawn} onArrival={setArrived} />
      <div className={styles.labels} data-axis={plot !== null || undefined}>
        {laidOut.placed.map(({ row, head, top }, at) => (
          <RowLabel
            key={row.id}
            kind={row.kind}
            label={row.label}
            colour={row.colour}
            count={drawnRows[at]!.count + row.undated.length}
            top={top}
            head={head}
          />
        ))}
      </div>
      <div className={styles.plot} ref={measure}>
        {width > 0 && (
          <>
            {plot && (
              <>
                <AxisStrip
                  scale={plot.scale}
                  width={plot.width}
                  undatedAt={undated ? plot.width + UNDATED_GAP : null}
                />
                <Playhead plot={plot} height={height} />
              </>
            )}
            <div className={styles.drawing}>
              <svg className={styles.svg} width={width} height={height} role="presentation">
                {plot && <Fades plot={plot} />}
                {plot?.scale.ticks.map((tick) => (
                  <Line
                    key={tick}
                    className={styles.grid ?? ''}
                    from={{ x: plot.scale.x(tick), y: 0 }}
                    to={{ x: plot.scale.x(tick), y: height }}
                  />
                ))}
              </svg>
              <div className={styles.rows} role="presentation" {...onMarks}>
                {drawnRows.map(({ height: tall, placed: row, content, plot: within }, at) => {
                  const mine = (stop: string | null) => (stop !== null && stops[at]!.has(stop) ? stop : null);
                  return (
                    <RowMarks
                      key={row.row.id}
                      width={width}
                      height={tall}
                      placed={row}
                      content={content}
                      plot={within}
                      pointed={mine(pointed)}
                      open={mine(open)}
                      tied={tied}
                      arrived={arrived}
                      resting={mine(roving.resting)}
                    />
                  );
                })}
              </div>
              <svg className={styles.ties} width={width} height={height} aria-hidden="true">
                <Ties rows={drawnRows} tied={tied} />
              </svg>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

const marksOf = ({ dated, undated }: PlacedMarks) => [...dated, ...undated].map(({ mark }) => mark);

const NOTHING: ReadonlySet<number> = new Set();

type Attention = { open: string | null; pointed: string | null; tied: ReadonlySet<number> };

/** The stops of what is open and pointed at, and the marks of all printings of the utterance pointed at, or else open. */
function useAttention(): Attention {
  const { library, marks } = useScene();
  const open = useMark(useExplorer(({ view }) => view.open));
  const pointed = useMark(useExplorer((state) => state.pointed));
  const mark = pointed ?? open;
  const start = marks.starts[QUOTATION]!;
  const lineage = mark === null || mark < start ? NONE : library.columns.quotation.lineage[mark - start]!;
  const tied = useMemo(() => {
    if (lineage === NONE) return NOTHING;
    return new Set(Array.from(membersOf(library, lineage), (quotation) => start + quotation));
  }, [library, start, lineage]);
  const stop = (of: number | null) => (of === null ? null : String(of));
  return { open: stop(open), pointed: stop(pointed), tied };
}

function useMark(id: string | null): number | null {
  const { marks } = useScene();
  return useMemo(() => (id === null ? null : marks.markOf(id)), [marks, id]);
}
