import { outletAt } from '../../derive/library.ts';
import { outletInWords } from '../../derive/mark-names.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { lagInWords, type Spread, type SpreadPrinting } from '../../derive/spread.ts';
import { dayInWords, whenInWords } from '../../model/day-words.ts';
import { isSure } from '../../model/when.ts';
import { useScene } from '../scene.ts';
import { useLoaded } from '../shards/use-loaded.ts';
import { ViewLink } from '../ViewLink.tsx';
import { Paged } from './Paged.tsx';
import styles from './SpreadFigure.module.css';

type Props = { spread: Spread; first: number | null; chosen: number | null; page: number };

/** Each printing of an utterance on one strip of time: a disc for a sure day, a soft bar for a stretch. */
export function SpreadFigure({ spread, first, chosen, page }: Props) {
  const start = spread.printings.find(({ quotation }) => quotation === first)?.published;
  // Said once, not of every printing.
  const told = spread.printings.some(({ lag }) => lag !== null);
  return (
    <figure className={styles.spread}>
      <figcaption>
        In time{start && isSure(start) && `, counted from ${dayInWords(start.earliest!)}`}
        {!told && '; how long after the first can’t be told'}
      </figcaption>
      <Paged
        all={spread.printings}
        page={page}
        of="in time"
        at={spread.printings.findIndex(({ quotation }) => quotation === chosen)}
      >
        {(shown) => (
          <ol aria-label="Printings in time">
            {shown.map((printing) => (
              <InTime
                key={printing.quotation}
                {...printing}
                told={told}
                isFirst={printing.quotation === first}
                isChosen={printing.quotation === chosen}
              />
            ))}
          </ol>
        )}
      </Paged>
    </figure>
  );
}

type InTimeProps = SpreadPrinting & { told: boolean; isFirst: boolean; isChosen: boolean };

function InTime({ quotation, article, published, place, lag, told, isFirst, isChosen }: InTimeProps) {
  const { library, marks } = useScene();
  const outlet = outletAt(library, article);
  // Where no outlet is stated the headline tells printings apart.
  useLoaded({ article: outlet === null ? [article] : [] });
  const headline = outlet === null ? (library.item('article', article)?.headline ?? null) : null;
  return (
    <li data-chosen={isChosen || undefined}>
      <ViewLink
        patch={{ open: marks.idOf(marks.starts[QUOTATION]! + quotation), tab: 'lineage', span: null }}
        className={styles.link}
        current={isChosen}
      >
        {outletInWords(outlet)}
        {headline !== null && <span>: {headline}</span>}
      </ViewLink>
      <Strip place={place} />
      <p>
        {whenInWords(published)}
        {(told || isFirst) && ` · ${lagInWords(lag, isFirst)}`}
      </p>
    </li>
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
