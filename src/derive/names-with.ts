import { foldText } from '../search/words.ts';

/** Names as `namesWith` compares them: case, accents and make of apostrophe don't count, as in a search. */
export const foldedNames = (names: readonly string[]): string[] => names.map(foldText);

/** The places of the names that have in them what was typed; of all where nothing was. */
export function namesWith(folded: readonly string[], typed: string): number[] {
  const wanted = foldText(typed.trim());
  return [...folded.keys()].filter((at) => folded[at]!.includes(wanted));
}
