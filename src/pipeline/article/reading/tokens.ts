export type TokenKind =
  | 'word'
  | 'number'
  | 'possessive'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'mark'
  | 'other';

/** A piece of text; `start` and `end` are offsets into the article. `lower` is its word in lower case. */
export type Token = { kind: TokenKind; start: number; end: number; text: string; lower: string };

const PIECE =
  /[$€£#]?\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}+)*(?:st|nd|rd|th|s|m|k)?%?|[@#]?[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’\-‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[.?!…]+|-+|\S/gu;

const NUMBER = /^[$€£#]?\p{N}/u;
const WORD = /^[@#]?[\p{L}\p{M}_]/u;
const SIGNS = new Map<string, TokenKind>(
  (
    [
      ['stop', '.?!…'],
      ['comma', ',;'],
      ['colon', ':'],
      ['dash', '-–—'],
      ['open', '([{'],
      ['close', ')]}'],
      ['mark', '"“”„‟″«»‹›‘’‚‛\'`'],
    ] as const
  ).flatMap(([kind, signs]) => [...signs].map((sign) => [sign, kind] as const)),
);

function kindOf(piece: string): TokenKind {
  const code = piece.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  return SIGNS.get(piece[0]!) ?? (NUMBER.test(piece) ? 'number' : WORD.test(piece) ? 'word' : 'other');
}

const ABBREVIATION = new Set(
  'mr mrs ms mx dr st sr jr prof rev hon gov sen rep reps sens gen col lt sgt cpl capt cmdr maj adm supt insp det const pres fr br messrs mt ft no vs etc inc ltd co corp llc jan feb mar apr jun jul aug sept sep oct nov dec ont que alta sask man ave blvd rd dept assn bros e.g i.e'.split(
    ' ',
  ),
);

const CONTRACTED = /^(?:it|he|she|that|there|here|what|who|where|how|let|this)['’]s$/i;
const LONGEST_ABBREVIATION = 12;

/** Initials ("J.", "U.S.") and known abbreviations keep their full stop. */
function takesStop(word: string, lower: string): boolean {
  return (
    ABBREVIATION.has(lower) || (kinds[word.charCodeAt(0)] !== SMALL && /^\p{Lu}(?:\.\p{Lu})*$/u.test(word))
  );
}

const SPACE = 32;
const STOP = 46;
const SMALL = 1;
const GREAT = 2;
const SIGN = 3;
/** What characters of ASCII are: letters, and signs that are a piece by themselves. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z]/.test(char) ? SMALL : /[A-Z]/.test(char) ? GREAT : '(),:;'.includes(char) ? SIGN : 0;
});

/** The end of a piece at `at` that is told without the expression: ASCII letters alone, or one sign; else `at`. */
function plainEnd(text: string, at: number, to: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  if (kinds[code] === SIGN) return at + 1;
  while (end < to && (kinds[code] === SMALL || kinds[code] === GREAT)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  // Before a blank or such a sign no word goes on.
  return end === to || code === SPACE || code === STOP || kinds[code] === SIGN ? end : at;
}

/** The piece of `text` at or after `at` and before `to`. */
function nextPiece(text: string, at: number, to: number): { start: number; piece: string } | null {
  PIECE.lastIndex = at;
  const match = PIECE.exec(text);
  if (!match || match.index >= to) return null;
  const start = match.index;
  if (PIECE.lastIndex <= to) return { start, piece: match[0] };
  // What runs on past the end is read as if nothing stood there.
  PIECE.lastIndex = 0;
  return { start, piece: PIECE.exec(text.slice(start, to))![0] };
}

/** In lower case: most words are, and a look at each letter is faster than a new string. */
function lowerOf(word: string): string {
  for (let i = 0; i < word.length; i += 1) if (kinds[word.charCodeAt(i)] !== SMALL) return word.toLowerCase();
  return word;
}

function tokenOf(kind: TokenKind, start: number, piece: string): Token {
  const lower = kind === 'word' || kind === 'possessive' ? lowerOf(piece) : piece;
  return { kind, start, end: start + piece.length, text: piece, lower };
}

/** Words, numbers and signs of `text` in `[from, to)`, in order. A possessive 's is a token of its own. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const plain = plainEnd(text, at, to);
    const found = plain > at ? null : nextPiece(text, at, to);
    if (plain === at && !found) break;
    const start = found?.start ?? at;
    const piece = found?.piece ?? text.slice(at, plain);
    const end = start + piece.length;
    at = end;
    const kind = kindOf(piece);
    if (found && kind === 'word' && piece.length > 2 && /['’]s$/i.test(piece)) {
      tokens.push(tokenOf('word', start, piece.slice(0, -2)));
      // "It's" is no owner: the second half is a verb.
      tokens.push(tokenOf(CONTRACTED.test(piece) ? 'word' : 'possessive', end - 2, piece.slice(-2)));
      continue;
    }
    const last = tokens.at(-1);
    if (last?.kind === 'word' && last.end === start && last.text.length < LONGEST_ABBREVIATION) {
      // "Dr" + "."; "U." + "S" + "." without a blank between.
      const joins =
        kind === 'word' ? last.text.endsWith('.') : piece === '.' && takesStop(last.text, last.lower);
      if (joins) {
        last.end = end;
        last.text += piece;
        if (kind === 'word') last.lower = last.text.toLowerCase();
        continue;
      }
    }
    // "the Joneses’ house": a mark behind an s that a word follows owns it.
    const owns =
      kind === 'mark' &&
      /^['’]$/.test(piece) &&
      last?.kind === 'word' &&
      last.end === start &&
      /s$/i.test(last.text) &&
      /^\s\p{L}/u.test(text.slice(end, Math.min(to, end + 3)));
    tokens.push(tokenOf(owns ? 'possessive' : kind, start, piece));
  }
  return tokens;
}
