import { labelReasons } from '../../derive/reason-groups.ts';
import { dayInWords } from '../../model/day-words.ts';
import type { Because } from '../../model/when.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { Paged } from './Paged.tsx';
import styles from './WhyTab.module.css';

const END = { earliest: 'not before', latest: 'not after', both: 'on' } as const;

const PAGE = 12;

/** Reasons as plain sentences, each with the way to the words it rests on. */
export function Reasons({ because, none }: { because: readonly Because[]; none: string }) {
  if (because.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <Paged all={labelReasons(because)} page={PAGE} of="reasons">
      {(shown) => (
        <ol className={styles.reasons}>
          {shown.map(({ reason, bound }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the chain of reasons never changes its order
            <li key={at}>
              {bound !== null && bound.day !== null && (
                <p className={styles.bound}>
                  {END[bound.end]} {dayInWords(bound.day)}
                </p>
              )}
              <p>{reason.says}</p>
              <EvidenceLinks
                evidence={reason.evidence}
                className={styles.evidence}
                name={({ headline }) => `Read it in “${headline}”`}
              />
            </li>
          ))}
        </ol>
      )}
    </Paged>
  );
}
