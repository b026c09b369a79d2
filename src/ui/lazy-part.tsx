import { type ComponentType, lazy, Suspense } from 'react';
import { Boundary } from './Boundary.tsx';

/** A part of the page that is fetched when it is first drawn; where it can't be had, its place says so. */
export function lazyPart<P extends object>(fetchPart: () => Promise<ComponentType<P>>, name: string) {
  const Part = lazy(() => fetchPart().then((part) => ({ default: part })));
  return function LazyPart(props: P) {
    return (
      <Boundary
        fallback={(error) => (
          <p role="alert">
            {name} could not be fetched: {error.message}
          </p>
        )}
      >
        <Suspense fallback={<p>Fetching {name.toLowerCase()}…</p>}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}
