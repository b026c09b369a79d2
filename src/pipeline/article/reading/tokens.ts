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
  return ABBREVIATION.has(lower) || /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(word);
}

const SPACE = 32;
const STOP = 46;
const SIGN = new Set([...'(),:;'].map((sign) => sign.charCodeAt(0)));
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The end of a piece at `at` that is told without the expression: ASCII letters alone, or one sign; else `at`. */
function plainEnd(part: string, at: number): number {
  const code = part.charCodeAt(at);
  if (SIGN.has(code)) return at + 1;
  let end = at;
  while (end < part.length && isAsciiLetter(part.charCodeAt(end))) end += 1;
  // Before a blank or such a sign no word goes on.
  const next = end < part.length ? part.charCodeAt(end) : SPACE;
  return next === SPACE || next === STOP || SIGN.has(next) ? end : at;
}

/** Words, numbers and signs of `text` in `[from, to)`, in order. A possessive 's is a token of its own. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  const push = (kind: TokenKind, start: number, end: number) => {
    const piece = part.slice(start, end);
    const word = kind === 'word' || kind === 'possessive';
    tokens.push({
      kind,
      start: from + start,
      end: from + end,
      text: piece,
      lower: word ? piece.toLowerCase() : piece,
    });
  };
  for (let at = 0; at < part.length; ) {
    if (part.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const plain = plainEnd(part, at);
    PIECE.lastIndex = at;
    const match = plain > at ? null : PIECE.exec(part);
    if (plain === at && !match) break;
    const start = match?.index ?? at;
    const piece = match?.[0] ?? part.slice(at, plain);
    const end = start + piece.length;
    at = end;
    const kind = kindOf(piece);
    if (match && kind === 'word' && piece.length > 2 && /['’]s$/i.test(piece)) {
      push('word', start, end - 2);
      // "It's" is no owner: the second half is a verb.
      push(CONTRACTED.test(piece) ? 'word' : 'possessive', end - 2, end);
      continue;
    }
    const last = tokens.at(-1);
    if (last?.kind === 'word' && last.end === from + start && last.text.length < LONGEST_ABBREVIATION) {
      // "Dr" + "."; "U." + "S" + "." without a blank between.
      const joins =
        kind === 'word' ? last.text.endsWith('.') : piece === '.' && takesStop(last.text, last.lower);
      if (joins) {
        last.end = from + end;
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
      last.end === from + start &&
      /s$/i.test(last.text) &&
      /^\s\p{L}/u.test(part.slice(end, end + 3));
    push(owns ? 'possessive' : kind, start, end);
  }
  return tokens;
}
