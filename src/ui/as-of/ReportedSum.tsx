import { reportedInWords } from '../../derive/as-of.ts';
import type { Counts } from '../../model/manifest.ts';
import styles from '../timeline/PlayheadBar.module.css';
import { SumPlace } from '../timeline/SumPlace.tsx';
import { useAsOf } from './use-as-of.ts';

/** How much had been reported by the playhead's day, in one sentence. */
export function ReportedSum({ counts }: { counts: Counts }) {
  const summary = useAsOf();
  if (!summary) return <SumPlace counts={counts} />;
  return <p className={styles.sum}>{reportedInWords(summary)}</p>;
}
