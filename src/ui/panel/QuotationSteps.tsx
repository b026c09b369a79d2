import type { CorpusQuotation } from '../../model/corpus.ts';
import { useExplorer } from '../../state/explorer.ts';
import styles from './ReadingPanel.module.css';

/** Where one stands among the article's quotations, and the way to the next. */
export function QuotationSteps({
  all,
  quotation,
}: {
  all: readonly CorpusQuotation[];
  quotation: CorpusQuotation | null;
}) {
  const change = useExplorer((state) => state.change);
  const at = quotation ? all.indexOf(quotation) : -1;
  const previous = at > 0 ? all[at - 1]! : null;
  const next = all[at + 1] ?? null;
  return (
    <div className={styles.steps}>
      <p>
        {quotation
          ? `Quotation ${at + 1} of ${all.length}`
          : `${all.length} ${all.length === 1 ? 'quotation' : 'quotations'}`}
      </p>
      <button
        type="button"
        className={styles.step}
        disabled={!previous}
        onClick={() => previous && change({ open: previous.id })}
      >
        ↑ Previous
      </button>
      <button
        type="button"
        className={styles.step}
        disabled={!next}
        onClick={() => next && change({ open: next.id })}
      >
        ↓ Next
      </button>
    </div>
  );
}
