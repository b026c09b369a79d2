/** What the reader searched for: `mask` has a 1 for each mark found, `null` without a search. */
export type Search = { mask: Uint8Array | null };

const NO_SEARCH: Search = { mask: null };

export function useSearch(): Search {
  return NO_SEARCH;
}
