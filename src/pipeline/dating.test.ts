import { expect, test } from 'vitest';
import { extractArticle } from './article/extract-article.ts';
import { buildCorpus } from './corpus/build-corpus.ts';
import { dateArticles } from './corpus/date-articles/date-articles.ts';

const files = import.meta.glob<string>('../../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.entries(files).map(([path, text]) => ({ file: path.split('/').at(-1)!, text }));
const records = sources.map((source) => extractArticle(source));
const corpus = buildCorpus(records);
const textOf = new Map(records.map((record, index) => [record.id, sources[index]!.text]));

const article = (prefix: string) => corpus.articles.find(({ file }) => file.startsWith(prefix))!;
const event = (subject: RegExp, milestone: string) => {
  const found = corpus.events.filter((one) => subject.test(one.subject) && one.milestone === milestone);
  expect(found.map(({ title }) => title)).toHaveLength(1);
  return found[0]!;
};
/** File number and what it says of the time, in order of telling. */
const told = ({ mentions }: ReturnType<typeof event>) =>
  mentions.map(({ article: id, says }) => [
    corpus.articles.find((one) => one.id === id)!.file.slice(0, 3),
    says,
  ]);

test('the five articles are dated by each other’s evidence', () => {
  const when = Object.fromEntries(
    corpus.articles.map(({ file, published }) => [file.slice(0, 3), published.edtf]),
  );
  expect(when).toEqual({
    '000': '2016-05-19',
    '001': '2017-01-01/..',
    '002': '2015-09-30/2016-09-30',
    '003': '2016-01-01/2016-09-30',
    '004': '2015-09-01/2016-05-27',
  });
  expect(article('003').modified?.edtf).toBe('2018-06-21');
});

test.each([
  [/^Jessica Jones season 1$/, 'release', '2015-09-01/2015-11-30'],
  [/^Jessica Jones season 2$/, 'renewal', '2015-08-24/2016-05-19'],
  [/^Luke Cage/, 'release', '2016-09-30'],
  [/^Iron Fist/, 'release', '2016-09-30/..'],
  [/^The Defenders/, 'release', '2016-05-19/..'],
  [/^Jessica Jones season 2$/, 'production', '2017'],
  [/^Jessica Jones season 2$/, 'release', '2017-01-01/..'],
])('%s %s is dated %s', (subject, milestone, edtf) => {
  expect(event(subject, milestone).when.edtf).toBe(edtf);
});

test('an event’s mentions go from vague to exact in order of telling', () => {
  expect(told(event(/^Luke Cage/, 'release'))).toEqual([
    ['003', 'later this year'],
    ['000', 'this fall'],
    ['002', 'September 30'],
  ]);
  expect(told(event(/^Jessica Jones season 2$/, 'production'))).toEqual(
    expect.arrayContaining([
      ['000', 'wait until next year'],
      ['002', 'in late-2016 to early 2017'],
    ]),
  );
  expect(told(event(/^Jessica Jones season 2$/, 'renewal'))).toContainEqual(['004', 'Over the weekend']);
  expect(told(event(/^Jessica Jones season 2$/, 'release'))).toEqual(
    expect.arrayContaining([
      ['002', 'still up in the air'],
      ['003', expect.stringContaining('no word')],
    ]),
  );
  expect(told(event(/^Iron Fist/, 'release'))).toEqual([['000', 'following after']]);
});

test('interviews are told with their outlets', () => {
  const interviews = corpus.events
    .filter(({ milestone }) => milestone === 'interview')
    .map(({ subject }) => subject);
  for (const outlet of ['EW', 'Bustle', 'Entertainment Tonight', 'Collider', 'reporters']) {
    expect(interviews).toContainEqual(expect.stringMatching(new RegExp(` with ${outlet}$`)));
  }
});

test('the start of production is told in two ways, which is the one conflict of dates', () => {
  const conflicts = corpus.conflicts.filter(({ kind }) => kind === 'date');
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]!.says).toMatch(/late-2016 to early 2017.*Set aside/s);
  expect(conflicts[0]!.evidence.map(({ article: id }) => id)).toEqual(
    expect.arrayContaining([article('000').id, article('002').id]),
  );
});

test('each bound of a date is reached by sentences with the words they rest on', () => {
  for (const { published } of corpus.articles) {
    for (const end of ['earliest', 'latest'] as const) {
      if (published[end] === null || published.basis === 'stated') continue;
      const steps = published.because.filter((because) => because.end === end);
      expect(steps.at(-1)!.day).toBe(published[end]);
      expect(steps.every(({ evidence }) => evidence.length > 0)).toBe(true);
    }
  }
});

test('one article fewer leaves the others with wider dates, one more with narrower', () => {
  const without = buildCorpus(records.filter(({ file }) => !file!.startsWith('000')));
  const when = without.articles.find(({ file }) => file.startsWith('003'))!.published;
  expect(when.edtf).toBe('2015-09-01/2018-06-21');
});

test('a day the editor sets outweighs all else and dates the other articles', () => {
  const editorDates = [
    { article: article('002').id, earliest: '2016-06-03', latest: '2016-06-03', note: 'archive copy' },
  ];
  const { published, conflicts, events } = dateArticles(records, editorDates);
  expect(published.get(article('002').id)).toMatchObject({ edtf: '2016-06-03', basis: 'editor' });
  expect(conflicts).toHaveLength(1);
  const interview = events.find(({ subject }) => subject === 'Melissa Rosenberg with Entertainment Tonight')!;
  expect(interview.when.edtf).toBe('2016-06-02');
});

test('a day that can’t be is a conflict, and what outweighs it stands', () => {
  const editorDates = [
    { article: article('000').id, earliest: '2018-01-01', latest: '2018-01-01', note: '' },
  ];
  const { published, conflicts } = dateArticles(records, editorDates);
  expect(published.get(article('000').id)!.edtf).toBe('2018-01-01');
  expect(conflicts.map(({ says }) => says)).toContainEqual(expect.stringContaining('May 19, 2016'));
});

test('the order of the articles does not matter', () => {
  expect(buildCorpus([...records].reverse())).toEqual(corpus);
});

test('every mention is the words of its article', () => {
  for (const { mentions } of corpus.events) {
    for (const { article: id, start, end, words } of mentions)
      expect(textOf.get(id)!.slice(start, end)).toBe(words);
  }
});
