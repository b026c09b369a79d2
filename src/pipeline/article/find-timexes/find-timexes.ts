import { type Day, isDay } from '../../../model/day.ts';
import type { Tense, Timex } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import type { When } from '../../../model/when.ts';
import { allMatches } from '../gate/all-matches.ts';
import { gateRules } from '../gate/gate-rules.ts';
import { findSentences } from '../sentences.ts';
import { certainTense, nearestTense, tenseCues } from '../tense.ts';
import { DAY_RULES } from './day-rules.ts';
import { DURATION_RULES } from './duration-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import type { Context } from './resolve.ts';
import type { TimexRule } from './timex-rule.ts';
import { YEAR_RULES } from './year-rules.ts';

/** Where two rules read the same stretch the longer reading stands, then the rule that comes first. */
const RULES: readonly TimexRule[] = [
  ...DAY_RULES,
  ...YEAR_RULES,
  ...PERIOD_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
];
const rulesFor = gateRules([...RULES.entries()], ([, { form }]) => form);
/** Words a rule needs to see before the time, which are no part of it. */
const LEAD =
  /^(?:(?:for|in|during|over|since|until|by|on|at|before|after|around|its|their|ended|ending|end|finish|finished|closed|close|ago|through|throughout)\s)(?=\S)/i;
const CONTEXT_LENGTH = 40;

type Candidate = {
  start: number;
  end: number;
  rule: TimexRule;
  groups: readonly (string | undefined)[];
  order: number;
};

/**
 * The time expressions of an article in order, none overlapping another, as TIMEX3 (Pustejovsky et al., ISO
 * 24617-1). Where the publication day is not known for sure, what depends on it stays symbolic. Paragraphs that start
 * at one of `ofPage` tell of the page itself: their times are neither past nor future to the article.
 */
export function findTimexes(
  text: string,
  paragraphs: readonly Span[],
  when: When,
  ofPage: ReadonlySet<number> = new Set(),
): Timex[] {
  const published = when.earliest !== null && when.earliest === when.latest ? when.earliest : null;
  const found: Timex[] = [];
  const known: Known = { published, last: null, lastDay: null };
  for (const paragraph of paragraphs) {
    for (const sentence of findSentences(text, paragraph)) {
      const words = text.slice(sentence.start, sentence.end);
      const read = candidates(words, rulesFor(text, sentence.start, sentence.end));
      if (read.length === 0) continue;
      let cues: ReturnType<typeof tenseCues> | undefined;
      for (const { start, end, rule, groups } of read) {
        const lead = LEAD.exec(words.slice(start, end))?.[0].length ?? 0;
        const span = { start: sentence.start + start + lead, end: sentence.start + end };
        if (found.length > 0 && found.at(-1)!.end > span.start) continue;
        const context = new Surroundings(words, { start, end }, known, () => {
          cues ??= tenseCues(words);
          return nearestTense(cues, start, end);
        });
        const reading = rule.read(groups, context);
        if (!reading) continue;
        const type = reading.type ?? rule.type;
        const tense =
          reading.bearing && !ofPage.has(paragraph.start) ? certainTense(words, start + lead, end) : null;
        found.push({
          start: span.start,
          end: span.end,
          words: text.slice(span.start, span.end),
          type,
          value: reading.value,
          rule: rule.name,
          tense,
          bearing: reading.bearing,
        });
        if (type === 'DATE' && /^\d{4}/.test(reading.value)) known.last = reading.value;
        if (type === 'DATE' && isDay(reading.value)) known.lastDay = reading.value;
      }
    }
  }
  return found;
}

/** What the article has told of time so far. */
type Known = Pick<Context, 'published' | 'last' | 'lastDay'>;

/** What surrounds a time in its sentence; the tense is looked for when asked, as few rules do. */
class Surroundings implements Context {
  readonly published: Day | null;
  readonly before: string;
  readonly after: string;
  readonly last: string | null;
  readonly lastDay: Day | null;
  readonly #tense: () => Tense | null;

  constructor(words: string, { start, end }: Span, known: Known, tense: () => Tense | null) {
    this.published = known.published;
    this.before = words.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    this.after = words.slice(end, end + CONTEXT_LENGTH);
    this.last = known.last;
    this.lastDay = known.lastDay;
    this.#tense = tense;
  }

  get tense(): Tense | null {
    return this.#tense();
  }
}

/** What `rules` would read in a sentence, leftmost and longest first; overlaps are still among them. */
function candidates(words: string, rules: readonly (readonly [number, TimexRule])[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [order, rule] of rules) {
    for (const match of allMatches(rule.form, words)) {
      const end = match.index + match[0].trimEnd().length;
      found.push({ start: match.index, end, rule, groups: match, order });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}
