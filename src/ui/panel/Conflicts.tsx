import { useState } from 'react';
import { headlineOf, outletOf } from '../../derive/mark-names.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './Conflicts.module.css';

const PAGE = 10;

/** Where sources can't all be right: what differs, and the way to each side's words. */
export function Conflicts() {
  const { library } = useScene();
  const { conflicts } = library.corpus;
  const [length, setLength] = useState(PAGE);
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h3 id="conflicts">Where sources disagree</h3>
      <ul>
        {conflicts.slice(0, length).map((conflict) => (
          <li key={conflict.id}>
            <p>{conflict.says}</p>
            {conflict.evidence.map(({ article, start, end }) => {
              const source = library.article.get(article)!;
              return (
                <ViewLink
                  key={`${article}:${start}`}
                  className={styles.link}
                  patch={{ open: article, tab: 'source', span: { start, end } }}
                >
                  {outletOf(source)}: {headlineOf(source)}
                </ViewLink>
              );
            })}
          </li>
        ))}
      </ul>
      {conflicts.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(length + PAGE)}>
          Show more of {conflicts.length - length} others
        </button>
      )}
    </section>
  );
}
