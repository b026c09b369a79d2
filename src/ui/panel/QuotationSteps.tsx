import type { CorpusQuotation } from '../../model/corpus.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Steps } from './Steps.tsx';

type Props = { all: readonly CorpusQuotation[]; quotation: CorpusQuotation | null };

/** Where one stands among the article's quotations, and the way to the next. */
export function QuotationSteps({ all, quotation }: Props) {
  const change = useExplorer((state) => state.change);
  const at = quotation ? all.indexOf(quotation) : -1;
  const to = (target: CorpusQuotation | undefined) => (target ? () => change({ open: target.id }) : null);
  const many = `${all.length} ${all.length === 1 ? 'quotation' : 'quotations'}`;
  return (
    <Steps
      says={quotation ? `Quotation ${at + 1} of ${all.length}` : many}
      previous={to(all[at - 1])}
      next={to(all[at + 1])}
    />
  );
}
