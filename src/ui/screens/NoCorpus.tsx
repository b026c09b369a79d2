import { BundleProblem } from '../load-corpus.ts';
import styles from './Screen.module.css';
import { Screen } from './Screen.tsx';

type Reason = BundleProblem['reason'];

const TITLE: Record<Reason, string> = {
  offline: 'No connection to the corpus',
  missing: 'There is no corpus here yet',
  broken: 'The corpus is damaged',
  newer: 'The corpus is newer than this page',
};

/** What went wrong with the bundle, in the terms of whoever can mend it. */
export function NoCorpus({ error, retry }: { error: Error; retry: () => void }) {
  const reason: Reason = error instanceof BundleProblem ? error.reason : 'broken';
  return (
    <Screen title={TITLE[reason]}>
      <p role="alert">{error.message}</p>
      <Advice reason={reason} />
      <button type="button" className={styles.action} onClick={retry}>
        Try again
      </button>
    </Screen>
  );
}

function Advice({ reason }: { reason: Reason }) {
  switch (reason) {
    case 'offline':
      return <p>The link you opened is safe: it will show its view once the connection is back.</p>;
    case 'missing':
      return (
        <p>
          Put articles into <code>seeds/</code> and run <code>npm run corpus</code>, then try again.
        </p>
      );
    case 'newer':
      return (
        <p>
          Reload the page without its cache to get the current version, or rebuild the bundle with{' '}
          <code>npm run corpus</code>.
        </p>
      );
    case 'broken':
      return (
        <p>
          Nothing of it is shown, because a mark must lead to its words. Rebuild the bundle with{' '}
          <code>npm run corpus</code>.
        </p>
      );
  }
}
