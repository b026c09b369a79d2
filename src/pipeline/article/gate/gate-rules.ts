import { requiredStrings } from './required-strings.ts';
import { tableOf } from './string-table.ts';

/** Where a rule needs strings like these, shorter ones, which most sentences hold, tell no more. */
const RARE = /0|\w.?\w.?\w/;

/**
 * A function that gives those of `rules`, in their order, whose form may match in a text. It reads the text
 * once for all of them and looks for strings that follow from the forms: a rule needs no second list. What it
 * leaves out never matches; what it gives may.
 */
export function gateRules<Rule>(
  rules: readonly Rule[],
  formOf: (rule: Rule) => RegExp,
): (words: string) => readonly Rule[] {
  // Made with the first text: most of what loads the rules never reads one.
  let gate: ReturnType<typeof makeGate<Rule>> | undefined;
  // One sentence is often asked of twice in a row.
  let kept: { words: string; asked: readonly Rule[] } | null = null;
  return (words) => {
    gate ??= makeGate(rules, formOf);
    if (kept?.words !== words) kept = { words, asked: gate(words) };
    return kept.asked;
  };
}

function makeGate<Rule>(rules: readonly Rule[], formOf: (rule: Rule) => RegExp) {
  const sets: (readonly string[])[] = [];
  const needed = rules.map((rule) => {
    const all = requiredStrings(formOf(rule));
    const rare = all.filter((set) => set.every((one) => RARE.test(one)));
    return (rare.length > 0 ? rare : all).map((set) => sets.push(set) - 1);
  });
  const table = tableOf(sets);
  // A rule stands under the first set it needs: only rules of sets that were found are looked at.
  const under: number[][] = sets.map(() => []);
  const open: number[] = [];
  for (const [index, [first]] of needed.entries()) (first === undefined ? open : under[first]!).push(index);
  const always: readonly Rule[] = open.map((index) => rules[index]!);
  return (words: string): readonly Rule[] => {
    const seen = table.scan(words);
    if (seen === null) return rules;
    const asked: number[] = [];
    for (const set of seen)
      for (const index of under[set]!) if (needed[index]!.every(table.found)) asked.push(index);
    if (asked.length === 0) return always;
    return [...open, ...asked].sort((a, b) => a - b).map((index) => rules[index]!);
  };
}
