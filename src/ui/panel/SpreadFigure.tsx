import { outletOf } from '../../derive/mark-names.ts';
import { lagInWords, type Spread, type SpreadPrinting } from '../../derive/spread.ts';
import type { Lineage } from '../../model/corpus.ts';
import { dayInWords, whenInWords } from '../../model/day-words.ts';
import { isSure } from '../../model/when.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './SpreadFigure.module.css';

type Props = { lineage: Lineage; spread: Spread; chosen: string | null };

/** Each printing of an utterance on one strip of time: a disc for a sure day, a soft bar for a stretch. */
export function SpreadFigure({ lineage, spread, chosen }: Props) {
  const { library } = useScene();
  const first = lineage.first && library.quotation.get(lineage.first.quotation);
  const start = first && library.article.get(first.article)!.published;
  return (
    <figure className={styles.spread}>
      <figcaption>
        In time{start && isSure(start) && `, counted from ${dayInWords(start.earliest!)}`}
      </figcaption>
      <ol aria-label="Printings in time">
        {spread.printings.map(({ quotation, article, place, lag }) => (
          <li key={quotation.id} data-chosen={quotation.id === chosen || undefined}>
            <ViewLink
              patch={{ open: quotation.id, tab: 'lineage', span: null }}
              className={styles.link}
              current={quotation.id === chosen}
            >
              {outletOf(article)}
              {article.outlet === null && article.headline !== null && <span>: {article.headline}</span>}
            </ViewLink>
            <Strip place={place} />
            <p>
              {whenInWords(article.published)} · {lagInWords(lag, quotation.id === first?.id)}
            </p>
          </li>
        ))}
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
