import { dayInWords } from '../../model/day-words.ts';
import type { Because } from '../../model/when.ts';
import { ArticleLink } from './ArticleLink.tsx';
import styles from './WhyTab.module.css';

const END = { earliest: 'not before', latest: 'not after', both: 'on' } as const;

/** Reasons as plain sentences, each with the way to the words it rests on. */
export function Reasons({ because, none }: { because: readonly Because[]; none: string }) {
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
          {reason.evidence.map(({ article, start, end }) => (
            <ArticleLink
              key={`${article}:${start}`}
              className={styles.evidence}
              article={article}
              span={{ start, end }}
            >
              {({ headline }) => `Read it in “${headline}”`}
            </ArticleLink>
          ))}
        </li>
      ))}
    </ol>
  );
}
