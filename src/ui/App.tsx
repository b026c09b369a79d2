import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect } from 'react';
import type { Library } from '../derive/library.ts';
import { useExplorer } from '../state/explorer.ts';
import { Boundary } from './Boundary.tsx';
import { folderOf } from './corpus-folder.ts';
import { Explorer } from './Explorer.tsx';
import { fetchedPart, lazyPart } from './lazy-part.tsx';
import { bundleQuery, libraryQuery } from './load-corpus.ts';
import { PARTS } from './parts.ts';
import { Failed } from './screens/Failed.tsx';
import { Loading } from './screens/Loading.tsx';

const NoItems = lazyPart(PARTS.noItems, 'What to do');
const NoCorpus = fetchedPart(PARTS.noCorpus);

export const client = new QueryClient({
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
  // What needs the columns is first drawn in short tasks, with its preview on screen until it is there.
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
  if (error) {
    return (
      <Boundary fallback={() => <Failed error={error} />}>
        <Suspense fallback={<Loading />}>
          <NoCorpus error={error} name={name} retry={head.refetch} />
        </Suspense>
      </Boundary>
    );
  }
  if (!bundle) return <Loading />;
  if (bundle.manifest.counts.article === 0) return <NoItems />;
  return <Explorer bundle={bundle} library={library && known && drawn === library ? library : null} />;
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
