import type { Entity } from '../names/gather-people.ts';
import type { Gender } from '../names/gender.ts';
import { POINTER } from '../quotations/pointers.ts';
import type { Named } from './named-reading.ts';

/** Somebody mentioned at an item, by name or by a pronoun or role already resolved. */
export type Trace = { item: number; entity: Entity; weight: number };

/** How many mentions and paragraphs back a pronoun reaches. */
export const WINDOW = 60;
const PARAGRAPHS = 9;

/** How much a mention stands out: the subject of its sentence most, a possessor or a photo credit least. */
export function weightOf(reading: Named, lead: number, to: number, reports: boolean): number {
  const { items, sentences, sentenceOf } = reading;
  const { from } = sentences[sentenceOf[lead]!]!;
  const subordinate = /^(?:although|though|while|when|after|before|if|because|since|as|that)$/.test(
    items[lead - 1]?.token.lower ?? '',
  );
  if (pointsElsewhere(reading, lead)) return 0.05;
  if (reports) return subordinate ? 0.7 : 1;
  const after = items[to]?.token;
  const before = items[lead - 1]?.token;
  if (before?.kind === 'open' || before?.text === '/') return 0.05;
  const governed = /^(?:of|for|from|with|in|by|to|about|at|on|and|against|like)$/.test(before?.lower ?? '');
  // "For Lee, who knows it, …": what a sentence puts first is what it is about.
  const topic = lead - 1 === from && /^(?:for|to)$/.test(before?.lower ?? '');
  const early = topic || (lead - from < 8 && !governed);
  if (after?.kind === 'possessive') return early ? 0.55 : 0.4;
  return early ? 0.9 : governed ? 0.45 : 0.6;
}

/** Is it in a line like "READ MORE: …", which tells nothing of what follows? */
function pointsElsewhere({ text, paragraphs, sentences, sentenceOf }: Named, item: number): boolean {
  const { start } = paragraphs[sentences[sentenceOf[item]!]!.paragraph]!;
  return POINTER.test(text.slice(start, start + 40));
}

/** Who stands out most, and how many times more than whoever comes next. */
export type Salient = { entity: Entity; margin: number };

/** The entity that stands out most among those that may be meant at `item`. */
export function mostSalient(
  { sentences, sentenceOf }: Named,
  traces: readonly Trace[],
  item: number,
  may: (entity: Entity) => boolean,
  gender: Gender,
): Salient | null {
  const here = sentenceOf[item]!;
  let best: Entity | null = null;
  let most = 0;
  let second = 0;
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW; t -= 1) {
    const { entity, item: there, weight } = traces[t]!;
    const sentence = sentenceOf[there]!;
    const paragraphs = sentences[here]!.paragraph - sentences[sentence]!.paragraph;
    if (paragraphs > PARAGRAPHS) break;
    if (!may(entity)) continue;
    const near = 1 / (1 + paragraphs * 0.7 + (here - sentence) * 0.25);
    const score = near * weight * (entity.gender === gender ? 1 : 0.7) * likelihood(entity);
    if (score > most) {
      if (entity !== best) second = most;
      most = score;
      best = entity;
    } else if (entity !== best && score > second) second = score;
  }
  return best && { entity: best, margin: most / second };
}

/** A name that nothing marks as a person's is less likely meant. */
function likelihood({ personal, roles, gender }: Entity): number {
  return personal > 0 || gender === 'thing' || gender === 'plural' || roles.size > 0 ? 1 : 0.6;
}
