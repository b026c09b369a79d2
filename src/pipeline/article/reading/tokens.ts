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
  /(?<number>[$€£#]?\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}+)*(?:st|nd|rd|th|s|m|k)?%?)|(?<word>[@#]?[\p{L}\p{M}\p{Co}_][\p{L}\p{M}\p{N}_]*(?:(?:['’]|[-‑&\u200b])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<stop>[.?!…]+)|(?<comma>[,;])|(?<colon>:)|(?<dash>[—–]|-+)|(?<open>[([{])|(?<close>[)\]}])|(?<mark>["“”„‟″«»‹›‘’‚‛'`])|(?<other>\S)/gu;

const ABBREVIATION = new Set(
  'mr mrs ms mx dr st sr jr prof rev hon gov sen rep reps sens gen col lt sgt cpl capt cmdr maj adm supt insp det const pres fr br messrs mt ft no vs etc inc ltd co corp llc jan feb mar apr jun jul aug sept sep oct nov dec ont que alta sask man ave blvd rd dept assn bros e.g i.e'.split(
    ' ',
  ),
);

/** Initials ("J.", "U.S.") and known abbreviations keep their full stop. */
function takesStop(word: string, lower: string): boolean {
  return ABBREVIATION.has(lower) || /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(word);
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
  for (const match of part.matchAll(PIECE)) {
    const { groups } = match;
    const kind = Object.keys(groups!).find((name) => groups![name] !== undefined) as TokenKind;
    const start = match.index;
    const end = start + match[0].length;
    if (kind === 'word' && end - start > 2 && /^['’]s$/i.test(part.slice(end - 2, end))) {
      push('word', start, end - 2);
      push('possessive', end - 2, end);
      continue;
    }
    const last = tokens.at(-1);
    if (kind === 'stop' && match[0] === '.' && last?.kind === 'word' && last.end === from + start) {
      if (takesStop(last.text, last.lower)) {
        last.end = from + end;
        last.text += '.';
        continue;
      }
    }
    // "U." + "S." is one word; so are "J." + "K." only where no blank stands between.
    if (kind === 'word' && last?.kind === 'word' && last.end === from + start && last.text.endsWith('.')) {
      last.end = from + end;
      last.text += match[0];
      last.lower = last.text.toLowerCase();
      continue;
    }
    push(kind, start, end);
  }
  return tokens;
}
