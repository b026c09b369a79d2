import { useEffect, useState } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { lazyPart } from '../lazy-part.tsx';
import { PARTS } from '../parts.ts';
import styles from './Header.module.css';
import { linkTo } from './link-to.ts';

/** What became of a link to be shared. */
export type Outcome = { how: 'copied' | 'shown' } & ReturnType<typeof linkTo>;

const ShareOutcome = lazyPart(PARTS.shareOutcome, 'The link');

/** Copies the link that shows this very view; where the browser keeps the clipboard shut, shows it. */
export function ShareButton() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
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
        {outcome !== null && <ShareOutcome {...outcome} done={() => setOutcome(null)} />}
      </div>
    </div>
  );
}
