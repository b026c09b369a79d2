import { Line } from '@visx/shape';
import { useMemo, useRef, useState } from 'react';
import { membersOf } from '../../derive/library.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { NONE } from '../../model/columns.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useRestingWindow, useScene, useShown } from '../scene.ts';
import { useNarrow } from '../use-layout.ts';
import { useWidth } from '../use-width.ts';
import { Arrivals } from './Arrivals.tsx';
import { AxisStrip } from './AxisStrip.tsx';
import { NARROW, UNDATED_GAP, UNDATED_PITCH, WIDE } from './chart-layout.ts';
import { Fades } from './Fades.tsx';
import { Playhead } from './Playhead.tsx';
import { stopsOf } from './place-marks.ts';
import { RowLabel } from './RowLabel.tsx';
import { RowMarks } from './RowMarks.tsx';
import { Ties } from './Ties.tsx';
import styles from './Timeline.module.css';
import { useChart } from './use-chart.ts';
import { useRoving } from './use-roving.ts';
import { useZoom } from './use-zoom.ts';

/** The timeline: an axis that fits the window, a line a row, and a column for what has no date at all. */
export function Timeline() {
  const { rows } = useScene();
  const shown = useShown();
  const [measure, width] = useWidth();
  const chart = useRef<HTMLDivElement>(null);
  const shape = useNarrow() ? NARROW : WIDE;
  const undated = rows.some((row) => row.undated.length > 0);
  const column = undated && shown ? UNDATED_GAP + UNDATED_PITCH * shape.undatedPerLine : 0;
  const plotWidth = Math.max(0, width - column);
  const { plot, placed, contents, height } = useChart(shown, plotWidth, shown ? UNDATED_GAP : 0, shape);
  const roving = useRoving(placed.flatMap((row, at) => stopsOf(row, contents[at]!)));
  const tied = useTied();
  const drawn = useMemo(
    () => contents.flatMap(({ dated, undated: rest }) => [...dated, ...rest].map(({ mark }) => mark)),
    [contents],
  );
  const [arrived, setArrived] = useState('');
  const [still, setStill] = useState(drawn);
  const resting = useRestingWindow();
  if (resting && still !== drawn) setStill(drawn);
  useZoom(chart, plot?.scale ?? null);

  return (
    <section aria-label="Timeline" className={styles.timeline} ref={chart}>
      <Arrivals drawn={still} onArrival={setArrived} />
      <div className={styles.labels} data-axis={plot !== null || undefined}>
        {placed.map(({ row, count, top, head }) => (
          <RowLabel
            key={row.id}
            kind={row.kind}
            label={row.label}
            colour={row.colour}
            count={count + row.undated.length}
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
              <Ties contents={contents} tied={tied} offset={plot?.offset ?? 0} />
              {placed.map((row, at) => (
                <RowMarks
                  key={row.row.id}
                  placed={row}
                  content={contents[at]!}
                  plot={plot}
                  tied={tied}
                  arrived={arrived}
                  roving={roving}
                />
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
  const id = useExplorer(({ pointed, view }) => pointed ?? view.open ?? '');
  const start = marks.starts[QUOTATION]!;
  const lineage = useMemo(() => {
    const mark = marks.markOf(id);
    return mark === null || mark < start ? NONE : library.columns.quotation.lineage[mark - start]!;
  }, [library, marks, start, id]);
  return useMemo(() => {
    if (lineage === NONE) return NOTHING;
    return new Set(Array.from(membersOf(library, lineage), (quotation) => start + quotation));
  }, [library, start, lineage]);
}
