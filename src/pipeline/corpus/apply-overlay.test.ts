import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Overlay } from '../../model/overlay.ts';
import { extractArticle } from '../article/extract-article.ts';
import { applyOverlay } from './apply-overlay.ts';
import { buildCorpus } from './build-corpus.ts';

const TEXT =
  'Harbour to reopen\n\n“We are ready for the ships to come,” Ana Lee said. “It took a year of work.”\n';

function overlaid(overlay: object) {
  const record = extractArticle({ file: 'a.txt', text: TEXT });
  return applyOverlay(v.parse(Overlay, overlay), [record], new Map([[record.id, TEXT]]));
}
const entry = { line: 3, file: 'a.txt' };

test('an article takes the outlet and date the editor gives, and says who corrected it', () => {
  const { records, edits, problems } = overlaid({
    title: 'Harbours',
    articles: [
      { ...entry, words: 'Harbour to reopen', outlet: 'The Bay Post', published: 2021, note: 'print' },
    ],
  });
  expect(problems).toEqual([]);
  const corpus = buildCorpus(records, edits);
  expect(corpus.title).toBe('Harbours');
  expect(corpus.articles[0]).toMatchObject({
    outlet: 'The Bay Post',
    stated: { outlet: null },
    corrections: [
      { field: 'outlet', note: 'print' },
      { field: 'published', note: 'print' },
    ],
  });
  expect(edits.editorDates).toMatchObject([{ earliest: '2021-01-01', latest: '2021-12-31' }]);
});

test('words that are not in the article are a problem with their line', () => {
  expect(overlaid({ articles: [{ ...entry, words: 'Harbor', outlet: 'x' }] }).problems).toEqual([
    { line: 3, says: 'a.txt does not say “Harbor”' },
  ]);
  expect(overlaid({ quotations: [{ line: 9, file: 'b.txt', words: 'x', reject: true }] }).problems).toEqual([
    { line: 9, says: 'there is no article in the file b.txt' },
  ]);
  expect(overlaid({ people: [{ line: 5, name: 'Bo Ray', same: 'Ana Lee' }] }).problems).toEqual([
    { line: 5, says: 'no speaker of this corpus is named Bo Ray' },
  ]);
});

test('a quotation can be given to another speaker, rejected or added', () => {
  const given = overlaid({ quotations: [{ ...entry, words: 'ready', speaker: 'Bo Ray', note: 'tape' }] });
  expect(given.records[0]!.quotations[0]!.speaker).toMatchObject({ name: 'Bo Ray', rule: 'editor' });
  const rejected = overlaid({ quotations: [{ ...entry, words: 'ready', reject: true }] });
  expect(rejected.records[0]!.quotations.some(({ segments }) => segments[0]!.words.includes('ready'))).toBe(
    false,
  );
  const added = overlaid({
    quotations: [{ ...entry, words: 'Harbour to reopen', add: 'partial', speaker: null }],
  });
  expect(added.records[0]!.quotations[0]).toMatchObject({
    kind: 'partial',
    rule: 'editor',
    speaker: null,
    segments: [{ start: 0, end: 17, words: 'Harbour to reopen' }],
  });
});

test('an article can be left out', () => {
  expect(overlaid({ articles: [{ ...entry, words: 'Harbour', exclude: true }] }).records).toEqual([]);
});

test('two names for one person become one', () => {
  const { records, edits } = overlaid({
    people: [{ line: 1, name: 'Ana Lee', same: 'Anna Lee', role: 'mayor' }],
  });
  expect(buildCorpus(records, edits).people).toMatchObject([
    { id: 'anna-lee', name: 'Anna Lee', role: 'mayor' },
  ]);
});

const STORY =
  'Harbour news\n\nMay 4, 2021\n\nThe Blue Quay opened to the ships of the bay on Monday after a year of work.\n';

function eventsOf(...events: object[]) {
  const record = extractArticle({ file: 'a.txt', text: STORY });
  const overlay = v.parse(Overlay, { events });
  const { records, edits, problems } = applyOverlay(overlay, [record], new Map([[record.id, STORY]]));
  return { problems, events: buildCorpus(records, edits).events };
}

test('an event can be added with a date, told anew and rejected', () => {
  const words = 'a year of work';
  const added = {
    ...entry,
    words,
    subject: 'Old Quay',
    milestone: 'cancellation',
    when: '2020',
    note: 'log',
  };
  const [event] = eventsOf(added).events.filter(({ subject }) => subject === 'Old Quay');
  expect(event).toMatchObject({
    milestone: 'cancellation',
    when: { earliest: '2020-01-01', latest: '2020-12-31' },
    mentions: [{ words, rule: 'editor' }],
    corrections: [{ field: 'event', note: 'log' }],
  });
  const anew = eventsOf(added, { ...entry, words, subject: 'New Quay' }).events;
  expect(anew.map(({ subject }) => subject)).toContain('New Quay');
  expect(anew.map(({ subject }) => subject)).not.toContain('Old Quay');
  const rejected = eventsOf(added, { ...entry, words, reject: true }).events;
  expect(rejected.some(({ subject }) => subject === 'Old Quay')).toBe(false);
});

test('an event of no known milestone, or none at all, is a problem', () => {
  const words = 'Harbour news';
  expect(eventsOf({ ...entry, words, reject: true }).problems[0]!.says).toContain('no event of a.txt');
  expect(eventsOf({ ...entry, words, subject: 'Quay' }).problems[0]!.says).toContain('give its subject and');
  const unknown = eventsOf({ ...entry, words, subject: 'Quay', milestone: 'party' });
  expect(unknown.problems[0]!.says).toMatch(/^there is no milestone party; there are /);
});
