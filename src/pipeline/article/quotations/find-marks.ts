/** Marks of one family open and close each other; `none` is speech without marks. */
export type Family = 'double' | 'single' | 'angle' | 'corner' | 'none';

/**
 * A quotation mark as its glyph and its neighbours read it. `weak` is a closing single mark that may as
 * well be an apostrophe (plural possessive, dropped g).
 */
export type Mark = {
  start: number;
  end: number;
  family: Family;
  side: 'open' | 'close' | 'either';
  weak: boolean;
};

const GLYPH: Record<string, readonly [Family, 'open' | 'close' | 'either']> = {
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['corner', 'open'],
  '』': ['corner', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
  '`': ['single', 'open'],
};

const MARKS = /[“”„‟"＂«»‹›「」『』‘‚‛’'`]/g;
const ELISION =
  /^(?:tis|twas|twere|em|til|till|cause|cuz|bout|round|n|d|s|ll|re|ve|neath|ere|gainst|kay|sup|\d\ds?)$/i;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const BLANK = /[\s\u200b\ufeff]/;

const isMark = (char: string) => GLYPH[char] !== undefined;

/** All quotation marks of `article` in `[begin, finish)`; apostrophes and feet and inches are left out. */
export function findMarks(article: string, begin: number, finish: number): Mark[] {
  // A paragraph of its own, so that no search runs past its end.
  const text = article.slice(begin, finish);
  const [from, to] = [0, text.length];
  const marks: Mark[] = [];
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const start = match.index;
    const char = match[0];
    const [glyphFamily, glyphSide] = GLYPH[char]!;
    // Two apostrophes or grave accents in a row are one typewritten double mark.
    const doubled = glyphFamily === 'single' && text[start + 1] === char && start + 1 < to;
    const end = doubled ? start + 2 : start + 1;
    if (doubled) MARKS.lastIndex = end;
    const family = doubled ? 'double' : glyphFamily;
    let before = start - 1;
    while (before >= from && start - before < 4 && isMark(text[before]!)) before -= 1;
    let after = end;
    while (after < to && after - end < 3 && isMark(text[after]!)) after += 1;
    const left = before < from ? ' ' : text[before]!;
    const right = after >= to ? ' ' : text[after]!;
    const leftFree = BLANK.test(left) || /[([{—–/:-]/.test(left) || isMark(left);
    const rightFree = BLANK.test(right) || /[,.;:?!)\]}…—–/-]/.test(right) || isMark(right);
    const glyph = doubled && char !== '`' ? 'either' : glyphSide;
    let side = glyph;
    if (leftFree && !rightFree) side = 'open';
    else if (!leftFree && rightFree) side = 'close';
    else if (glyph !== 'either' && family !== 'single') side = glyph;
    else if (!leftFree && !rightFree && !WORD.test(left) && WORD.test(right))
      side = family === 'single' ? 'close' : 'either';
    if (family === 'single') {
      if (WORD.test(left) && WORD.test(right) && before === start - 1 && after === end && char !== '‘')
        continue;
      if (side === 'either') side = leftFree ? 'open' : 'close';
      if (side === 'open') {
        const word = /^[\p{L}\p{N}]*/u.exec(text.slice(end, Math.min(to, end + 12)))![0];
        if (rightFree || ELISION.test(word)) continue;
        if (char === '’') continue;
      }
    } else if (
      family === 'double' &&
      side !== 'open' &&
      /\d/.test(text[start - 1] ?? '') &&
      glyphSide === 'either'
    ) {
      // 6'2", a 12" pipe: inches, unless a quotation stands open, which the matcher knows.
      side = /^\s+\p{Ll}/u.test(text.slice(end, end + 3)) || text[start - 2] === "'" ? 'either' : side;
    }
    const weak =
      family === 'single' &&
      side === 'close' &&
      /[\p{L}]/u.test(text[start - 1] ?? '') &&
      /[sSnN]/.test(text[start - 1]!);
    marks.push({ start: begin + start, end: begin + end, family, side, weak });
  }
  return marks;
}
