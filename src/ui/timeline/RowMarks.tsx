import { factsOf, nameOf } from '../../derive/mark-names.ts';
import { OPEN_EARLIEST, OPEN_LATEST } from '../../derive/marks.ts';
import { relationTo } from '../../derive/playhead.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { CountedBars } from './CountedBars.tsx';
import { BAR, contentTop, PITCH, type PlacedRow, UNDATED_PITCH } from './chart-layout.ts';
import type { DayScale } from './day-scale.ts';
import { Mark } from './Mark.tsx';
import styles from './Timeline.module.css';
import { UndatedMore } from './UndatedMore.tsx';
import type { Roving } from './use-roving.ts';

type Props = { placed: PlacedRow; scale: DayScale | null; plot: number; undatedAt: number; roving: Roving };

const GROUP_COLOUR = { announcement: 'var(--announcement)', article: 'var(--coverage)' } as const;
const PER_LINE = 4;

/** One row's marks: those with a date where it is, those without in the column at the end. */
export function RowMarks({ placed, scale, plot, undatedAt, roving }: Props) {
  const { library, marks, visible, time } = useScene();
  const open = useExplorer((state) => state.view.open);
  const pointed = useExplorer((state) => state.pointed);
  const { row } = placed;
  const top = contentTop(placed);
  const colour = row.kind === 'quotation' ? speakerColour(row.colour) : GROUP_COLOUR[row.kind];

  const shared = (mark: number) => {
    const id = marks.idOf(mark);
    return {
      id,
      mark,
      name: nameOf(factsOf(library, marks, mark)),
      open: id === open,
      pointed: id === pointed,
      roving,
    };
  };
  const undated = [...row.undated].filter((mark) => visible.mask[mark] === 1);
  const room = PER_LINE * 3;
  const fitting = undated.length > room ? undated.slice(0, room - 1) : undated;

  return (
    <g role="group" aria-label={row.label} style={{ color: colour }}>
      <line
        className={styles.rule}
        x2="100%"
        y1={placed.top + placed.height}
        y2={placed.top + placed.height}
      />
      {scale && time && placed.dense && <CountedBars placed={placed} width={plot} roving={roving} />}
      {scale &&
        time &&
        !placed.dense &&
        [...row.dated].map((mark, at) => {
          if (visible.mask[mark] === 0) return null;
          const earliest = marks.earliest[mark]!;
          const latest = marks.latest[mark]!;
          if (latest < time.shown.from || earliest > time.shown.to) return null;
          const start = earliest < time.shown.from ? 0 : scale.x(earliest);
          const end = latest > time.shown.to ? plot : scale.x(latest + 1);
          return (
            <Mark
              key={mark}
              {...shared(mark)}
              shape={earliest === latest ? 'day' : 'bar'}
              x={earliest === latest ? scale.middle(earliest) : start}
              width={end - start}
              y={top + row.lanes[at]! * PITCH + (PITCH - BAR) / 2}
              fade={fadeOf(earliest === OPEN_EARLIEST, latest === OPEN_LATEST)}
              relation={relationTo(time.at, earliest, latest)}
            />
          );
        })}
      {fitting.map((mark, at) => (
        <Mark
          key={mark}
          {...shared(mark)}
          shape="undated"
          x={undatedAt + (at % PER_LINE) * UNDATED_PITCH + 8}
          width={0}
          y={top + Math.floor(at / PER_LINE) * UNDATED_PITCH + (PITCH - BAR) / 2}
          fade={null}
          relation="possibly before"
        />
      ))}
      {undated.length > fitting.length && (
        <UndatedMore
          row={row}
          count={undated.length - fitting.length}
          x={undatedAt + ((room - 1) % PER_LINE) * UNDATED_PITCH}
          y={top + 2 * UNDATED_PITCH}
          roving={roving}
        />
      )}
    </g>
  );
}

function fadeOf(left: boolean, right: boolean): string | null {
  if (left && right) return 'fade-both';
  if (left) return 'fade-left';
  return right ? 'fade-right' : null;
}
