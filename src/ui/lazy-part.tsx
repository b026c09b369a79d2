import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Boundary } from './Boundary.tsx';
import { type FetchPart, whenIdle } from './parts.ts';

/** A part that suspends while its code is fetched, and, unlike React's own, not at all where it is there. */
export function fetchedPart<P extends object>(fetchPart: FetchPart<P>) {
  const Fetched = lazy(() => fetchPart().then((part) => ({ default: part })));
  return function FetchedPart(props: P) {
    const [Part] = useState<ComponentType<P>>(() => fetchPart.ready ?? Fetched);
    return <Part {...props} />;
  };
}

/**
 * A part of the page that is fetched when it is first drawn, with something `meanwhile` in its place; where it
 * can't be had, its place says so.
 */
export function lazyPart<P extends object>(
  fetchPart: FetchPart<P>,
  name: string,
  Meanwhile: ComponentType<P> = () => <p>Fetching {name.toLowerCase()}…</p>,
) {
  const Part = fetchedPart(fetchPart);
  return function LazyPart(props: P) {
    return (
      <Boundary
        fallback={(error) => (
          <p role="alert">
            {name} could not be fetched: {error.message}
          </p>
        )}
      >
        <Suspense fallback={<Meanwhile {...props} />}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}

/** A part of the first view that its main matter doesn't wait for: fetched and drawn once that stands at rest. */
export function latePart<P extends object>(
  fetchPart: FetchPart<P>,
  name: string,
  Meanwhile: ComponentType<P> = () => null,
) {
  const Part = lazyPart(fetchPart, name, Meanwhile);
  return function LatePart(props: P) {
    const [due, setDue] = useState(() => fetchPart.ready !== null);
    useEffect(() => whenIdle(() => setDue(true)), []);
    return due ? <Part {...props} /> : <Meanwhile {...props} />;
  };
}
