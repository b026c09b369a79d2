import type { Attribution, Confidence } from '../../model/record.ts';
import { type Span, type Words, wordsAt } from '../../model/span.ts';
import { judgeStretch, segmentsOf } from './find-quotations.ts';
import { findNames } from './names/find-names.ts';
import { type Entity, gatherPeople } from './names/gather-people.ts';
import type { Reading } from './reading/read-text.ts';
import { type Credit, creditInSentence } from './speakers/attribute.ts';
import { firstPhrase, indexNames, type Report, readReports, type Subject } from './speakers/read-reports.ts';
import { resolveMentions } from './speakers/resolve.ts';

export type Attributed = {
  kind: 'direct' | 'partial';
  segments: Words[];
  rule: string;
  speaker: Attribution | null;
  cue: Words | null;
};

export type Spoken = { quotations: Attributed[]; headlineQuotations: Words[]; entities: Entity[] };

/** Who speaks each quotation of a text, and which marked words are no speech at all. */
export function attributeSpeakers(reading: Reading, headline: Span | null): Spoken {
  const { items, sentences, sentenceOf, stretches, itemOf, text } = reading;
  const names = indexNames(findNames(reading));
  const { entities, entityOf } = gatherPeople(names.list);
  const reports = readReports(reading, names);
  const reportsOf: Report[][] = sentences.map(() => []);
  for (const report of reports) reportsOf[report.sentence]!.push(report);
  const { at, traces } = resolveMentions(reading, names.list, entityOf, reports);

  const quotations: (Attributed & { paragraph: number; lastItem: number; entity: Entity | null })[] = [];
  const headlineQuotations: Words[] = [];

  const speakerOf = (
    subject: Subject,
    rule: string,
    confidence: Confidence,
  ): { speaker: Attribution; entity: Entity | null } | null => {
    const entity = at.get(subject.from) ?? null;
    const mention = wordsAt(text, {
      start: items[subject.from]!.token.start,
      end: items[subject.to - 1]!.token.end,
    });
    if (subject.kind === 'pronoun' && !entity) return null;
    const name =
      subject.kind === 'role' && subject.name && entity
        ? entity.words.join(' ')
        : entity
          ? entity.words.join(' ')
          : mention.words;
    if (subject.kind === 'role' && !entity && /^(?:it|that|this|which|what)$/i.test(name)) return null;
    return { speaker: { name, mention, rule, confidence }, entity };
  };

  for (const [index, stretch] of stretches.entries()) {
    if (stretch.parent !== null) continue;
    const item = itemOf[index]!;
    if (headline && stretch.start >= headline.start && stretch.end <= headline.end) {
      headlineQuotations.push(wordsAt(text, stretch));
      continue;
    }
    const credit = labelOf(item) ?? creditInSentence(reading, reportsOf, item);
    const previous = quotations.at(-1);
    const words = wordsAt(text, stretch);
    if (previous && credit === null && interrupts(previous.lastItem, item)) {
      previous.segments.push(words);
      previous.lastItem = item;
      continue;
    }
    const { verdict, rule } = judgeStretch(reading, index, credit);
    if (verdict === 'none') continue;
    if (stretch.continues && previous) {
      previous.segments.push(words);
      previous.paragraph = stretch.paragraph;
      previous.lastItem = item;
      continue;
    }
    let found = credit && speakerOf(credit.subject, credit.rule, 'high');
    let cue = credit?.verb != null ? wordsAt(text, items[credit.verb]!.token) : null;
    if (!found || false) {
      // Carried over within the paragraph: "…," she said. "…"
      if (previous && previous.paragraph === stretch.paragraph && previous.speaker) {
        found = {
          speaker: { ...previous.speaker, rule: 'same-paragraph', confidence: 'high', mention: null },
          entity: previous.entity,
        };
      } else found = before(item);
      cue = null;
    }
    if (verdict === 'partial' && !found) continue;
    quotations.push({
      kind: verdict,
      segments: segmentsOf(reading, [index]),
      rule,
      speaker: found?.speaker ?? null,
      cue,
      paragraph: stretch.paragraph,
      lastItem: item,
      entity: found?.entity ?? null,
    });
  }
  void traces;
  return {
    quotations: quotations.map(({ kind, segments, rule, speaker, cue }) => ({
      kind,
      segments,
      rule,
      speaker,
      cue,
    })),
    headlineQuotations,
    entities,
  };

  /** Does nothing but one reporting clause stand between two stretches: "…," she said. "…"? */
  function interrupts(before: number, item: number): boolean {
    const s = sentenceOf[before]!;
    const gap = item - before - 1;
    if (gap < 2 || gap > 60 || sentences[s]!.paragraph !== sentences[sentenceOf[item]!]!.paragraph)
      return false;
    if (sentenceOf[item]! - s > 1 || (sentenceOf[item] !== s && sentences[sentenceOf[item]!]!.from !== item))
      return false;
    const right = creditInSentence(reading, reportsOf, before);
    const clause = reportsOf[s]!.find((report) => report.verb > before && report.subject.from > before);
    return clause !== undefined && (right?.side === 'right' || labelOf(before) !== null);
  }

  /** "Ana Lee: “We won.”" */
  function labelOf(item: number): Credit | null {
    const colon = items[item - 1];
    const { from } = sentences[sentenceOf[item]!]!;
    if (!colon || item - 1 <= from || colon.token.kind !== 'colon' || item - from > 8) return null;
    const name = names.endingAt.get(item - 1);
    if (!name || name.lead !== from) return null;
    return {
      subject: { kind: 'name', from: name.from, to: name.to, name },
      verb: null,
      rule: 'label',
      side: 'label',
    };
  }

  /** The paragraph before: its last quotation's speaker, or whom it last reported. */
  function before(item: number): { speaker: Attribution; entity: Entity | null } | null {
    const here = sentences[sentenceOf[item]!]!.paragraph;
    const previous = quotations.at(-1);
    for (let s = sentenceOf[item]! - 1; s >= 0; s -= 1) {
      const sentence = sentences[s]!;
      if (here - sentence.paragraph > 2) break;
      if (previous?.speaker && sentenceOf[previous.lastItem]! >= s) {
        return {
          speaker: { ...previous.speaker, rule: 'same-speaker-goes-on', confidence: 'medium', mention: null },
          entity: previous.entity,
        };
      }
      const report = reportsOf[s]!.at(-1);
      const subject = report?.subject ?? firstPhrase(reading, names, sentence.from, sentence.to);
      const found =
        subject && speakerOf(subject, report ? 'reported-before' : 'named-before', report ? 'medium' : 'low');
      if (found) return found;
    }
    return null;
  }
}
