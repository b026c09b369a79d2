import type { Outcome } from './ShareButton.tsx';

/** Says that a link was copied, or shows it where it could not be. */
export function ShareOutcome({ how, link, leftOut, done }: Outcome & { done: () => void }) {
  if (how === 'copied') return <p>Link copied: it opens this very view.{didNotFit(leftOut)}</p>;
  return (
    <label>
      Copy this link
      <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" onClick={done}>
        Done
      </button>
    </label>
  );
}

function didNotFit(leftOut: number): string {
  if (leftOut === 0) return '';
  return leftOut === 1 ? ' 1 choice did not fit.' : ` ${leftOut} choices did not fit.`;
}
