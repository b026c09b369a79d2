import { noColumns } from '../model/columns.ts';
import { makeLibrary } from './library.ts';

/** What is known of a corpus before its columns are there. */
export const NO_LIBRARY = makeLibrary(
  noColumns(),
  { speaker: { keys: [], labels: [] }, outlet: [], subject: [], milestone: [] },
  { item: () => undefined, failed: () => false },
);
