import { PLACES } from './names.ts';
import type { Random } from './random.ts';
import { CLAUSES, JOINTS, SLOTS, STOCK } from './vocabulary.ts';

/** What a story's sentences speak of. */
export type Topic = { place: string; name: string };

const SLOT = /\{(\w+)\}/g;

/** Fills the slots of a pattern, and those of what fills them. */
function fill(pattern: string, topic: Topic, random: Random): string {
  return pattern.replace(SLOT, (slot, name: string) => {
    if (name === 'place') return topic.place;
    if (name === 'name') return topic.name;
    if (name === 'town') return random.pick(PLACES);
    const list = SLOTS[name];
    if (!list) throw new RangeError(`${slot} has no words`);
    return fill(random.pick(list), topic, random);
  });
}

/** What a reporter can say, too. */
const TOLD = CLAUSES.filter((clause) => !/\b(?:I|we|us|my|you|they)\b/.test(clause));

function makeSentence(clauseList: readonly string[], topic: Topic, random: Random): string {
  const clauses = [fill(random.pick(clauseList), topic, random)];
  if (random.chance(0.5)) clauses.push(fill(random.pick(clauseList), topic, random));
  return finish(clauses.join(`, ${random.pick(JOINTS)} `));
}

function finish(sentence: string): string {
  const articles = sentence.replace(/\ba (?=[aeiou])/g, 'an ');
  return `${articles[0]!.toUpperCase()}${articles.slice(1)}.`;
}

/** One answer somebody gives: one to five sentences, now and then beginning as many others do. */
export function makeUtterance(topic: Topic, random: Random): string[] {
  const sentences = Array.from({ length: 1 + random.streak(0.55, 4) }, () =>
    makeSentence(CLAUSES, topic, random),
  );
  if (random.chance(0.08)) sentences.unshift(finish(random.pick(STOCK)));
  return sentences;
}

/** A paragraph of the reporter's own, some 450 characters. */
export function makeBackground(topic: Topic, random: Random): string {
  return Array.from({ length: 3 + random.below(4) }, () => makeSentence(TOLD, topic, random)).join(' ');
}
