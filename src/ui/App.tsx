import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Corpus } from '../model/corpus.ts';
import type { Known } from '../state/check-view.ts';
import { useExplorer } from '../state/explorer.ts';
import { Boundary } from './Boundary.tsx';
import { Explorer } from './Explorer.tsx';
import { loadCorpus } from './load-corpus.ts';
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
        <Bundle />
      </QueryClientProvider>
    </Boundary>
  );
}

function Bundle() {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['corpus'],
    queryFn: ({ signal }) => loadCorpus(signal),
  });
  const known = useExplorer((state) => state.known);
  const takeKnown = useExplorer((state) => state.takeKnown);
  const corpus = known && data;
  useEffect(() => {
    if (data) takeKnown(knownOf(data));
  }, [data, takeKnown]);
  useEffect(() => {
    document.title = corpus ? `${corpus.title} · Quoteline` : 'Quoteline';
  }, [corpus]);

  if (corpus) return corpus.articles.length === 0 ? <NoItems /> : <Explorer corpus={corpus} />;
  if (error && !isFetching) return <NoCorpus error={error} retry={refetch} />;
  return <Loading />;
}

/** What a link can name of a corpus. */
function knownOf({ articles, quotations, events, people }: Corpus): Known {
  const ids = new Set([...articles, ...quotations, ...events].map(({ id }) => id));
  const values = {
    speaker: new Set(people.map(({ id }) => id)),
    outlet: new Set(articles.flatMap(({ outlet }) => outlet ?? [])),
    subject: new Set(events.map(({ subject }) => subject)),
    milestone: new Set(events.map(({ milestone }) => milestone)),
  };
  return { values, hasItem: (id) => ids.has(id) };
}
