import { useEffect, useState } from 'react';
import { writeLink } from '../../state/write-link.ts';
import { useSettled } from '../use-settled.ts';
import styles from './Header.module.css';

/** Copies the link that shows this very view; where the browser keeps the clipboard shut, shows it. */
export function ShareButton() {
  const view = useSettled((now) => now);
  const [outcome, setOutcome] = useState<'copied' | 'shown' | null>(null);
  const { query, leftOut } = writeLink(view);
  const link = new URL(query || location.pathname, location.href).href;

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const share = () =>
    navigator.clipboard.writeText(link).then(
      () => setOutcome('copied'),
      () => setOutcome('shown'),
    );
  return (
    <div className={styles.share}>
      <button
        type="button"
        className={styles.tool}
        onClick={() => (navigator.clipboard ? share() : setOutcome('shown'))}
      >
        Share
      </button>
      <div className={styles.outcome} aria-live="polite" data-shown={outcome !== null || undefined}>
        {outcome === 'copied' && (
          <p>Link copied: it opens this very view.{leftOut > 0 && ` ${leftOut} choices did not fit.`}</p>
        )}
        {outcome === 'shown' && (
          <label>
            Copy this link
            <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
            <button type="button" onClick={() => setOutcome(null)}>
              Done
            </button>
          </label>
        )}
      </div>
    </div>
  );
}
