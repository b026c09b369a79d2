import { type ReactNode, useState } from 'react';
import { PageSteps } from './PageSteps.tsx';

type Props<T> = {
  all: readonly T[];
  /** So many at once. */
  page: number;
  /** What the list is of, where its heading doesn't say so. */
  of?: string;
  /** The place of one that must be among those shown, until one leafs on; -1 where none must. */
  at?: number;
  children: (shown: readonly T[]) => ReactNode;
};

/** A list of any length, a page at a time. The steps stand above it, so that the keyboard goes on into what they bring. */
export function Paged<T>({ all, page, of, at = -1, children }: Props<T>) {
  const [left, setLeft] = useState({ at, from: pageOf(at, page) });
  const from = left.at === at && left.from < all.length ? left.from : pageOf(at, page);
  return (
    <>
      <PageSteps
        from={from}
        page={page}
        total={all.length}
        of={of}
        show={(next) => setLeft({ at, from: next })}
      />
      {children(all.slice(from, from + page))}
    </>
  );
}

const pageOf = (at: number, page: number) => Math.max(0, Math.floor(at / page)) * page;
