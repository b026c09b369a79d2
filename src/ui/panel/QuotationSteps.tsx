import { QUOTATION } from '../../derive/marks.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { Steps } from './Steps.tsx';

type Props = { all: readonly number[]; quotation: number | null };

/** Where one stands among the article's quotations, and the way to the next. */
export function QuotationSteps({ all, quotation }: Props) {
  const { marks } = useScene();
  const change = useExplorer((state) => state.change);
  const at = quotation === null ? -1 : all.indexOf(quotation);
  const to = (target: number | undefined) =>
    target === undefined ? null : () => change({ open: marks.idOf(marks.starts[QUOTATION]! + target) });
  const many = `${withCommas(all.length)} ${all.length === 1 ? 'quotation' : 'quotations'}`;
  return (
    <Steps
      says={quotation === null ? many : `Quotation ${withCommas(at + 1)} of ${withCommas(all.length)}`}
      previous={to(all[at - 1])}
      next={to(all[at + 1])}
    />
  );
}
