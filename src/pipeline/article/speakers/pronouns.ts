import type { Confidence } from '../../../model/record.ts';
import type { Entity } from '../names/gather-people.ts';
import { agree, type Gender } from '../names/gender.ts';
import type { Context, Referent } from './bearers.ts';
import { mostSalient, type Salient } from './salience.ts';

/** Whom a pronoun can't mean is left out by its gender and number; `lower` is the pronoun. */
type Pronoun = { context: Context; item: number; lower: string };

export type PronounRule = {
  name: string;
  confidence: Confidence;
  find: (pronoun: Pronoun) => Entity | null;
};

/** The gender of whom a pronoun of one person means. */
export const GENDER_OF: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
const NUMBER_OF: ReadonlyMap<string, readonly Gender[]> = new Map([
  ['they', ['plural', 'thing']],
  ['we', ['plural', 'thing']],
  ['it', ['thing']],
]);

/** What a clause before the main one begins with, and how many items it may have. */
const FRONTED: ReadonlySet<string> = new Set(
  'asked when while after before although though as if since because despite until once in on at for with during by'.split(
    ' ',
  ),
);
const CLAUSE = 14;

/** How many times more than any other somebody must stand out to be meant for sure: below it one in three was wrong. */
const CLEARLY = 1.3;

/** Whom a pronoun stands for, in this order. */
export const PRONOUN_RULES: readonly PronounRule[] = [
  {
    // Asked when she would leave, Lee laughed.
    name: 'pronoun-ahead',
    confidence: 'high',
    find: namedAhead,
  },
  {
    // Alex Lee, who uses they/them pronouns … they said
    name: 'they-of-one',
    confidence: 'high',
    find: ({ context: { reading, traces }, item, lower }) =>
      lower === 'they'
        ? (mostSalient(reading, traces, item, ({ they }) => they, 'unknown')?.entity ?? null)
        : null,
  },
  {
    // Ana Lee won … she said
    name: 'pronoun',
    confidence: 'high',
    find: (pronoun) => {
      const found = nearest(pronoun);
      return found && found.margin >= CLEARLY ? found.entity : null;
    },
  },
  {
    // Ana Lee left. Eve Ray left … she said
    name: 'pronoun-close',
    confidence: 'medium',
    find: (pronoun) => nearest(pronoun)?.entity ?? null,
  },
];

/** The referent of the pronoun at `item`. */
export function meantBy(context: Context, item: number): Referent | null {
  const pronoun = { context, item, lower: context.reading.items[item]!.token.lower };
  for (const { name, find } of PRONOUN_RULES) {
    const entity = find(pronoun);
    if (entity) return { entity, how: name };
  }
  return null;
}

function nearest({ context: { reading, traces }, item, lower }: Pronoun): Salient | null {
  const gender = GENDER_OF.get(lower);
  if (gender)
    return mostSalient(
      reading,
      traces,
      item,
      (one) => agree(one.gender, gender) && one.gender !== 'plural',
      gender,
    );
  const wanted = NUMBER_OF.get(lower);
  const may = (one: Entity) => wanted!.includes(one.gender) && !(lower === 'they' && one.place);
  return wanted ? mostSalient(reading, traces, item, may, wanted[0]!) : null;
}

/** What opens a sentence with a clause of its own is about whom the main clause names. */
function namedAhead({ context: { reading, people }, item, lower }: Pronoun): Entity | null {
  const { items, sentences, sentenceOf, startingAt } = reading;
  const { from, to } = sentences[sentenceOf[item]!]!;
  const gender = GENDER_OF.get(lower);
  if (!gender || item - from > CLAUSE || !FRONTED.has(items[from]!.token.lower)) return null;
  for (let i = from; i < to && i < from + 2 * CLAUSE; i += 1) {
    if (startingAt.has(i) && i < item) return null;
    if (items[i]!.token.kind !== 'comma' || i < item) continue;
    const name = startingAt.get(i + 1);
    const entity = name && items[name.to]?.token.kind === 'word' ? people.entityOf.get(name)! : null;
    const fits = entity && agree(entity.gender, gender) && !/thing|plural/.test(entity.gender);
    return fits ? entity : null;
  }
  return null;
}
