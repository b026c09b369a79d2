import { LEAD, leadingStrings } from './required-strings.ts';
import { BLANK, SIZE, SYMBOLS, symbolAt } from './symbols.ts';

/** Tells fast of most places in a text that no match of `form` begins there, by the first symbols from there on. */
export function startsOf(form: RegExp): (words: string, at: number) => boolean {
  const leads = leadingStrings(form);
  if (leads === null) return () => true;
  const may = new Uint8Array(SIZE ** LEAD);
  for (const lead of leads) admit(may, lead, 0, 0);
  return (words, at) => {
    let key = 0;
    for (let i = at; i < at + LEAD; i += 1)
      key = key * SIZE + (i < words.length ? symbolAt(words, i) : BLANK);
    return may[key] === 1;
  };
}

/** What follows a shorter lead may be anything. */
function admit(may: Uint8Array, lead: string, depth: number, key: number): void {
  if (depth === LEAD) may[key] = 1;
  else if (depth < lead.length) admit(may, lead, depth + 1, key * SIZE + SYMBOLS.indexOf(lead[depth]!));
  else for (let symbol = 0; symbol < SIZE; symbol += 1) admit(may, lead, depth + 1, key * SIZE + symbol);
}
