import { useEffect, useState } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import styles from './Header.module.css';
import { linkTo } from './link-to.ts';

type Outcome = ({ how: 'copied' | 'shown' } & ReturnType<typeof linkTo>) | null;

/** Copies the link that shows this very view; where the browser keeps the clipboard shut, shows it. */
export function ShareButton() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome?.how !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const share = () => {
    // The view as it is now: the address bar follows a drag only when it rests.
    const shared = linkTo(useExplorer.getState().view);
    const show = () => setOutcome({ how: 'shown', ...shared });
    if (!navigator.clipboard) return show();
    return navigator.clipboard
      .writeText(shared.link)
      .then(() => setOutcome({ how: 'copied', ...shared }), show);
  };
  return (
    <div className={styles.share}>
      <button type="button" className={styles.tool} onClick={share}>
        Share
      </button>
      <div className={styles.outcome} aria-live="polite" data-shown={outcome !== null || undefined}>
        {outcome?.how === 'copied' && (
          <p>Link copied: it opens this very view.{didNotFit(outcome.leftOut)}</p>
        )}
        {outcome?.how === 'shown' && (
          <label>
            Copy this link
            <input readOnly value={outcome.link} onFocus={(event) => event.currentTarget.select()} />
            <button type="button" onClick={() => setOutcome(null)}>
              Done
            </button>
          </label>
        )}
      </div>
    </div>
  );
}

function didNotFit(leftOut: number): string {
  if (leftOut === 0) return '';
  return leftOut === 1 ? ' 1 choice did not fit.' : ` ${leftOut} choices did not fit.`;
}
