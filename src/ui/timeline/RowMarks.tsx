import { speakerColour } from '../speaker-colour.ts';
import { CountedBars } from './CountedBars.tsx';
import type { PlacedRow } from './chart-layout.ts';
import { Mark } from './Mark.tsx';
import { moreStop, type PlacedMark, type PlacedMarks, type Plot, shiftOf } from './place-marks.ts';
import styles from './Timeline.module.css';
import { UndatedMore } from './UndatedMore.tsx';
import type { Roving } from './use-roving.ts';

type Props = {
  placed: PlacedRow;
  content: PlacedMarks;
  plot: Plot | null;
  /** The other printings of what is pointed at or open. */
  tied: ReadonlySet<number>;
  arrived: string;
  roving: Roving;
};

const GROUP_COLOUR = { announcement: 'var(--announcement)', article: 'var(--coverage)' } as const;

/** One row's marks: those with a date where it is, those without in the column at the end. */
export function RowMarks({ placed, content, plot, tied, arrived, roving }: Props) {
  const { row, top, height } = placed;
  const colour = row.kind === 'quotation' ? speakerColour(row.colour) : GROUP_COLOUR[row.kind];
  const { dated, undated, more } = content;
  const mark = (spot: PlacedMark) => (
    <Mark
      key={spot.mark}
      {...spot}
      arrived={arrived}
      tied={tied.has(spot.mark)}
      resting={roving.resting === String(spot.mark)}
      onRest={roving.rest}
    />
  );
  return (
    <g role="group" aria-label={row.label} style={{ color: colour }}>
      <line className={styles.rule} x2="100%" y1={top + height} y2={top + height} />
      {plot && !placed.placed && <CountedBars row={row} top={placed.content} plot={plot} roving={roving} />}
      {dated.length > 0 && (
        <g clipPath="url(#plot)">
          <g transform={plot ? shiftOf(plot) : undefined}>{dated.map(mark)}</g>
        </g>
      )}
      {undated.map(mark)}
      {more && (
        <UndatedMore row={row} {...more} resting={roving.resting === moreStop(row)} onRest={roving.rest} />
      )}
    </g>
  );
}
