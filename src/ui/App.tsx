import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import type { Library } from '../derive/library.ts';
import { useExplorer } from '../state/explorer.ts';
import { Boundary } from './Boundary.tsx';
import { Explorer } from './Explorer.tsx';
import { bundleQuery, folderOf, libraryQuery } from './load-corpus.ts';
import { Opening } from './opening/Opening.tsx';
import { Failed } from './screens/Failed.tsx';
import { Loading } from './screens/Loading.tsx';
import { NoCorpus } from './screens/NoCorpus.tsx';
import { NoItems } from './screens/NoItems.tsx';

const client = new QueryClient({
  // The files are part of the site and don't change under the reader; "offline" is found out by asking.
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
});

export function App() {
  return (
    <Boundary fallback={(error) => <Failed error={error} />}>
      <QueryClientProvider client={client}>
        <Corpus />
      </QueryClientProvider>
    </Boundary>
  );
}

/** The corpus the link names, in steps: its first file, then columns and names, then the explorer. */
function Corpus() {
  const name = useExplorer((state) => state.view.corpus);
  const known = useExplorer((state) => state.known);
  const takeKnown = useExplorer((state) => state.takeKnown);
  const head = useQuery(bundleQuery(folderOf(name)));
  const bundle = head.data;
  const columns = useQuery(libraryQuery(bundle, head.dataUpdatedAt, useQueryClient()));
  const library = columns.data;
  // The explorer is first drawn in short tasks, with its preview on screen until it is there.
  const drawn = useDeferredValue(library);
  useEffect(() => {
    if (library) takeKnown(knownOf(library));
  }, [library, takeKnown]);
  const title = bundle?.manifest.title;
  useEffect(() => {
    document.title = title === undefined ? 'Quoteline' : `${title} · Quoteline`;
  }, [title]);

  const error = head.isFetching || columns.isFetching ? null : (head.error ?? columns.error);
  // A new build has new columns: its first file leads to them.
  if (error) return <NoCorpus error={error} name={name} retry={head.refetch} />;
  if (!bundle) return <Loading />;
  if (bundle.manifest.counts.article === 0) return <NoItems />;
  if (!library || !known || drawn !== library) return <Opening manifest={bundle.manifest} />;
  return <Explorer bundle={bundle} library={library} />;
}

/** What a link can name of a corpus. */
function knownOf({ names, marks }: Library) {
  const values = { ...names, speaker: names.speaker.keys };
  return {
    has: (facet: string, value: string) =>
      Object.hasOwn(values, facet) && values[facet as keyof typeof values].includes(value),
    hasItem: (id: string) => marks.markOf(id) !== null,
  };
}
