import type { Item } from '../reading/read-text.ts';
import type { Trace } from '../speakers/named-reading.ts';
import { genderOfFirstName } from './first-names.ts';
import { bare, isCapital, isHung } from './name-capitals.ts';
import { JOIN_RULES } from './name-joins.ts';
import { CALENDAR, PARTICLES } from './name-words.ts';

/** Capitals that end a name even within it, as in a headline: "Ana Lee On Winning". */
const INNER = new Set('on in at for with as is to by from and or the but says a an of'.split(' '));

const LONGEST = 12;

/** The item after the run of capitals that begins at `from`; `from` itself where none does. */
export function runEnd(items: readonly Item[], from: number, limit: number, trace?: Trace): number {
  let end = from;
  for (let i = from; i < limit && i < from + LONGEST; ) {
    const { token, quote } = items[i]!;
    if (quote < 0 && token.kind === 'word' && isCapital(token.text)) {
      if (isHung(token.text) || (end > from && INNER.has(token.lower))) break;
      if (CALENDAR.has(bare(token.lower)) && (end > from || !isCalendarName(items, i, limit))) break;
      i += 1;
      end = i;
      continue;
    }
    if (end === from) return from;
    const joined = joinedEnd(items, from, i, limit, trace);
    if (joined === null) break;
    // A particle alone ends no name.
    if (joined > i + 1 || token.kind === 'number') end = joined;
    i = joined;
  }
  return end;
}

const JOINERS: ReadonlySet<string> = new Set([...PARTICLES, 'of', 'for', 'and', '&', '(']);

function joinedEnd(
  items: readonly Item[],
  from: number,
  at: number,
  limit: number,
  trace?: Trace,
): number | null {
  const { quote, token } = items[at]!;
  // Most names end here, and no rule need be asked.
  if (quote < 0 && token.kind !== 'possessive' && token.kind !== 'number' && !JOINERS.has(token.lower))
    return null;
  const run = { items, from, at, limit };
  for (const { name, end } of JOIN_RULES) {
    const joined = end(run);
    if (joined === null) continue;
    trace?.(`join ${name}: ${token.text}`);
    return joined;
  }
  return null;
}

/** "April Lee said", but not "in April Lee" or "the August report". */
function isCalendarName(items: readonly Item[], at: number, limit: number): boolean {
  const { lower } = items[at]!.token;
  const next = items[at + 1]?.token;
  if (genderOfFirstName(lower) === null || at + 1 >= limit || !next || next.kind !== 'word') return false;
  if (
    /^(?:in|the|on|last|this|next|since|until|by|of|late|early|mid)$/.test(items[at - 1]?.token.lower ?? '')
  )
    return false;
  return isCapital(next.text) && next.text !== next.text.toUpperCase();
}
