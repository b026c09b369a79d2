import { addDays } from '../../model/day.ts';
import type { Stated } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { makeWhen, unknownWhen, type When } from '../../model/when.ts';
import { type FullDate, findFullDates, findPageDates } from './full-dates.ts';
import {
  AUTHOR_NOTE,
  BYLINES,
  CHANGE_NOTE,
  CHANGED_ON,
  DATELINE_AFTER,
  DATELINE_BEFORE,
  EMPTY_LABEL,
  isFurniture,
  type LineRule,
  lineRulesFor,
  MODIFIED_LABEL,
  NAME_BESIDE,
  OUTLETS,
  PUBLISHED_LABEL,
} from './masthead-rules.ts';

/** What an article says of itself, each with the words that say it. */
export type Masthead = {
  headline: string | null;
  outlet: string | null;
  byline: string | null;
  published: When;
  modified: When | null;
  stated: Stated;
  /** Lines that tell of the page and its days, not of the world. */
  ofPage: Span[];
};

/** A masthead is short: past so many lines only what stands at the foot is read. */
const HEAD_LINES = 14;
const FOOT_LINES = 40;
/** A line longer than this is the article's own prose, which a date or a name in it does not date. */
const LABEL_LENGTH = 120;

/** A line with the rules that may say something of it. */
type Line = Span & { words: string; rules: readonly LineRule[] };
type Found = { words: string; span: Span };

/** Headline, outlet, byline, publication and modification day, as far as `text` itself states them. */
export function readMasthead(text: string, article: string, paragraphs: readonly Span[]): Masthead {
  const lineAt = ({ start, end }: Span): Line => {
    const words = text.slice(start, end);
    return { start, end, words, rules: lineRulesFor(words) };
  };
  const prose = paragraphs.findIndex(({ start, end }) => isProse(text, start, end));
  const headline = findHeadline(prose < 0 ? paragraphs : paragraphs.slice(0, prose), lineAt);
  const head = paragraphs
    .slice(0, HEAD_LINES)
    .filter(({ start }) => start !== headline?.start)
    .map(lineAt);
  const foot = paragraphs.slice(HEAD_LINES).slice(-FOOT_LINES).map(lineAt);
  const note = firstGroup([...foot, ...head], [AUTHOR_NOTE], 1);
  const byline = firstGroup(head, BYLINES, 1) ?? firstGroup(foot, BYLINES, 1) ?? note;
  const outlet =
    firstGroup([...head, ...foot], OUTLETS, 1) ?? firstGroup([...foot, ...head], [AUTHOR_NOTE], 2);
  const { published, modified } = readDates(head, foot);
  return {
    headline: headline?.words ?? null,
    outlet: outlet?.words ?? null,
    byline: byline?.words ?? null,
    published: published
      ? publishedWhen(article, published, modified)
      : (dateline(article, text, paragraphs[prose]) ?? publishedWhen(article, null, modified)),
    modified: modified && statedWhen(article, modified, 'updated'),
    stated: {
      headline: headline && { start: headline.start, end: headline.end },
      outlet: outlet?.span ?? null,
      byline: byline?.span ?? null,
      published: published?.span ?? null,
      modified: modified?.span ?? null,
    },
    ofPage: [...head, ...foot].filter(isOfPage).map(({ start, end }) => ({ start, end })),
  };
}

