import { outletAt } from '../../derive/library.ts';
import { outletInWords } from '../../derive/mark-names.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { lagInWords, type Spread, type SpreadPrinting } from '../../derive/spread.ts';
import { dayInWords, whenInWords } from '../../model/day-words.ts';
import { isSure } from '../../model/when.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './SpreadFigure.module.css';

type Props = { spread: Spread; first: number | null; chosen: number | null; length: number };

/** Each printing of an utterance on one strip of time: a disc for a sure day, a soft bar for a stretch. */
export function SpreadFigure({ spread, first, chosen, length }: Props) {
  const { library, marks } = useScene();
  const start = spread.printings.find(({ quotation }) => quotation === first)?.published;
  // Said once, not of every printing.
  const told = spread.printings.some(({ lag }) => lag !== null);
  return (
    <figure className={styles.spread}>
      <figcaption>
        In time{start && isSure(start) && `, counted from ${dayInWords(start.earliest!)}`}
        {!told && '; how long after the first can’t be told'}
      </figcaption>
      <ol aria-label="Printings in time">
        {spread.printings.slice(0, length).map(({ quotation, article, published, place, lag }) => {
          const outlet = outletAt(library, article);
          const headline = library.item('article', article)?.headline ?? null;
          return (
            <li key={quotation} data-chosen={quotation === chosen || undefined}>
              <ViewLink
                patch={{ open: marks.idOf(marks.starts[QUOTATION]! + quotation), tab: 'lineage', span: null }}
                className={styles.link}
                current={quotation === chosen}
              >
                {outletInWords(outlet)}
                {outlet === null && headline !== null && <span>: {headline}</span>}
              </ViewLink>
              <Strip place={place} />
              <p>
                {whenInWords(published)}
                {(told || quotation === first) && ` · ${lagInWords(lag, quotation === first)}`}
              </p>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function Strip({ place }: { place: SpreadPrinting['place'] }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {place && (
        <span
          className={place.sure ? styles.day : styles.bar}
          data-open-start={place.openStart || undefined}
          data-open-end={place.openEnd || undefined}
          style={{ '--from': place.from, '--to': place.to }}
        />
      )}
    </div>
  );
}
