import { useMemo, useState } from 'react';
import { shorten } from '../../derive/mark-names.ts';
import { outletsInWords, spreadOf } from '../../derive/spread.ts';
import { joinWords } from '../../model/span.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './Conflicts.module.css';

const PAGE = 10;

/** Every utterance this corpus has more than once, the most printed first. */
export function PrintedAgain() {
  const { library } = useScene();
  const [length, setLength] = useState(PAGE);
  const again = useMemo(
    () =>
      library.corpus.lineages
        .filter(({ members }) => members.length > 1)
        .toSorted((a, b) => b.members.length - a.members.length),
    [library],
  );
  if (again.length === 0) return null;
  return (
    <section className={styles.again} aria-labelledby="printed-again">
      <h3 id="printed-again">Printed more than once</h3>
      <ul>
        {again.slice(0, length).map((lineage) => {
          const spread = spreadOf(library, lineage);
          const words = joinWords(library.quotation.get(lineage.fullest)!.segments);
          return (
            <li key={lineage.id}>
              <ViewLink
                className={styles.words}
                patch={{ open: lineage.fullest, tab: 'lineage', span: null }}
              >
                “{shorten(words, 90)}”
              </ViewLink>
              <p>
                {lineage.members.length} printings in {spread.articles}{' '}
                {spread.articles === 1 ? 'article' : 'articles'} · {outletsInWords(spread)}
              </p>
            </li>
          );
        })}
      </ul>
      {again.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(length + PAGE)}>
          Show more of {again.length - length} others
        </button>
      )}
    </section>
  );
}
