import type { Corpus } from '../model/corpus.ts';
import { whenInWords } from '../model/day-words.ts';
import { isUndated } from '../model/when.ts';

const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;

function reportCounts(corpus: Corpus) {
  const { articles, quotations } = corpus;
  const articleOf = new Map(quotations.map(({ id, article }) => [id, article]));
  const printings = corpus.lineages.map(
    ({ members }) => new Set(members.map(({ quotation }) => articleOf.get(quotation))).size,
  );
  return {
    articles: articles.length,
    speakers: corpus.people.length,
    quotations: quotations.length,
    direct: count(quotations, ({ kind }) => kind === 'direct'),
    partial: count(quotations, ({ kind }) => kind === 'partial'),
    nested: count(quotations, ({ within }) => within !== null),
    unattributed: count(quotations, ({ speaker }) => speaker === null),
    attributedByConfidence: {
      high: count(quotations, ({ speaker }) => speaker?.confidence === 'high'),
      medium: count(quotations, ({ speaker }) => speaker?.confidence === 'medium'),
      low: count(quotations, ({ speaker }) => speaker?.confidence === 'low'),
    },
    events: corpus.events.length,
    lineages: corpus.lineages.length,
    reprintedUtterances: count(printings, (places) => places > 1),
    reprints: printings.reduce((sum, places) => sum + places - 1, 0),
    conflicts: corpus.conflicts.length,
    undated: count(articles, ({ published }) => isUndated(published)),
    outletNotStated: count(articles, ({ outlet }) => outlet === null),
    marksNotMatched: corpus.unmatchedMarks.length,
  };
}

/** A whole bundle as one object for programs; the shape is the inspect contract. */
export function inspection(corpus: Corpus) {
  const article = new Map(corpus.articles.map((each) => [each.id, each]));
  const quotation = new Map(corpus.quotations.map((each) => [each.id, each]));
  const file = (id: string) => article.get(id)!.file;
  return {
    articles: corpus.articles.map(({ id, file, headline, outlet, published, modified, likely }) => ({
      id,
      file,
      headline,
      outlet,
      published,
      modified,
      likely,
    })),
    events: corpus.events.map(({ id, subject, milestone, title, when, mentions }) => ({
      id,
      subject,
      milestone,
      title,
      when,
      mentions: mentions.map((mention) => ({
        article: mention.article,
        file: file(mention.article),
        start: mention.start,
        end: mention.end,
        says: mention.says,
        when: mention.when,
      })),
    })),
    lineages: corpus.lineages.map(({ id, members }) => ({
      id,
      members: members.map((member) => {
        const { article, segments, speaker } = quotation.get(member.quotation)!;
        return {
          quotation: member.quotation,
          article,
          file: file(article),
          segments: segments.map(({ start, end }) => ({ start, end })),
          speaker: speaker?.name ?? null,
          relation: member.relation,
          earliest: member.earliest,
        };
      }),
    })),
    conflicts: corpus.conflicts.map(({ id, kind, says, evidence }) => ({
      id,
      kind,
      says,
      evidence: evidence.map((each) => ({ ...each, file: file(each.article) })),
    })),
    report: reportCounts(corpus),
  };
}

/** The extraction report for people: counts, each article's date, unmatched marks, conflicts. */
export function reportLines(corpus: Corpus): string[] {
  const counts = Object.entries(reportCounts(corpus)).map(([name, value]) => {
    const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const shown =
      typeof value === 'number'
        ? String(value)
        : Object.entries(value)
            .map(([level, number]) => `${level} ${number}`)
            .join(', ');
    return `  ${label.padEnd(26)}${shown}`;
  });
  const width = corpus.articles.reduce((most, { file }) => Math.max(most, file.length), 0);
  const fileOf = new Map(corpus.articles.map(({ id, file }) => [id, file]));
  const quotationsIn = new Map<string, number>();
  for (const { article } of corpus.quotations)
    quotationsIn.set(article, (quotationsIn.get(article) ?? 0) + 1);
  return [
    `${corpus.title}`,
    '',
    ...counts,
    '',
    'Articles',
    ...corpus.articles.map(
      ({ id, file, published, headline }) =>
        `  ${file.padEnd(width)}  ${String(quotationsIn.get(id) ?? 0).padStart(4)} quotations  ${whenInWords(published).padEnd(41)}  ${headline ?? 'no headline'}`,
    ),
    ...(corpus.unmatchedMarks.length > 0 ? ['', 'Quotation marks without a partner'] : []),
    ...corpus.unmatchedMarks.map(({ article, start }) => `  ${fileOf.get(article)} at ${start}`),
    ...(corpus.conflicts.length > 0 ? ['', 'Conflicts'] : []),
    ...corpus.conflicts.map(({ kind, says }) => `  ${kind}: ${says}`),
    ...(corpus.notices.length > 0 ? ['', 'Notices'] : []),
    ...corpus.notices.map(({ file, says }) => `  ${file}: ${says}`),
  ];
}
