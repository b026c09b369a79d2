import { GRAMMAR, SUBSTANCE } from '../../../model/align-keys.ts';
import { FUNCTION_WORDS } from '../../../model/function-words.ts';
import type { Words } from '../../../model/span.ts';
import { formOf, scanWords } from '../../../model/split-words.ts';
import { wordKeys } from '../../../model/word-keys.ts';

/** Words beyond this many are not compared: it bounds one alignment to a million cells. */
const MAX_WORDS = 1000;

/**
 * The speakers' own words (brackets left out) of many printings as numbers: printing `i` has
 * `codes[offsets[i] .. offsets[i + 1])`; `weights` holds what each of these words is worth as evidence,
 * `capital` is 1 where it is printed with a capital.
 */
export type WordTable = {
  codes: Int32Array;
  weights: Uint8Array;
  capital: Uint8Array;
  offsets: Int32Array;
};

export function encodeWords(printings: readonly { segments: readonly Words[] }[]): WordTable {
  const dictionary = new Map<string, number>();
  const weightOf: number[] = [];
  const encoded = new Map<string, readonly number[]>();
  const offsets = new Int32Array(printings.length + 1);
  let codes = new Int32Array(32 * printings.length + MAX_WORDS);
  let capital = new Uint8Array(codes.length);
  let length = 0;

  const encode = (printed: string): readonly number[] => {
    const known = encoded.get(printed);
    if (known) return known;
    const numbers = wordKeys(formOf(printed)).map((key) => {
      const code = dictionary.get(key) ?? dictionary.size;
      if (code === dictionary.size) {
        dictionary.set(key, code);
        weightOf.push(FUNCTION_WORDS.has(key) ? GRAMMAR : SUBSTANCE);
      }
      return code;
    });
    encoded.set(printed, numbers);
    return numbers;
  };

  printings.forEach(({ segments }, index) => {
    const limit = length + MAX_WORDS;
    if (codes.length < limit + 8) {
      const larger = new Int32Array(2 * codes.length + MAX_WORDS);
      larger.set(codes);
      codes = larger;
      const wider = new Uint8Array(larger.length);
      wider.set(capital);
      capital = wider;
    }
    for (const { words } of segments) {
      scanWords(words, (start, end, _marks, bracketed) => {
        if (bracketed || length >= limit) return;
        const printed = words.slice(start, end);
        const first = printed.charAt(0);
        const raised = first === first.toLowerCase() ? 0 : 1;
        for (const code of encode(printed)) {
          capital[length] = raised;
          codes[length++] = code;
        }
      });
    }
    offsets[index + 1] = length;
  });

  const used = codes.slice(0, length);
  const weights = Uint8Array.from(used, (code) => weightOf[code]!);
  return { codes: used, offsets, weights, capital: capital.slice(0, length) };
}
