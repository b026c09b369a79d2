import { requiredStrings } from './required-strings.ts';
import { tableOf } from './string-table.ts';

/** Where a rule needs strings like these, shorter ones, which most sentences hold, tell no more. */
const RARE = /0|\w.?\w.?\w/;

/**
 * A function that gives those of `rules`, in their order, whose form may match in a text's words in `[from, to)`.
 * It reads them once for all rules and looks for strings that follow from the forms: a rule needs no second list.
 * What it leaves out never matches; what it gives may. A stretch of a long text is read faster than a slice of it.
 */
export function gateRules<Rule>(
  rules: readonly Rule[],
  formOf: (rule: Rule) => RegExp,
): (text: string, from?: number, to?: number) => readonly Rule[] {
  // Made with the first text: most of what loads the rules never reads one.
  let gate: ReturnType<typeof makeGate<Rule>> | undefined;
  return (text, from = 0, to = text.length) => {
    gate ??= makeGate(rules, formOf);
    return gate(text, from, to);
  };
}

/** Long strings are rarer than short ones, and few than many. */
function byRarity(a: readonly string[], b: readonly string[]): number {
  const shortest = (set: readonly string[]) => Math.min(...set.map((one) => one.length));
  return shortest(b) - shortest(a) || a.length - b.length;
}

function makeGate<Rule>(rules: readonly Rule[], formOf: (rule: Rule) => RegExp) {
  const sets: (readonly string[])[] = [];
  // Many rules need the same words of one verb, or the same auxiliaries.
  const numbers = new Map<string, number>();
  const numberOf = (set: readonly string[]) => {
    const key = set.join('|');
    const number = numbers.get(key) ?? sets.push(set) - 1;
    numbers.set(key, number);
    return number;
  };
  const needed = rules.map((rule) => {
    const all = requiredStrings(formOf(rule));
    const rare = all.filter((set) => set.every((one) => RARE.test(one)));
    return (rare.length > 0 ? rare : all).sort(byRarity).map(numberOf);
  });
  const table = tableOf(sets);
  // A rule stands under the rarest set it needs: only rules of sets that were found are looked at.
  const under: number[][] = sets.map(() => []);
  const open: number[] = [];
  for (const [index, [first]] of needed.entries()) (first === undefined ? open : under[first]!).push(index);
  const always: readonly Rule[] = open.map((index) => rules[index]!);
  return (text: string, from: number, to: number): readonly Rule[] => {
    const seen = table.scan(text, from, to);
    if (seen === null) return rules;
    const asked: number[] = [];
    for (const set of seen)
      for (const index of under[set]!) if (needed[index]!.every(table.found)) asked.push(index);
    if (asked.length === 0) return always;
    return [...open, ...asked].sort((a, b) => a - b).map((index) => rules[index]!);
  };
}
