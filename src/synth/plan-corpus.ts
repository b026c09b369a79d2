import { addDays, type Day } from '../model/day.ts';
import { makeReprint } from './make-reprint.ts';
import { makeUtterance } from './make-utterance.ts';
import { PLACES } from './names.ts';
import { outletOf, type PlannedPerson, personOf } from './people.ts';
import { makeRandom, type Random, seedOf } from './random.ts';

/** One printing to be: `utterance` is the truth of its lineage, `spoken` by `speaker`, printed as `credited`'s. */
export type PlannedQuotation = {
  utterance: string;
  words: string;
  fragment: boolean;
  speaker: PlannedPerson;
  credited: PlannedPerson;
  via: string | null;
};

/** How an article states its day: to the day, as last updated later, or not at all. */
export type Dateline = 'stated' | 'updated' | 'none';

export type PlannedArticle = {
  file: string;
  story: number;
  outlet: string;
  day: Day;
  dateline: Dateline;
  place: string;
  /** What the article announces, and the day it happens. */
  event: { thing: string; day: Day };
  quotations: PlannedQuotation[];
};

const FIRST_DAY: Day = '2012-01-01';
const DAYS = 3000;

/** Outlets of a corpus of so many articles: 20 to 500. */
const outletsFor = (articles: number) => Math.min(500, Math.max(20, Math.round(articles / 20)));

/**
 * Plans `articles` news articles, story by story: a burst of coverage around a day, in which outlets print
 * what a few people said and take it from each other. Deterministic by `seed`; made as they are asked for.
 */
export function* planCorpus(articles: number, seed: number): Generator<PlannedArticle> {
  const outlets = outletsFor(articles);
  const people = Math.max(20, Math.round(articles / 4));
  let made = 0;
  for (let story = 0; made < articles; story++) {
    const random = makeRandom(seedOf(seed, story));
    for (const article of planStory(story, outlets, people, random)) {
      if (made === articles) return;
      yield { ...article, file: `${String(made).padStart(7, '0')}.txt` };
      made += 1;
    }
  }
}

type Original = { utterance: string; sentences: string[]; speaker: PlannedPerson; printedBy: string[] };

function* planStory(
  story: number,
  outlets: number,
  people: number,
  random: Random,
): Generator<Omit<PlannedArticle, 'file'>> {
  // The square of a fraction: a few people speak in many stories, most in one or two.
  const somebody = () => personOf(Math.floor(people * random.next() ** 2));
  const cast = Array.from({ length: 1 + random.below(4) }, somebody);
  const place = random.pick(PLACES);
  const topic = { place, name: somebody().name };
  const begins = addDays(FIRST_DAY, random.below(DAYS));
  const event = {
    thing: random.pick(['bridge', 'season', 'festival', 'album', 'line']),
    day: addDays(begins, 5 + random.below(300)),
  };
  const originals: Original[] = [];
  const original = (): Original => {
    const made = {
      utterance: `s${story}u${originals.length}`,
      sentences: makeUtterance(topic, random),
      speaker: random.pick(cast),
      printedBy: [],
    };
    originals.push(made);
    return made;
  };
  const coverage = 1 + random.streak(0.8, 60);
  let day = begins;
  for (let nth = 0; nth < coverage; nth++) {
    const outlet = outletOf(random.below(outlets));
    const quotations: PlannedQuotation[] = [];
    const known = originals.filter(({ printedBy }) => !printedBy.includes(outlet));
    for (let left = nth === 0 ? 0 : random.below(Math.min(4, known.length + 1)); left > 0; left--) {
      const source = known.splice(random.below(known.length), 1)[0]!;
      const credited = random.chance(0.04) ? random.pick(cast) : source.speaker;
      const via = random.chance(0.3) ? random.pick(source.printedBy) : null;
      quotations.push({
        utterance: source.utterance,
        ...makeReprint(source.sentences, random),
        speaker: source.speaker,
        credited,
        via,
      });
      source.printedBy.push(outlet);
    }
    for (let left = nth === 0 ? 1 + random.below(4) : random.below(3); left > 0; left--) {
      const { utterance, sentences, speaker, printedBy } = original();
      printedBy.push(outlet);
      quotations.push({
        utterance,
        words: sentences.join(' '),
        fragment: false,
        speaker,
        credited: speaker,
        via: null,
      });
      if (random.chance(0.1)) {
        const echo = makeReprint(sentences, random);
        if (echo.fragment) quotations.push({ utterance, ...echo, speaker, credited: speaker, via: null });
      }
    }
    const dateline: Dateline = random.chance(0.6) ? 'stated' : random.chance(0.4) ? 'updated' : 'none';
    yield { story, outlet, day, dateline, place, event, quotations };
    day = addDays(day, random.streak(0.5, 30));
  }
}
