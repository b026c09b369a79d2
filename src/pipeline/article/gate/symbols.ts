/** What characters are told apart as: letters without their case, any digit, `_`, and a blank for all else. */
export const SYMBOLS = 'abcdefghijklmnopqrstuvwxyz0_ ';
export const SIZE = SYMBOLS.length;
export const BLANK = SYMBOLS.indexOf(' ');

const OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  SYMBOLS.indexOf(symbolOf(String.fromCharCode(code))),
);

/** The symbol a character is read as. */
export function symbolOf(character: string): string {
  const lower = character.toLowerCase();
  return /^[a-z_]$/.test(lower) ? lower : /^\d$/.test(character) ? '0' : ' ';
}

/** The number of the symbol at `at`. */
export function symbolAt(words: string, at: number): number {
  return symbolOfCode(words.charCodeAt(at));
}

/** The number of the symbol that a character is read as. */
export function symbolOfCode(code: number): number {
  return code < 128 ? OF_ASCII[code]! : BLANK;
}
