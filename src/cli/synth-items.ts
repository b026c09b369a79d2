import type { Article, Conflict, CorpusEvent, CorpusQuotation, Lineage } from '../model/corpus.ts';
import { addDays, type Day } from '../model/day.ts';
import { textPath } from '../model/manifest.ts';
import { joinWords, type Span, wordsAt } from '../model/span.ts';
import { type Because, makeWhen, unknownWhen, type When } from '../model/when.ts';
import { eventTitle } from '../pipeline/article/find-events/find-events.ts';
import { MILESTONES } from '../pipeline/article/find-events/milestones.ts';
import { slug } from '../pipeline/corpus/merge-people.ts';
import { contentId } from '../pipeline/hash.ts';
import { LAST_NAMES } from '../synth/names.ts';
import { makeRandom, seedOf } from '../synth/random.ts';
import type { ArticleTruth } from '../synth/write-article.ts';
import { textSum } from './read-sources.ts';

/** One article of a story, as if the pipeline had found all there is to find. */
export type SynthArticle = {
  article: Article;
  quotations: CorpusQuotation[];
  /** Of each quotation the utterance it prints. */
  utterances: string[];
  mention: CorpusEvent['mentions'][number];
};

const RULE = 'synthetic';

/** One quotation in thirty has no speaker, as if nobody had been found. */
const SPEAKERLESS = 30;

const because = (article: string, day: Day, says: string, ...spans: (Span | null)[]): Because[] => [
  {
    ...{ end: 'both', day, says },
    evidence: spans.filter((span) => span !== null).map(({ start, end }) => ({ article, start, end })),
  },
];

/** A day that is stated is known; one before an update is not; without any date, every other is a guess. */
function publishedOf(id: string, place: number, { published, updated, spans }: ArticleTruth): When {
  if (updated !== null) {
    const says = 'The article says when it was updated, so it was not published later.';
    const reasons = because(id, updated, says, spans.dateline);
    return makeWhen({ earliest: null, latest: updated }, 'inferred', reasons);
  }
  if (spans.dateline) {
    const says = 'The article says when it was published.';
    return makeWhen(
      { earliest: published, latest: published },
      'stated',
      because(id, published, says, spans.dateline),
    );
  }
  if (place % 2 === 0) return unknownWhen();
  const days = { earliest: addDays(published, -(place % 40)), latest: addDays(published, place % 90) };
  return makeWhen(
    days,
    'inferred',
    because(id, days.latest, 'What it announces had not happened.', spans.announcement),
  );
}

/** Article number `place` of a corpus, with its quotations and what it says of the story's event. */
export function synthArticle(place: number, text: string, truth: ArticleTruth, eventDay: Day): SynthArticle {
  const sha256 = textSum(text);
  const id = contentId('a', sha256);
  const { spans, updated } = truth;
  const says = text.slice(spans.time.start, spans.time.end);
  const headline = text.slice(spans.headline.start, spans.headline.end);
  const article: Article = {
    ...{ id, file: truth.file, sha256, length: text.length, text: textPath(id), headline },
    ...{ outlet: place % 25 === 7 ? null : truth.outlet, byline: null, url: null, archiveUrl: null },
    stated: {
      ...{ headline: spans.headline, outlet: null, byline: null },
      published: updated === null ? spans.dateline : null,
      modified: updated === null ? null : spans.dateline,
    },
    via: [],
    published: publishedOf(id, place, truth),
    modified: updated === null ? null : makeWhen({ earliest: updated, latest: updated }, 'stated', []),
    ...{ likely: null, likelyBecause: [], corrections: [] },
  };
  const quotations = truth.quotations.map(({ kind, segments, credited }, nth): CorpusQuotation => {
    const speaker = { name: credited, person: slug(credited), mention: null, rule: RULE };
    return {
      ...{ id: contentId('q', id, nth), article: id, kind, rule: RULE, cue: null, via: null, within: null },
      segments: segments.map((span) => wordsAt(text, span)),
      speaker: (place + nth) % SPEAKERLESS === 7 ? null : { ...speaker, confidence: 'high' },
      ...{ lineage: null, corrections: [] },
    };
  });
  const mention: SynthArticle['mention'] = {
    ...wordsAt(text, spans.announcement),
    ...{ article: id, says, tense: 'future', bearing: null, after: [], hedged: false, rule: RULE },
    when: makeWhen(daysSaid(says, eventDay), 'stated', []),
  };
  return { article, quotations, utterances: truth.quotations.map(({ utterance }) => utterance), mention };
}

