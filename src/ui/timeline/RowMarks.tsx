import { beginning, chartWords, factsOf, nameOf } from '../../derive/mark-names.ts';
import { OPEN_EARLIEST, OPEN_LATEST } from '../../derive/marks.ts';
import { relationTo } from '../../derive/playhead.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { CountedBars } from './CountedBars.tsx';
import type { PlacedRow } from './chart-layout.ts';
import { Mark } from './Mark.tsx';
import { lettersIn, type PlacedMarks, type Plot } from './place-marks.ts';
import styles from './Timeline.module.css';
import { UndatedMore } from './UndatedMore.tsx';
import type { Roving } from './use-roving.ts';

type Props = {
  placed: PlacedRow;
  content: PlacedMarks;
  plot: Plot;
  /** The other printings of what is pointed at or open. */
  tied: ReadonlySet<number>;
  roving: Roving;
};

const GROUP_COLOUR = { announcement: 'var(--announcement)', article: 'var(--coverage)' } as const;

/** One row's marks: those with a date where it is, those without in the column at the end. */
export function RowMarks({ placed, content, plot, tied, roving }: Props) {
  const { library, marks, time } = useScene();
  const open = useExplorer((state) => state.view.open);
  const pointed = useExplorer((state) => state.pointed);
  const { row, dense } = placed;
  const bottom = placed.top + placed.height;
  const colour = row.kind === 'quotation' ? speakerColour(row.colour) : GROUP_COLOUR[row.kind];
  return (
    <g role="group" aria-label={row.label} style={{ color: colour }}>
      <line className={styles.rule} x2="100%" y1={bottom} y2={bottom} />
      {plot && dense && <CountedBars placed={placed} plot={plot} roving={roving} />}
      {content.marks.map(({ mark, room, ...spot }) => {
        const id = marks.idOf(mark);
        const earliest = marks.earliest[mark]!;
        const latest = marks.latest[mark]!;
        const letters = lettersIn(room);
        return (
          <Mark
            key={mark}
            id={id}
            mark={mark}
            name={nameOf(factsOf(library, marks, mark))}
            words={beginning(chartWords(library, marks, mark), letters)}
            {...spot}
            fade={fadeOf(earliest === OPEN_EARLIEST, latest === OPEN_LATEST)}
            relation={time ? relationTo(time.at, earliest, latest) : 'possibly before'}
            open={id === open}
            pointed={id === pointed || tied.has(mark)}
            roving={roving}
          />
        );
      })}
      {content.more && <UndatedMore row={row} {...content.more} roving={roving} />}
    </g>
  );
}

function fadeOf(left: boolean, right: boolean): string | null {
  if (left && right) return 'fade-both';
  if (left) return 'fade-left';
  return right ? 'fade-right' : null;
}
