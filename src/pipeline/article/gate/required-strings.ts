/**
 * What a text must hold for a regular expression to match in it: of every set at least one string. After the
 * prefilter of RE2 (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 *
 * Strings are of symbols: letters in lower case, `0` for every digit, and a blank for everything that is no
 * character of a word, also for the edge of the text. So "\bmay 5\b" needs " may 0 ".
 */
export function requiredStrings(form: RegExp): string[][] {
  const parser = { source: form.source, at: 0 };
  const { exact, needs } = parseAlternatives(parser);
  if (parser.at < parser.source.length) throw new SyntaxError(`Unread: ${parser.source.slice(parser.at)}`);
  return exact === null ? needs : [...needs, ...useful(exact)];
}

/** All that a piece can match, where that is few strings, else `null`; and what each match needs. */
type Piece = { exact: string[] | null; needs: string[][] };
type Parser = { source: string; at: number };

/** More strings than this are told apart by no table worth its memory. */
const MOST = 200;
const EDGE = '\b';
const NOTHING: Piece = { exact: [''], needs: [] };
const ANYTHING: Piece = { exact: null, needs: [] };

/** The symbol a character is read as. */
export function symbolOf(character: string): string {
  const lower = character.toLowerCase();
  return /^[a-z_]$/.test(lower) ? lower : /^\d$/.test(character) ? '0' : ' ';
}

const EDGES = new RegExp(`${EDGE}+(?= )|(?<= )${EDGE}+`, 'g');
const LONE = new RegExp(`${EDGE}+`, 'g');

/** An edge beside a blank is that blank; one beside a letter stands for a blank. */
function settle(string: string): string {
  return string.includes(EDGE) ? string.replace(EDGES, '').replace(LONE, ' ') : string;
}

/** The strings as a set that is needed, or none where nearly every sentence would hold one. */
function useful(strings: readonly string[]): string[][] {
  const settled = [...new Set(strings.map(settle))];
  const least = settled.filter((one) => !settled.some((other) => other !== one && one.includes(other)));
  return least.every((one) => /0|\w.*\w/.test(one)) ? [least] : [];
}

const product = (left: readonly string[], right: readonly string[]) => [
  ...new Set(left.flatMap((one) => right.map((other) => one + other))),
];

function sequence(pieces: readonly Piece[]): Piece {
  const needs: string[][] = [];
  let run: string[] = [''];
  let whole = true;
  for (const { exact, needs: own } of pieces) {
    needs.push(...own);
    if (exact !== null && run.length * exact.length <= MOST) {
      run = product(run, exact);
      continue;
    }
    whole = false;
    needs.push(...useful(run));
    // Too many: what goes on from their last symbols is enough.
    const ends = [...new Set(run.map((one) => one.slice(-1)))];
    run = exact === null ? [''] : ends.length * exact.length <= MOST ? product(ends, exact) : exact;
  }
  if (whole) return { exact: run, needs };
  return { exact: null, needs: [...needs, ...useful(run)] };
}

function either(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const exact = pieces.every((piece) => piece.exact !== null)
    ? [...new Set(pieces.flatMap((piece) => piece.exact!))]
    : null;
  if (exact !== null && exact.length <= MOST) return { exact, needs: [] };
  // One set of each alternative, together, is a set of the whole.
  const best = pieces.map((piece) =>
    strongest([...piece.needs, ...(piece.exact ? useful(piece.exact) : [])]),
  );
  return { exact: null, needs: best.some((one) => one === null) ? [] : useful(best.flatMap((one) => one!)) };
}

/** Of several sets the one with the longest strings, then with the fewest. */
function strongest(sets: readonly string[][]): string[] | null {
  const length = (set: readonly string[]) => Math.min(...set.map((one) => one.length));
  return [...sets].sort((a, b) => length(b) - length(a) || a.length - b.length)[0] ?? null;
}

function parseAlternatives(parser: Parser): Piece {
  const alternatives: Piece[] = [];
  let pieces: Piece[] = [];
  for (; parser.at < parser.source.length && parser.source[parser.at] !== ')'; ) {
    if (parser.source[parser.at] === '|') {
      parser.at += 1;
      alternatives.push(sequence(pieces));
      pieces = [];
    } else pieces.push(...parseRepeated(parser));
  }
  return either([...alternatives, sequence(pieces)]);
}