/** The day itself, or its month where the words leave the day open. */
function daysSaid(says: string, day: Day) {
  if (says.startsWith('on ')) return { earliest: day, latest: day };
  const first = `${day.slice(0, 8)}01`;
  return { earliest: first, latest: addDays(`${addDays(first, 31).slice(0, 8)}01`, -1) };
}

/**
 * What happens to what, as news has it: a few milestones and subjects make up most of the events, and a long
 * tail of others comes now and then.
 */
function kindOf(story: number, place: string, thing: string) {
  const random = makeRandom(seedOf(0x6b43a9b5, story));
  const tail = <T>(list: readonly T[]): T => list[Math.floor(list.length * random.next() ** 3)]!;
  return { milestone: tail(MILESTONES), subject: `${place} ${tail(LAST_NAMES)} ${thing}` };
}

/** What all articles of a story announce; nobody knows when where `story` is one of ten. */
export function synthEvent(
  story: number,
  { place, thing, day }: { place: string; thing: string; day: Day },
  mentions: CorpusEvent['mentions'],
): CorpusEvent {
  const { subject, milestone } = kindOf(story, place, thing);
  const sure = mentions.some(({ says }) => says?.startsWith('on '));
  const days = sure ? { earliest: day, latest: day } : daysSaid('', day);
  const { article, start, end } = mentions[0]!;
  const reasons = because(article, day, 'The article says when it will open.', { start, end });
  return {
    ...{
      id: contentId('e', 'synthetic', story),
      subject,
      milestone: milestone.id,
      title: eventTitle(subject, null, milestone),
    },
    when: story % 10 === 3 ? unknownWhen() : makeWhen(days, 'inferred', reasons),
    ...{ mentions, corrections: [] },
  };
}

/** The printings of one utterance, in the order they were printed, and the conflict where they credit two people. */
export function synthLineage(printings: readonly CorpusQuotation[]): {
  lineage: Lineage;
  conflict: Conflict | null;
} {
  const words = (quotation: CorpusQuotation) => joinWords(quotation.segments);
  const members = printings.toSorted((a, b) => words(b).length - words(a).length);
  const [fullest] = members;
  const first = printings[0]!;
  const id = contentId('l', fullest!.id);
  const lineage: Lineage = {
    ...{ id, fullest: fullest!.id, headlines: [] },
    first: { quotation: first.id, says: 'It was printed before the others.' },
    members: members.map((quotation) => ({
      quotation: quotation.id,
      relation:
        quotation.kind === 'partial' ? 'excerpt' : words(quotation) === words(fullest!) ? 'same' : 'variant',
      ...{ earliest: quotation === first, credits: null },
    })),
  };
  const credited = printings.filter(({ speaker }) => speaker !== null);
  const other = credited.find(({ speaker }) => speaker!.person !== credited[0]!.speaker!.person);
  if (!other) return { lineage, conflict: null };
  const sides = [credited[0]!, other];
  const [one, two] = sides.map(({ speaker }) => speaker!.name);
  const evidence = sides.map(({ article, segments }) => {
    const { start, end } = segments[0]!;
    return { article, start, end };
  });
  const says = `The same words are credited to ${one} and to ${two}.`;
  return { lineage, conflict: { id: contentId('c', 'speaker', id), kind: 'speaker', says, evidence } };
}
