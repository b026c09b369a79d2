import { useMemo, useState } from 'react';
import { membersOf } from '../../derive/library.ts';
import { spreadOf } from '../../derive/spread.ts';
import { withCommas } from '../../derive/with-commas.ts';
import type { Lineage } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { ArticleLink } from './ArticleLink.tsx';
import styles from './LineageTab.module.css';
import { PrintingItem } from './PrintingItem.tsx';
import { SpreadFigure } from './SpreadFigure.tsx';

/** So many printings at once; each asks for the words of its article's neighbourhood. */
const PAGE = 40;

/** One utterance, `index` among the corpus's lineages; `chosen` is the printing that is open, if one is. */
export function LineageSection({ index, chosen }: { index: number; chosen: number | null }) {
  const { library } = useScene();
  const [length, setLength] = useState(PAGE);
  const members = membersOf(library, index);
  const shown = members.subarray(0, length);
  const articles = Array.from(shown, (quotation) => library.columns.quotation.article[quotation]!);
  const loading = useLoaded({ lineage: [index], quotation: shown, article: articles });
  return (
    <section aria-label="Printings of one utterance">
      <h3>
        Printed in {withCommas(members.length)} {members.length === 1 ? 'place' : 'places'}
      </h3>
      <Loaded loading={loading} what="its printings">
        {() => (
          <Printings
            lineage={library.item('lineage', index)!}
            index={index}
            length={length}
            chosen={chosen}
          />
        )}
      </Loaded>
      {members.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(length + PAGE)}>
          Show more of {withCommas(members.length - length)} other printings
        </button>
      )}
    </section>
  );
}

type Props = { lineage: Lineage; index: number; length: number; chosen: number | null };

/** How it spread, then each printing's wording against the fullest, and what it changes, in words. */
function Printings({ lineage, index, length, chosen }: Props) {
  const { library } = useScene();
  const first = lineage.first && library.indexOf('quotation', lineage.first.quotation);
  const spread = useMemo(() => spreadOf(library, index, first), [library, index, first]);
  const members = useMemo(() => {
    const indices = membersOf(library, index);
    return lineage.members
      .slice(0, length)
      .map((member, at) => ({ member, quotation: indices[at]! }))
      .toSorted(
        (a, b) =>
          Number(b.member.quotation === lineage.fullest) - Number(a.member.quotation === lineage.fullest),
      );
  }, [library, index, lineage, length]);
  const fullest = members.find(({ member }) => member.quotation === lineage.fullest) ?? members[0]!;
  return (
    <>
      <p className={styles.first}>
        {lineage.first?.says ??
          'Which of them was first can’t be told from what this corpus knows of their dates.'}
      </p>
      {spread.printings.length > 1 && (
        <SpreadFigure spread={spread} first={first} chosen={chosen} length={length} />
      )}
      <ol aria-label="Wordings">
        {members.map(({ member, quotation }) => (
          <PrintingItem
            key={quotation}
            member={member}
            index={quotation}
            fullest={fullest.quotation}
            chosen={quotation === chosen}
          />
        ))}
        {lineage.headlines.map(({ article, start, end, words }) => (
          <li key={`${article}:${start}`}>
            <p className={styles.meta}>
              <span>echoed in a headline</span>
            </p>
            <blockquote>‘{words}’</blockquote>
            <ArticleLink className={styles.link} article={article} span={{ start, end }}>
              {({ outlet, when, headline }) => `${outlet}, ${when}: ${headline}`}
            </ArticleLink>
          </li>
        ))}
      </ol>
    </>
  );
}
