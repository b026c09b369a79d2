import type { Attribution, Confidence } from '../../model/record.ts';
import { type Span, type Words, wordsAt } from '../../model/span.ts';
import { findNames } from './names/find-names.ts';
import { type Entity, gatherPeople } from './names/gather-people.ts';
import { weighEvidence } from './names/weigh-evidence.ts';
import { judge, readMarked } from './quotations/kind-rules.ts';
import type { Reading } from './reading/read-text.ts';
import { type Subject, withNames } from './speakers/noun-phrases.ts';
import { type Report, readReports } from './speakers/read-reports.ts';
import { resolveMentions } from './speakers/resolve-mentions.ts';
import { type Found, type Place, type Said, SIEVES, type Sieve } from './speakers/sieves.ts';

export type Attributed = {
  kind: 'direct' | 'partial';
  segments: Words[];
  rule: string;
  speaker: Attribution | null;
  cue: Words | null;
};

export type Spoken = { quotations: Attributed[]; headlineQuotations: Words[]; entities: Entity[] };

/** How sure a sieve's finding still is once its mention is resolved. */
const RESOLVED: Record<string, Confidence> = {
  name: 'high',
  pronoun: 'high',
  role: 'high',
  'role-unnamed': 'high',
  'paper-of': 'high',
  'paper-of-last': 'low',
  body: 'low',
  'role-guess': 'low',
};
const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];
const lower = (a: Confidence, b: Confidence) => ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;

/** Who speaks each quotation of a text, and which marked words are no speech at all. */
export function attributeSpeakers(plain: Reading, headline: Span | null): Spoken {
  const names = findNames(plain);
  const people = gatherPeople(names, (item) => plain.sentences[plain.sentenceOf[item]!]!.paragraph);
  weighEvidence(plain, names, people);
  const reading = withNames(plain, names);
  const { items, sentences, sentenceOf, stretches, itemOf, text } = reading;
  const reports = readReports(reading);
  const reportsOf: Report[][] = sentences.map(() => []);
  for (const report of reports) reportsOf[report.sentence]!.push(report);
  const referents = resolveMentions(reading, people, reports);

  const quotations: Attributed[] = [];
  const said: Said[] = [];
  const headlineQuotations: Words[] = [];

  for (const [index, stretch] of stretches.entries()) {
    if (stretch.parent !== null) continue;
    const words = wordsAt(text, stretch);
    if (headline && stretch.start >= headline.start && stretch.end <= headline.end) {
      headlineQuotations.push(words);
      continue;
    }
    const item = itemOf[index]!;
    const sentence = sentenceOf[item]!;
    const last = said.at(-1);
    const place: Place = { reading, reportsOf, item, sentence, paragraph: stretch.paragraph, said };
    const own = firstFound(place, ['label', 'after', 'before']);
    if (last && (stretch.continues || interrupts(place, last, own?.found ?? null))) {
      quotations.at(-1)!.segments.push(words);
      last.paragraph = stretch.paragraph;
      last.lastItem = item;
      continue;
    }
    const distance = own?.found.verb == null ? 0 : Math.abs(item - own.found.verb);
    const { verdict, rule } = judge(readMarked(reading, index, own && { reach: own.sieve.reach, distance }));
    if (verdict === 'none') continue;
    const credit = own ?? (verdict === 'direct' ? firstFound(place, ['elsewhere']) : null);
    const speaker = credit && name(credit.found, credit.sieve);
    if (verdict === 'partial' && !speaker) continue;
    const verb = credit?.found.verb ?? null;
    const cue =
      credit?.found.mentioned && verb !== null && sentenceOf[verb] === sentence
        ? wordsAt(text, items[verb]!.token)
        : null;
    quotations.push({ kind: verdict, segments: [words], rule, speaker, cue });
    said.push({
      firstItem: item,
      lastItem: item,
      paragraph: stretch.paragraph,
      subject: credit?.found.subject ?? null,
      kind: verdict,
    });
  }
  return { quotations, headlineQuotations, entities: people.entities };

  function name({ subject, mentioned }: Found, sieve: Sieve): Attribution | null {
    const referent = referents.get(subject.from);
    if (!referent) return null;
    const words = spanOf(subject);
    return {
      name: referent.entity.words.join(' '),
      mention: mentioned ? wordsAt(text, words) : null,
      rule: referent.how === 'name' ? sieve.name : `${sieve.name}+${referent.how}`,
      confidence: lower(sieve.confidence, RESOLVED[referent.how] ?? 'low'),
    };
  }

  function spanOf({ from, to }: Subject): Span {
    return { start: items[from]!.token.start, end: items[to - 1]!.token.end };
  }

  /** Does nothing but one reporting clause stand between two stretches: "…," she said. "…"? */
  function interrupts(place: Place, before: Said, own: Found | null): boolean {
    const s = sentenceOf[before.lastItem]!;
    const gap = place.item - before.lastItem - 1;
    if (gap < 2 || gap > 60 || sentences[s]!.paragraph !== place.paragraph) return false;
    if (place.sentence - s > 1 || (place.sentence !== s && sentences[place.sentence]!.from !== place.item))
      return false;
    const clause = firstFound({ ...place, item: before.lastItem, sentence: s }, ['after']);
    // The clause between is the last one's credit, and no other verb leads to this one.
    return clause !== null && (own === null || own.verb === clause.found.verb);
  }
}

function firstFound(place: Place, reaches: readonly Sieve['reach'][]): { sieve: Sieve; found: Found } | null {
  for (const sieve of SIEVES) {
    const found = reaches.includes(sieve.reach) ? sieve.find(place) : null;
    if (found) return { sieve, found };
  }
  return null;
}
