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

type Props = { error: Error; name: string | null; retry: () => void };

/** What went wrong with the bundle, in the terms of whoever can mend it. */
export function NoCorpus({ error, name, retry }: Props) {
  const reason: Reason = error instanceof BundleProblem ? error.reason : 'broken';
  return (
    <Screen
      title={
        reason === 'missing' && name !== null ? `There is no corpus named “${name}” here` : TITLE[reason]
      }
    >
      <p role="alert">{error.message}</p>
      <Advice reason={reason} name={name} />
      <button type="button" className={styles.action} onClick={retry}>
        Try again
      </button>
    </Screen>
  );
}

function Advice({ reason, name }: { reason: Reason; name: string | null }) {
  switch (reason) {
    case 'offline':
      return <p>The link you opened is safe: it will show its view once the connection is back.</p>;
    case 'missing':
      if (name !== null) {
        return (
          <p>
            The link names a corpus this site does not have. <a href="?">Open the site’s own corpus</a>{' '}
            instead, or put a bundle into <code>corpus/{name}/</code>.
          </p>
        );
      }
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
