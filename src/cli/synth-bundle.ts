import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withCommas } from '../derive/with-commas.ts';
import type { Article, Conflict, CorpusEvent, CorpusQuotation, Lineage, Person } from '../model/corpus.ts';
import type { Outline } from '../model/order-corpus.ts';
import { packCorpus } from '../model/pack-corpus.ts';
import type { Interval } from '../model/when.ts';
import { planCorpus } from '../synth/plan-corpus.ts';
import { writeArticle } from '../synth/write-article.ts';
import { makeFolder } from './make-folder.ts';
import { type ShowPhase, showNothing } from './progress.ts';
import { openSpool, type Spool } from './spool.ts';
import { type SynthArticle, synthArticle, synthEvent, synthLineage } from './synth-items.ts';
import type { Bundle } from './write-data.ts';

/** Where each item of a kind lies in its spool. */
type Placed<T> = T & { at: number };

/** What of each item stays in memory: enough to put them in order and to make the columns. */
type Slim = {
  [List in 'articles' | 'quotations' | 'events' | 'lineages' | 'conflicts']: Placed<Outline[List][number]>[];
} & { people: Person[]; unmatchedMarks: [] };

type Spools = {
  article: Spool<Article>;
  quotation: Spool<CorpusQuotation>;
  event: Spool<CorpusEvent>;
  lineage: Spool<Lineage>;
  conflict: Spool<Conflict>;
};

/**
 * A bundle of `count` made-up articles as if the pipeline had found all there is to find, without reading a
 * text. Items wait in files of `scratch`, which `close` removes, and texts do until they move into the bundle, so
 * that memory holds an outline of the corpus and no more.
 */
export function synthBundle(
  count: number,
  seed: number,
  scratch: string,
  showPhase: ShowPhase = showNothing,
): { bundle: Bundle; close: () => void } {
  const spool = <T>(name: string): Spool<T> => openSpool<T>(join(scratch, `${name}.spool`));
  const spools: Spools = {
    article: spool('article'),
    quotation: spool('quotation'),
    event: spool('event'),
    lineage: spool('lineage'),
    conflict: spool('conflict'),
  };
  const slim: Slim = {
    ...{ articles: [], people: [], quotations: [], events: [], lineages: [], conflicts: [] },
    unmatchedMarks: [],
  };
  const people = new Map<string, Person>();
  const shared = new Shared();
  let story: SynthArticle[] = [];
  let plan = { story: -1, event: { place: '', thing: '', day: '' } };
  const folders = new Set<string>();
  const progress = showPhase('making articles up', count);
  let place = 0;
  for (const next of planCorpus(count, seed)) {
    if (next.story !== plan.story) {
      takeStory(story, plan, slim, spools, people, shared);
      story = [];
      plan = { story: next.story, event: { ...next.event, place: next.place } };
    }
    const { text, truth } = writeArticle(next, place, seed);
    const made = synthArticle(place, text, truth, next.event.day);
    story.push(made);
    const path = join(scratch, made.article.text);
    if (!folders.has(dirname(path))) makeFolder(dirname(path));
    folders.add(dirname(path));
    writeFileSync(path, text);
    progress.step();
    place += 1;
  }
  takeStory(story, plan, slim, spools, people, shared);
  slim.people = [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

  const { names, counts, columns, items } = packCorpus(slim);
  const linked = {
    quotation: spooled(spools.quotation, items.quotation),
    lineage: spooled(spools.lineage, items.lineage),
    conflict: spooled(spools.conflict, items.conflict),
    person: items.person,
    unmatched: items.unmatched,
  };
  const bundle: Bundle = {
    title: `${withCommas(count)} made-up articles`,
    description: 'News that never was, for trying out how the explorer fares with a lot of it.',
    ...{ notices: [], size: count },
    events: spooled(spools.event, items.event),
    articles: spooled(spools.article, items.article),
    quotations: spooled(spools.quotation, items.quotation),
    textOf: ({ text, sha256 }) => ({ path: text, source: join(scratch, text), sha256, moves: true }),
    link: () => ({ ...{ names, counts, columns }, items: linked }),
  };
  const close = () => {
    for (const each of Object.values(spools)) each.close();
  };
  return { bundle, close };
}

/** What many outlines have alike, held once: a million articles have some ten million such pieces. */
class Shared {
  readonly #held = new Map<string | number, unknown>();

  word = (word: string): string => this.#once(`w ${word}`, () => word);
  speaker = (person: string) => this.#once(`p ${person}`, () => ({ person }));
  start = (start: number) => this.#once(start, () => [{ start }]);
  days = ({ earliest, latest }: Interval): Interval =>
    this.#once(`d ${earliest} ${latest}`, () => ({ earliest, latest }));

  #once<T>(key: string | number, make: () => T): T {
    if (!this.#held.has(key)) this.#held.set(key, make());
    return this.#held.get(key) as T;
  }
}

/** The items in the order of their outlines; those are let go of, for only their places are needed. */
function spooled<T>(spool: Spool<T>, order: readonly { at: number }[]): Iterable<T> {
  const places = Uint32Array.from(order, ({ at }) => at);
  return {
    *[Symbol.iterator]() {
      for (const at of places) yield spool.at(at);
    },
  };
}

/** Puts away the articles of one story, with the utterances and the event they share. */
function takeStory(
  story: readonly SynthArticle[],
  plan: { story: number; event: { place: string; thing: string; day: string } },
  slim: Slim,
  spools: Spools,
  people: Map<string, Person>,
  shared: Shared,
): void {
  if (story.length === 0) return;
  const printings = new Map<string, CorpusQuotation[]>();
  for (const { quotations, utterances } of story) {
    for (const [nth, utterance] of utterances.entries()) {
      const known = printings.get(utterance);
      if (known) known.push(quotations[nth]!);
      else printings.set(utterance, [quotations[nth]!]);
    }
  }
  for (const printed of printings.values()) {
    if (printed.length < 2) continue;
    const { lineage, conflict } = synthLineage(printed);
    for (const quotation of printed) quotation.lineage = lineage.id;
    const members = lineage.members.map(({ quotation }) => ({ quotation }));
    slim.lineages.push({ id: lineage.id, members, at: spools.lineage.put(lineage) });
    if (conflict) {
      const evidence = conflict.evidence.map(({ article }) => ({ article }));
      slim.conflicts.push({ evidence, at: spools.conflict.put(conflict) });
    }
  }
  for (const { article, quotations } of story) {
    const { id, file, outlet, published } = article;
    slim.articles.push({
      id,
      file,
      outlet: outlet && shared.word(outlet),
      published: shared.days(published),
      at: spools.article.put(article),
    });
    for (const quotation of quotations) {
      const { speaker, segments } = quotation;
      if (speaker && !people.has(speaker.person)) {
        const { person, name } = speaker;
        people.set(person, { id: person, name, aliases: [], role: null, corrections: [] });
      }
      slim.quotations.push({
        id: quotation.id,
        article: id,
        kind: quotation.kind,
        lineage: quotation.lineage,
        speaker: speaker && shared.speaker(speaker.person),
        segments: shared.start(segments[0]!.start),
        at: spools.quotation.put(quotation),
      });
    }
  }
  const event = synthEvent(
    plan.story,
    plan.event,
    story.map(({ mention }) => mention),
  );
  const { id, subject, milestone, when } = event;
  slim.events.push({
    id,
    subject: shared.word(subject),
    milestone,
    when: shared.days(when),
    mentions: event.mentions.map(({ article }) => ({ article })),
    at: spools.event.put(event),
  });
}
