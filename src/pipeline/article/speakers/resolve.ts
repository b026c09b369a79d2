import type { NameMention } from '../names/find-names.ts';
import type { Entity } from '../names/gather-people.ts';
import { genderOfWords } from '../names/gather-people.ts';
import { agree, type Gender } from '../names/gender.ts';
import type { Reading } from '../reading/read-text.ts';
import type { Report, Subject } from './read-reports.ts';

/** Somebody mentioned at an item, by name or by a pronoun already resolved. */
type Trace = { item: number; entity: Entity; subject: boolean };

const GENDER_OF: Record<string, Gender> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};

/** What pronouns and roles stand for, resolved in the order they are read. */
export type Resolution = {
  /** The entity a name, pronoun or role at this item stands for. */
  at: ReadonlyMap<number, Entity>;
  /** The persons mentioned, in order. */
  traces: readonly Trace[];
};

const WINDOW = 60;

export function resolveMentions(
  reading: Reading,
  names: readonly NameMention[],
  entityOf: ReadonlyMap<NameMention, Entity>,
  reports: readonly Report[],
): Resolution {
  const { items } = reading;
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const subjects = new Map(reports.map((report) => [report.subject.from, report.subject]));
  const at = new Map<number, Entity>();
  const traces: Trace[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) continue;
    const name = nameAt.get(i);
    const reports_ = subjects.has(i);
    if (name) {
      const entity = entityOf.get(name)!;
      at.set(i, entity);
      if (entity.gender !== 'thing') traces.push({ item: i, entity, subject: reports_ || opens(reading, i) });
      continue;
    }
    const gender = GENDER_OF[token.lower];
    const subject = subjects.get(i);
    if (gender) {
      const entity = antecedent(reading, traces, i, gender);
      if (!entity) continue;
      at.set(i, entity);
      if (token.lower === 'he' || token.lower === 'she') traces.push({ item: i, entity, subject: true });
    } else if (subject?.kind === 'role' && !subject.name) {
      const entity = bearer(reading, traces, subject);
      if (!entity) continue;
      at.set(i, entity);
      traces.push({ item: i, entity, subject: true });
    }
  }
  return { at, traces };
}

function opens({ sentences, sentenceOf, items }: Reading, item: number): boolean {
  const { from } = sentences[sentenceOf[item]!]!;
  return (
    item - from < 6 &&
    !items.slice(from, item).some((i) => /^(?:of|for|from|with|in|by|to|about|that)$/.test(i.token.lower))
  );
}

/** The person a pronoun of `gender` at `item` stands for: the most salient of the last few that agree. */
function antecedent(reading: Reading, traces: readonly Trace[], item: number, gender: Gender): Entity | null {
  const { sentences, sentenceOf } = reading;
  const here = sentenceOf[item]!;
  let best: Entity | null = null;
  let most = 0;
  const scores = new Map<Entity, number>();
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW; t -= 1) {
    const trace = traces[t]!;
    const there = sentenceOf[trace.item]!;
    const paragraphs = sentences[here]!.paragraph - sentences[there]!.paragraph;
    if (paragraphs > 8) break;
    if (!agree(trace.entity.gender, gender) || trace.entity.gender === 'plural') continue;
    const near = 100 / (1 + paragraphs * 0.7 + (here - there) * 0.15);
    const score = near * (trace.subject ? 1.6 : 1) * (trace.entity.gender === gender ? 1 : 0.7);
    const total = Math.max(scores.get(trace.entity) ?? 0, score) + (scores.has(trace.entity) ? 2 : 0);
    scores.set(trace.entity, total);
    if (total > most) {
      most = total;
      best = trace.entity;
    }
  }
  return best;
}

/** The person a role stands for: somebody with that word as a title or beside the name. */
function bearer(reading: Reading, traces: readonly Trace[], subject: Subject): Entity | null {
  const { items } = reading;
  if (/^(?:a|an|one|another|some|several|my|his|her|their|our)$/.test(items[subject.from]!.token.lower))
    return null;
  const head = items[subject.to - 1]!.token.lower;
  const gender = genderOfWords([head]);
  for (let t = traces.length - 1; t >= 0 && t >= traces.length - WINDOW; t -= 1) {
    const { entity } = traces[t]!;
    const bears = entity.mentions.some((mention) => {
      for (let i = Math.max(0, mention.lead - 4); i < Math.min(items.length, mention.to + 8); i += 1) {
        if (
          items[i]!.quote < 0 &&
          items[i]!.token.lower === head &&
          reading.sentenceOf[i] === reading.sentenceOf[mention.from]
        )
          return i < subject.from;
      }
      return false;
    });
    if (bears) return entity;
  }
  if (gender !== 'unknown') return antecedent(reading, traces, subject.from, gender);
  return null;
}
