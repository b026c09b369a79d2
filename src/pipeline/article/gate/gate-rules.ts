import { requiredStrings } from './required-strings.ts';
import { tableOf } from './string-table.ts';

/** Characters that only a case-blind expression takes for letters: with one in a text every rule is asked. */
const FOLDS = /[\u017f\u212a]/;

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
  return (words) => {
    gate ??= makeGate(rules, formOf);
    return gate(words);
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
  const seen = new Int32Array(table.width);
  const none: readonly Rule[] = rules.filter((_, index) => needed[index]!.length === 0);
  return (words: string): readonly Rule[] => {
    if (FOLDS.test(words)) return rules;
    seen.fill(0);
    if (!table.scan(words, seen)) return none;
    return rules.filter((_, index) => needed[index]!.every((set) => (seen[set >> 5]! >>> (set & 31)) & 1));
  };
}
