import { withCommas } from '../../derive/with-commas.ts';
import type { Counts } from '../../model/manifest.ts';
import styles from './PlayheadBar.module.css';

/** As much room as the sum of what was reported will take, so that nothing moves when it comes. */
export function SumPlace({ counts: { quotation, article, event } }: { counts: Counts }) {
  return (
    <p className={`${styles.sum} ${styles.unseen}`} aria-hidden="true">
      {withCommas(quotation)} quotations and possibly {withCommas(quotation)} more; {withCommas(article)}{' '}
      articles and possibly {withCommas(article)} more; {withCommas(event)} announcements and possibly{' '}
      {withCommas(event)} more
    </p>
  );
}
