import { memo } from 'react';
import { type Relation, relationTo } from '../../derive/playhead.ts';
import { useScene, useSinceAt } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { Clip } from './Clip.tsx';
import { CountedBars } from './CountedBars.tsx';
import { GROUP_HEAD } from './chart-layout.ts';
import { Mark } from './Mark.tsx';
import { countsStop, moreStop, type PlacedMark, shiftOf } from './place-marks.ts';
import styles from './Timeline.module.css';
import { UndatedMore } from './UndatedMore.tsx';
import type { DrawnRow } from './use-drawn-rows.ts';

type Props = Omit<DrawnRow, 'top' | 'count'> & {
  width: number;
  /** The keys of what of the row is pointed at, what is open, and what holds the tab stop. */
  pointed: string | null;
  open: string | null;
  resting: string | null;
  /** The other printings of what is pointed at or open. */
  tied: ReadonlySet<number>;
  arrived: string;
};

const GROUP_COLOUR = { announcement: 'var(--announcement)', article: 'var(--coverage)' } as const;

/** One row's marks: those with a date where it is, those without in the column at the end. */
export const RowMarks = memo(function RowMarks(props: Props) {
  const { width, height, placed, content, plot, pointed, open, tied, arrived, resting } = props;
  const { row, top, head } = placed;
  const { dated, undated, more } = content;
  const { marks } = useScene();
  const relationAt = (at: number | null, { mark }: PlacedMark): Relation =>
    at === null ? 'possibly before' : relationTo(at, marks.earliest[mark]!, marks.latest[mark]!);
  // In one string, so that the row is drawn anew only where one of its marks changes sides.
  const relations = useSinceAt((at) => [...dated, ...undated].map((spot) => relationAt(at, spot)).join());
  const sides = relations.split(',') as Relation[];
  const mark = (spot: PlacedMark, at: number) => (
    <Mark
      key={spot.mark}
      {...spot}
      arrived={arrived}
      relation={sides[at]!}
      open={open === String(spot.mark)}
      pointed={pointed === String(spot.mark) || tied.has(spot.mark)}
      resting={resting === String(spot.mark)}
    />
  );
  return (
    <div
      role="group"
      aria-label={row.label}
      className={styles.row}
      style={{
        height,
        marginTop: head ? GROUP_HEAD : 0,
        color: row.kind === 'quotation' ? speakerColour(row.colour) : GROUP_COLOUR[row.kind],
      }}
    >
      <svg className={styles.svg} width={width} height={height} role="presentation">
        {plot && !placed.placed && (
          <CountedBars
            row={row}
            top={placed.content - top}
            plot={plot}
            resting={resting === countsStop(row)}
          />
        )}
        {plot && dated.length > 0 && (
          <Clip plot={plot}>
            <g transform={shiftOf(plot)}>{dated.map(mark)}</g>
          </Clip>
        )}
        {undated.map((spot, at) => mark(spot, dated.length + at))}
        {more && <UndatedMore row={row} {...more} resting={resting === moreStop(row)} />}
      </svg>
    </div>
  );
});
