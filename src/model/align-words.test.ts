import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from './align-words.ts';
import { describeDifference } from './describe-difference.ts';
import { splitWords, type Word } from './split-words.ts';

const words = (text: string) => splitWords([{ start: 0, end: text.length, words: text }]);
const printed = (list: readonly Word[]) => list.map((word) => word.words).join(' ');
const aligned = (left: string, right: string) =>
  alignWords(words(left), words(right)).map(
    (run) => `${run.kind} ${printed(run.left)}${run.kind === 'kept' ? '' : `|${printed(run.right)}`}`,
  );
const difference = (left: string, right: string) => describeDifference(alignWords(words(left), words(right)));

const wording = fc
  .array(fc.constantFrom('we', 'the', 'won', 'harbour', 'harbor', 'boats', "don't", '[they]', 'ten', '10.'))
  .map((list) => list.join(' '));

test('kept and dropped words give the left wording, kept and added the right', () => {
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      const runs = alignWords(words(a), words(b));
      expect(runs.flatMap((run) => run.left)).toEqual(words(a));
      expect(runs.flatMap((run) => run.right)).toEqual(words(b));
    }),
  );
});

test('a wording aligned with itself is kept whole', () => {
  fc.assert(
    fc.property(wording, (a) => {
      expect(alignWords(words(a), words(a)).every((run) => run.kind === 'kept')).toBe(true);
      expect(difference(a, a)).toEqual([]);
    }),
  );
});

test('kept words are the same words', () => {
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      for (const run of alignWords(words(a), words(b))) {
        if (run.kind !== 'kept') continue;
        expect(run.left.map(({ form }) => form)).toEqual(run.right.map(({ form }) => form));
      }
    }),
  );
});

test('marks and case are no difference, grammar words alone no match', () => {
  expect(difference('We won’t sell “the pier”, ever.', "we won't sell 'the pier' – ever")).toEqual([]);
  expect(aligned('The boats sank in the harbour', 'Nobody from the council called')).toEqual([
    'changed The boats sank in the harbour|Nobody from the council called',
  ]);
});

test.each([
  ['Nobody slept. We sold the pier.', 'We sold the pier.', ['drops the first sentence']],
  ['We sold the pier. Nobody slept. Nobody ate.', 'We sold the pier.', ['drops the last two sentences']],
  ['We sold it. Nobody slept. The pier fell.', 'We sold it … The pier fell.', ['drops one sentence']],
  ['We sold the pier to Lund.', 'We sold the pier to Lunt.', ['“Lunt” for “Lund”']],
  ['They sold the old pier.', '[The brothers] sold the old pier.', ['brackets “The brothers” for “They”']],
  ['Ada sold the old pier.', 'Ada [the mayor] sold the old pier.', ['brackets in “the mayor”']],
  ['We sold the old pier.', 'We gladly sold the old pier.', ['adds “gladly”']],
  ['We favour the old pier.', 'We favor the old pier.', ['“favor” for “favour”']],
  ['I was up all night and we sold the old pier for nothing at all.', 'old pier', ['keeps 2 of 15 words']],
])('%s → %s', (left, right, says) => {
  expect(difference(left, right)).toEqual(says);
});

test('words know their place in the article across segments', () => {
  const found = splitWords([
    { start: 10, end: 18, words: 'We sold,' },
    { start: 40, end: 49, words: 'the pier.' },
  ]);
  expect(found.map(({ start, end, words }) => [start, end, words])).toEqual([
    [10, 12, 'We'],
    [13, 17, 'sold'],
    [40, 43, 'the'],
    [44, 48, 'pier'],
  ]);
});
