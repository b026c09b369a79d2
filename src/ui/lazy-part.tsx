import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Boundary } from './Boundary.tsx';
import { whenIdle } from './parts.ts';

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

/** A part of the first view that its main matter doesn't wait for: fetched and drawn once that stands at rest. */
export function latePart<P extends object>(fetchPart: () => Promise<ComponentType<P>>, name: string) {
  const Part = lazyPart(fetchPart, name);
  return function LatePart(props: P) {
    const [due, setDue] = useState(false);
    useEffect(() => whenIdle(() => setDue(true)), []);
    return due ? <Part {...props} /> : null;
  };
}
