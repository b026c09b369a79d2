import { withCommas } from '../../derive/with-commas.ts';
import { Steps } from './Steps.tsx';

type Props = {
  from: number;
  page: number;
  total: number;
  of?: string | undefined;
  show: (from: number) => void;
};

/** The way through a long list beside the chart, a page at a time, so that no list outgrows the page. */
export function PageSteps({ from, page, total, of, show }: Props) {
  if (total <= page) return null;
  const to = Math.min(from + page, total);
  return (
    <Steps
      says={`${withCommas(from + 1)}–${withCommas(to)} of ${withCommas(total)}${of === undefined ? '' : ` ${of}`}`}
      unit={page}
      previous={from === 0 ? null : () => show(from - page)}
      next={to === total ? null : () => show(to)}
    />
  );
}
