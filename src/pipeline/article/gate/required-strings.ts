import { symbolOf } from './symbols.ts';

/**
 * What a text must hold for a regular expression to match in it: of every set at least one string. After the
 * prefilter of RE2 (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 *
 * Strings are of symbols: letters in lower case, `0` for every digit, and a blank for everything that is no
 * character of a word, also for the edge of the text. So "\bmay 5\b" needs " may 0 ".
 */
export function requiredStrings(form: RegExp): string[][] {
  const { exact, needs } = parse(form);
  return exact === null ? needs : [...needs, ...useful(exact)];
}

/** The first few symbols that a match of `form` can begin with, `null` where that may be any; edges are left out. */
export function leadingStrings(form: RegExp): string[] | null {
  const { exact, leads } = parse(form);
  const strings = exact ?? leads();
  return strings && [...new Set(strings.map((one) => settle(one.replace(OPENING, '')).slice(0, LEAD)))];
}

function parse(form: RegExp): Piece {
  const parser = { source: form.source, at: 0 };
  const piece = parseAlternatives(parser);
  if (parser.at < parser.source.length) throw new SyntaxError(`Unread: ${parser.source.slice(parser.at)}`);
  return piece;
}

/**
 * All that a piece can match, where that is few strings, else `null`; what each match needs; and where not all of it is
 * known, the strings one of which each match begins with, asked for by few, `null` if that is not known either.
 */
type Piece = { exact: string[] | null; needs: string[][]; leads: () => string[] | null };
type Parser = { source: string; at: number };

/** More strings than this are told apart by no table worth its memory. */
const MOST = 200;
/** How many symbols of a beginning are told. */
export const LEAD = 3;
const EDGE = '\b';
const UNKNOWN = () => null;
const oneOf = (exact: string[]): Piece => ({ exact, needs: [], leads: UNKNOWN });
const NOTHING = oneOf(['']);
const ANYTHING: Piece = { exact: null, needs: [], leads: UNKNOWN };

const EDGES = new RegExp(`${EDGE}+(?= )|(?<= )${EDGE}+`, 'g');
const OPENING = new RegExp(`^${EDGE}+`);
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

/** Every string of `left` with every one of `right` behind it; most pieces are a single letter. */
function product(left: readonly string[], right: readonly string[]): string[] {
  if (right.length === 1) return left.map((one) => one + right[0]);
  return [...new Set(left.flatMap((one) => right.map((other) => one + other)))];
}

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
  if (whole) return { exact: run, needs, leads: UNKNOWN };
  return { exact: null, needs: [...needs, ...useful(run)], leads: () => leadsOf(pieces) };
}

const beginnings = (strings: readonly string[]) => [...new Set(strings.map((one) => one.slice(0, LEAD + 2)))];

/** What the first pieces begin with, as far as it takes. */
function leadsOf(pieces: readonly Piece[]): string[] | null {
  let leads = [''];
  for (const { exact, leads: own } of pieces) {
    const next = exact ?? own();
    if (next === null) break;
    // An edge at either end takes a place of its own.
    leads = beginnings(product(leads, beginnings(next)));
    if (exact === null || leads.every((one) => one.length === LEAD + 2)) break;
  }
  return leads.includes('') ? null : leads;
}

function either(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const exact = pieces.every((piece) => piece.exact !== null)
    ? [...new Set(pieces.flatMap((piece) => piece.exact!))]
    : null;
  if (exact !== null && exact.length <= MOST) return oneOf(exact);
  // One set of each alternative, together, is a set of the whole.
  const best = pieces.map((piece) =>
    strongest([...piece.needs, ...(piece.exact ? useful(piece.exact) : [])]),
  );
  return {
    exact: null,
    needs: best.some((one) => one === null) ? [] : useful(best.flatMap((one) => one!)),
    leads: () => {
      const leads = pieces.map((piece) => piece.exact ?? piece.leads());
      return leads.some((one) => one === null) ? null : leads.flatMap((one) => one!);
    },
  };
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
  const maybe: Piece = piece.exact === null ? ANYTHING : oneOf(['', ...piece.exact]);
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
  return character === '.' ? ANYTHING : oneOf([symbolOf(character)]);
}

const GROUP = /\((?:\?(?:([:=!])|<([=!])|<\w+>))?/y;

/** Groups read before: rules share their lists of months, verbs and the like. */
const READ = new Map<string, Piece>();

function parseGroup(parser: Parser): Piece {
  const end = endOfGroup(parser);
  const group = parser.source.slice(parser.at, end);
  const piece = READ.get(group) ?? readGroup(parser);
  READ.set(group, piece);
  parser.at = end;
  return piece;
}

const BRACKETS = /\\.|\[(?:[^\]\\]|\\.)*\]|[()]/g;

/** Where the group that begins at `at` is over. */
function endOfGroup({ source, at }: Parser): number {
  BRACKETS.lastIndex = at;
  let depth = 0;
  for (let found = BRACKETS.exec(source); found; found = BRACKETS.exec(source)) {
    if (found[0] === '(') depth += 1;
    if (found[0] === ')') depth -= 1;
    if (depth === 0) return BRACKETS.lastIndex;
  }
  throw new SyntaxError(`A group without an end: ${source.slice(at)}`);
}

function readGroup(parser: Parser): Piece {
  GROUP.lastIndex = parser.at;
  const [opening, ahead, behind] = GROUP.exec(parser.source)!;
  parser.at += opening.length;
  const inner = parseAlternatives(parser);
  if (ahead === '!' || behind === '!') return NOTHING;
  // What is looked at must be there, but not in the place of what follows.
  if (ahead === '=' || behind === '=')
    return { ...NOTHING, needs: [...inner.needs, ...(inner.exact ? useful(inner.exact) : [])] };
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
  return oneOf([...symbols]);
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|.)/uy;

function parseEscape(parser: Parser): Piece {
  ESCAPE.lastIndex = parser.at;
  const [letters] = ESCAPE.exec(parser.source)!;
  parser.at += letters.length;
  const name = letters[1]!;
  if (name === 'b') return oneOf([EDGE]);
  if (name === 'B') return NOTHING;
  if (name === 'd') return oneOf(['0']);
  if (name === 's') return oneOf([' ']);
  return /[a-zA-Z0-9]/.test(name) ? ANYTHING : oneOf([symbolOf(name)]);
}
