import { headlineOf, outletOf } from '../../derive/mark-names.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './Conflicts.module.css';

/** Where sources can't all be right: what differs, and the way to each side's words. */
export function Conflicts() {
  const { library } = useScene();
  const { conflicts } = library.corpus;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h3 id="conflicts">Where sources disagree</h3>
      <ul>
        {conflicts.map((conflict) => (
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
    </section>
  );
}
