import type { Attribution, Confidence } from '../../model/record.ts';
import { type Words, wordsAt } from '../../model/span.ts';
import { type FoundQuotation, placeOf } from './find-quotations.ts';
import { BEARER_RULES } from './speakers/bearers.ts';
import type { Subject, Trace } from './speakers/named-reading.ts';
import { PRONOUN_RULES } from './speakers/pronouns.ts';
import { keyOf } from './speakers/resolve-mentions.ts';
import { type Found, firstFound, type Said, type Sieve } from './speakers/sieves.ts';
import type { Understood } from './speakers/understand-text.ts';

export type Attributed = {
  kind: 'direct' | 'partial';
  segments: Words[];
  rule: string;
  speaker: Attribution | null;
  cue: Words | null;
  /** The stretches its segments are. */
  stretches: readonly number[];
  /** The item that names the speaker, wherever it stands. */
  source: number | null;
};

/** How sure a finding still is once its mention is resolved; set from the table the eval prints. */
const RESOLVED: ReadonlyMap<string, Confidence> = new Map([
  ['name', 'high'],
  ...[...PRONOUN_RULES, ...BEARER_RULES].map(({ name, confidence }) => [name, confidence] as const),
]);
const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];
const less = (a: Confidence, b: Confidence) => ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;

/**
 * Says who speaks each quotation: its own sentence's credit, else the first sieve that finds somebody. A
 * fragment nobody is credited with is no speech and falls away.
 */
export function attributeSpeakers(
  reading: Understood,
  quotations: readonly FoundQuotation[],
  trace?: Trace,
): Attributed[] {
  const { text, stretches, sentenceOf, items } = reading;
  const attributed: Attributed[] = [];
  const said: Said[] = [];
  for (const { kind, rule, stretches: own, credit: credited } of quotations) {
    const first = { ...placeOf(reading, own[0]!), said };
    const last = placeOf(reading, own.at(-1)!);
    // A clause that leads on from the words tells who speaks, even one the rules cannot read: nobody else.
    const open = kind === 'direct' && rule !== 'unread-credit';
    const credit = credited ?? (open ? firstFound(first, ['elsewhere']) : null);
    const speaker = credit && nameOf(reading, credit.found, credit.sieve);
    if (trace && credit?.found.subject) {
      const { how } = reading.referents.get(keyOf(credit.found.subject)) ?? { how: 'nobody' };
      trace(`mention ${how}: ${speaker?.name ?? '?'}`);
    }
    trace?.(
      `speaker ${credit?.sieve.name ?? 'none'}: ${speaker ? `${speaker.name} (${speaker.rule}, ${speaker.confidence})` : 'nobody'}`,
    );
    if (kind === 'partial' && !speaker) continue;
    const verb = credit?.found.verb ?? null;
    const beside =
      verb !== null && own.some((index) => sentenceOf[reading.itemOf[index]!] === sentenceOf[verb]);
    attributed.push({
      kind,
      segments: own.map((index) => wordsAt(text, stretches[index]!)),
      rule,
      stretches: own,
      speaker,
      cue: beside ? wordsAt(text, items[verb]!.token) : null,
      source: credit?.found.subject ? keyOf(credit.found.subject) : null,
    });
    const { item, paragraph, asks, short } = last;
    const turn = credit?.sieve.name === 'conversation';
    said.push({ lastItem: item, paragraph, subject: credit?.found.subject ?? null, kind, asks, short, turn });
  }
  return attributed;
}

function nameOf(reading: Understood, { subject, mentioned }: Found, sieve: Sieve): Attribution | null {
  const referent = subject && reading.referents.get(keyOf(subject));
  if (!referent) return null;
  return {
    name: referent.entity.words.join(' '),
    mention: mentioned ? mentionOf(reading, subject) : null,
    rule: referent.how === 'name' ? sieve.name : `${sieve.name}+${referent.how}`,
    confidence: less(sieve.confidence, RESOLVED.get(referent.how)!),
  };
}

function mentionOf({ text, items }: Understood, { from, to }: Subject): Words {
  return wordsAt(text, { start: items[from]!.token.start, end: items[to - 1]!.token.end });
}
