import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
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
  const corpus = useExplorer((state) => state.corpus);
  const takeCorpus = useExplorer((state) => state.takeCorpus);
  useEffect(() => {
    if (data) takeCorpus(data);
  }, [data, takeCorpus]);
  useEffect(() => {
    document.title = corpus ? `${corpus.title} · Quoteline` : 'Quoteline';
  }, [corpus]);

  if (corpus) return corpus.articles.length === 0 ? <NoItems /> : <Explorer corpus={corpus} />;
  if (error && !isFetching) return <NoCorpus error={error} retry={refetch} />;
  return <Loading />;
}
