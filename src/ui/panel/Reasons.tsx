import { headlineOf } from '../../derive/mark-names.ts';
import { dayInWords } from '../../model/day-words.ts';
import type { Because } from '../../model/when.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './WhyTab.module.css';

const END = { earliest: 'not before', latest: 'not after', both: 'on' } as const;

/** Reasons as plain sentences, each with the way to the words it rests on. */
export function Reasons({ because, none }: { because: readonly Because[]; none: string }) {
  const { library } = useScene();
  if (because.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ol className={styles.reasons}>
      {because.map((reason, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chain of reasons never changes its order
        <li key={at}>
          {reason.day !== null && (
            <p className={styles.bound}>
              {END[reason.end]} {dayInWords(reason.day)}
            </p>
          )}
          <p>{reason.says}</p>
          {reason.evidence.map(({ article, start, end }) => {
            const source = library.article.get(article);
            return (
              source && (
                <ViewLink
                  key={`${article}:${start}`}
                  className={styles.evidence}
                  patch={{ open: article, tab: 'source', span: { start, end } }}
                >
                  Read it in “{headlineOf(source)}”
                </ViewLink>
              )
            );
          })}
        </li>
      ))}
    </ol>
  );
}
