import { factsOf, nameOf, shorten } from '../../derive/mark-names.ts';
import { OPEN_EARLIEST, OPEN_LATEST } from '../../derive/marks.ts';
import { relationTo } from '../../derive/playhead.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { CountedBars } from './CountedBars.tsx';
import { lettersIn, placeMarks } from './chart-labels.ts';
import { BAR, contentTop, PITCH, type PlacedRow, UNDATED_PITCH } from './chart-layout.ts';
import type { DayScale } from './day-scale.ts';
import { Mark } from './Mark.tsx';
import styles from './Timeline.module.css';
import { UndatedMore } from './UndatedMore.tsx';
import type { Roving } from './use-roving.ts';

type Props = { placed: PlacedRow; scale: DayScale | null; plot: number; undatedAt: number; roving: Roving };

const GROUP_COLOUR = { announcement: 'var(--announcement)', article: 'var(--coverage)' } as const;
const PER_LINE = 4;
const LEAST_LETTERS = 8;

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
  const inWindow = (mark: number) =>
    visible.mask[mark] === 1 &&
    time !== null &&
    marks.latest[mark]! >= time.shown.from &&
    marks.earliest[mark]! <= time.shown.to;
  const edges = {
    startOf: (mark: number) =>
      marks.earliest[mark]! < time!.shown.from ? 0 : scale!.x(marks.earliest[mark]!),
    endOf: (mark: number) =>
      marks.latest[mark]! > time!.shown.to ? plot : scale!.x(marks.latest[mark]! + 1),
    plot,
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
        placeMarks(row, marks, inWindow, edges).map(({ mark, lane, day, x, width, room }) => {
          const earliest = marks.earliest[mark]!;
          const latest = marks.latest[mark]!;
          const words = lettersIn(room);
          return (
            <Mark
              key={mark}
              {...shared(mark)}
              words={words < LEAST_LETTERS ? null : shorten(factsOf(library, marks, mark).words, words)}
              shape={day ? 'day' : 'bar'}
              x={x}
              width={width}
              y={top + lane * PITCH + (PITCH - BAR) / 2}
              fade={fadeOf(earliest === OPEN_EARLIEST, latest === OPEN_LATEST)}
              relation={relationTo(time.at, earliest, latest)}
            />
          );
        })}
      {fitting.map((mark, at) => (
        <Mark
          key={mark}
          {...shared(mark)}
          words={null}
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
