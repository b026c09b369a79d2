import { Screen } from './Screen.tsx';

export function NoItems() {
  return (
    <Screen title="This corpus holds no articles">
      <p>
        Put text files, one article each, into <code>seeds/</code> and run <code>npm run corpus</code>. The
        page shows them after a reload.
      </p>
    </Screen>
  );
}