const REPEAT = /[?*+]|\{(\d+)(,?)(\d*)\}/y;

function parseRepeated(parser: Parser): Piece[] {
  const piece = parseAtom(parser);
  REPEAT.lastIndex = parser.at;
  const repeat = REPEAT.exec(parser.source);
  if (!repeat) return [piece];
  parser.at = REPEAT.lastIndex;
  if (parser.source[parser.at] === '?') parser.at += 1;
  const [sign, digits, comma, limit] = repeat;
  const least = digits === undefined ? Number(sign === '+') : Number(digits);
  const open = digits === undefined ? sign !== '?' : comma === ',' && limit === '';
  const most = digits === undefined ? 1 : comma === ',' ? Number(limit) : least;
  const pieces = new Array<Piece>(Math.min(least, 4)).fill(piece);
  if (open || most > 4) return [...pieces, ANYTHING];
  const maybe: Piece = piece.exact === null ? ANYTHING : { exact: ['', ...piece.exact], needs: [] };
  return [...pieces, ...new Array<Piece>(most - least).fill(maybe)];
}

function parseAtom(parser: Parser): Piece {
  const { source } = parser;
  const character = String.fromCodePoint(source.codePointAt(parser.at)!);
  if (character === '(') return parseGroup(parser);
  if (character === '[') return parseClass(parser);
  if (character === '\\') return parseEscape(parser);
  parser.at += character.length;
  if (character === '^' || character === '$') return NOTHING;
  return character === '.' ? ANYTHING : { exact: [symbolOf(character)], needs: [] };
}

const GROUP = /\((?:\?(?:([:=!])|<([=!])|<\w+>))?/y;

function parseGroup(parser: Parser): Piece {
  GROUP.lastIndex = parser.at;
  const [opening, ahead, behind] = GROUP.exec(parser.source)!;
  parser.at += opening.length;
  const inner = parseAlternatives(parser);
  parser.at += 1;
  if (ahead === '!' || behind === '!') return NOTHING;
  // What is looked at must be there, but not in the place of what follows.
  if (ahead === '=' || behind === '=')
    return { exact: [''], needs: [...inner.needs, ...(inner.exact ? useful(inner.exact) : [])] };
  return inner;
}

const CLASS = /\[(\^?)((?:[^\]\\]|\\.)*)\]/uy;

/** A class of few symbols; the shorthands within it that can be letters make it any. */
function parseClass(parser: Parser): Piece {
  CLASS.lastIndex = parser.at;
  const [all, not, inside] = CLASS.exec(parser.source)!;
  parser.at += all.length;
  if (not === '^' || /\\[^ds.\-\]/]/.test(inside!)) return ANYTHING;
  const symbols = new Set<string>();
  for (const [range] of inside!.matchAll(/\\.|.-.|./gu)) {
    if (range === '\\d') symbols.add('0');
    else if (range.startsWith('\\')) symbols.add(' ');
    else if ([...range].length === 3) {
      if (range.codePointAt(2)! - range.codePointAt(0)! > 10) return ANYTHING;
      for (let code = range.codePointAt(0)!; code <= range.codePointAt(2)!; code += 1)
        symbols.add(symbolOf(String.fromCodePoint(code)));
    } else symbols.add(symbolOf(range));
  }
  return { exact: [...symbols], needs: [] };
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|.)/uy;

function parseEscape(parser: Parser): Piece {
  ESCAPE.lastIndex = parser.at;
  const [letters] = ESCAPE.exec(parser.source)!;
  parser.at += letters.length;
  const name = letters[1]!;
  if (name === 'b') return { exact: [EDGE], needs: [] };
  if (name === 'B') return NOTHING;
  if (name === 'd') return { exact: ['0'], needs: [] };
  if (name === 's') return { exact: [' '], needs: [] };
  return /[a-zA-Z0-9]/.test(name) ? ANYTHING : { exact: [symbolOf(name)], needs: [] };
}