/** Where the article itself begins there is no headline any more: an excerpt may have none. */
function isProse(text: string, start: number, end: number): boolean {
  return end - start > 220 || (end - start > 45 && /\.["'”’]?$/.test(text.slice(end - 2, end)));
}

function findHeadline(lines: readonly Span[], lineAt: (span: Span) => Line): Line | null {
  for (const span of lines) {
    const line = lineAt(span);
    if (isHeadline(line)) return line;
  }
  return null;
}

function isHeadline({ words, rules }: Line): boolean {
  return (
    words.includes(' ') &&
    !EMPTY_LABEL.test(words) &&
    !isFurniture(words) &&
    !BYLINES.some((rule) => rules.includes(rule) && rule.form.test(words)) &&
    !isDateLine(words)
  );
}

function firstGroup(lines: readonly Line[], rules: readonly LineRule[], group: number): Found | null {
  for (const rule of rules) {
    for (const line of lines) {
      if (!line.rules.includes(rule)) continue;
      const match = rule.form.exec(line.words);
      const words = match?.[group];
      if (!match || words === undefined) continue;
      // The group is searched from the right: what precedes it never holds a longer copy of a name.
      const start = line.start + match.index + match[0].lastIndexOf(words);
      return { words, span: { start, end: start + words.length } };
    }
  }
  return null;
}

type DateFound = Found & { date: FullDate };

const NOTE_LENGTH = 400;

function isOfPage({ words }: Line): boolean {
  return isDateLine(words) || (words.length <= NOTE_LENGTH && CHANGE_NOTE.test(words));
}

/** Is the line a date, perhaps with a clock, a weekday, a byline or a label, and nothing else? */
function isDateLine(words: string): boolean {
  if (words.length > LABEL_LENGTH || !/\d/.test(words)) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of findPageDates(words)) {
    rest += `${words.slice(at, start)} `;
    at = end;
  }
  if (at === 0) return false;
  rest += words.slice(at);
  for (const { form } of BYLINES) rest = rest.replace(form, ' ');
  const strange = rest
    .trim()
    .replace(NAME_BESIDE, ' ')
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?/g, ' ')
    .replace(/\b(?:[ap]\.?m\b\.?|[A-Z]{2,4}T?\b|[ZT]\b|\d{1,2} ?(?=[ap]m))/g, ' ')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, ' ')
    .replace(
      /\b(?:last|first|originally|published|posted|updated|modified|revised|created|filed|date|on|at|by|in|am|pm)\b/gi,
      ' ',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // "The rules were updated on June 20, 2019" is news of the rules.
  if (/\b(?:was|were|is|are|has|have|had|who|which|that)\b/i.test(strange)) return /^This /.test(words);
  return strange === '' || (/\b(?:published|posted|updated|modified)\b/i.test(words) && strange.length < 40);
}

function readDates(head: readonly Line[], foot: readonly Line[]) {
  const published: DateFound[] = [];
  const modified: DateFound[] = [];
  for (const line of [...head, ...foot]) {
    const isNote = line.words.length <= NOTE_LENGTH && CHANGE_NOTE.test(line.words);
    if (!isNote && !isDateLine(line.words)) continue;
    const dates = findPageDates(line.words);
    dates.forEach((date, nth) => {
      const before = line.words.slice(dates[nth - 1]?.end ?? 0, date.start);
      const after = nth === dates.length - 1 ? line.words.slice(date.end) : '';
      const isModified =
        MODIFIED_LABEL.test(before) || (MODIFIED_LABEL.test(after) && !PUBLISHED_LABEL.test(before));
      // A correction may name any day; only the one it was made on is the page's.
      if (isNote && !CHANGED_ON.test(before)) return;
      const span = { start: line.start + date.start, end: line.start + date.end };
      (isModified ? modified : published).push({ words: line.words.slice(date.start, date.end), span, date });
    });
  }
  return { published: published[0] ?? null, modified: modified[0] ?? null };
}

function statedWhen(article: string, { words, span, date }: DateFound, verb: string): When {
  const [earliest, latest] = [date.days[0]!, date.days.at(-1)!];
  const says =
    earliest === latest
      ? `The article says that it was ${verb} on “${words}”.`
      : `The article says that it was ${verb} on “${words}”, which can be read two ways.`;
  return makeWhen({ earliest, latest }, 'stated', [
    { end: 'both', day: earliest === latest ? earliest : null, says, evidence: [{ article, ...span }] },
  ]);
}

/** The day a story's first line bears: a release is out that day, a paper may print it the day after. */
function dateline(article: string, text: string, line: Span | undefined): When | null {
  if (!line) return null;
  const opening = text.slice(line.start, line.end);
  const [date] = findFullDates(opening.slice(0, LABEL_LENGTH));
  if (!date || date.days.length > 1) return null;
  const after = DATELINE_AFTER.exec(opening.slice(date.end));
  if (!after || !DATELINE_BEFORE.test(opening.slice(0, date.start))) return null;
  const words = opening.slice(date.start, date.end);
  const span = { start: line.start + date.start, end: line.start + date.end };
  const day = date.days[0]!;
  if (after[1]?.startsWith('/')) return statedWhen(article, { words, span, date }, 'released');
  const says = `The article was written on “${words}”, so it was published then or the day after.`;
  const days = { earliest: day, latest: addDays(day, 1) };
  return makeWhen(days, 'stated', [{ end: 'both', day: null, says, evidence: [{ article, ...span }] }]);
}

function publishedWhen(article: string, published: DateFound | null, modified: DateFound | null): When {
  if (published) return statedWhen(article, published, 'published');
  if (!modified) return unknownWhen();
  const latest = modified.date.days.at(-1)!;
  const says = `The article was updated on “${modified.words}”, so it was not published later.`;
  return makeWhen({ earliest: null, latest }, 'inferred', [
    { end: 'latest', day: latest, says, evidence: [{ article, ...modified.span }] },
  ]);
}
