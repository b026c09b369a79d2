import { Session } from 'node:inspector';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARD_SHAPES, hardText } from '../../synth/hard-texts.ts';
import { extractArticle } from './extract-article.ts';

// Work is counted, not timed, so that no other load changes it: how often each block of the pipeline runs, by the
// engine's own counters, and how many characters and elements the built-in functions it calls look at.

type Method<Self> = (this: Self, ...given: unknown[]) => unknown;
/** What a call looked at. */
type Looks = (self: { length: number }, result: unknown, from: number) => number;

const whole: Looks = ({ length }) => length;
const made: Looks = (_, result) => (result as { length: number }).length;
const upToFound: Looks = ({ length }, result, from) =>
  (typeof result === 'number' && result >= 0 ? result + 1 : length) - from;

const LOOKS: readonly (readonly [{ length: number }, Looks, string])[] = [
  [String.prototype, whole, 'toLowerCase toUpperCase normalize replaceAll split'],
  [String.prototype, upToFound, 'indexOf includes'],
  [Array.prototype, whole, 'join sort toSorted reverse toReversed shift unshift splice'],
  [Array.prototype, made, 'slice concat flat'],
  [Array.prototype, upToFound, 'indexOf includes'],
];

/** Does an expression look at the head of what it is given only, and give up where that does not fit? */
function readsHead({ source, sticky }: RegExp): boolean {
  if (sticky) return true;
  let bare = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '');
  while (/\([^()]*\)/.test(bare)) bare = bare.replace(/\([^()]*\)/g, '');
  return bare.startsWith('^') && !bare.includes('|');
}

/** How much the built-in functions look at while `work` is done. */
function countLooks(work: () => void): number {
  let looked = 0;
  const restore: (() => void)[] = [];
  const put = <Self>(owner: Self & object, name: string, of: (original: Method<Self>) => Method<Self>) => {
    const original = Reflect.get(owner, name) as Method<Self>;
    Reflect.set(owner, name, of(original));
    restore.push(() => Reflect.set(owner, name, original));
  };
  for (const [owner, looks, names] of LOOKS) {
    for (const name of names.split(' ')) {
      put(
        owner,
        name,
        (original) =>
          function (this, ...given) {
            const result = original.apply(this, given);
            looked += looks(this, result, typeof given[1] === 'number' ? given[1] : 0);
            return result;
          },
      );
    }
  }
  const missed = new Map<RegExp, { times: number; length: number }>();
  // All that takes an expression comes through here.
  put(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this, ...given) {
        const words = given[0] as string;
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = original.apply(this, given) as RegExpExecArray | null;
        if (match) looked += match.index + match[0].length - from + 1;
        else {
          const before = missed.get(this) ?? { times: 0, length: 0 };
          missed.set(this, { times: before.times + 1, length: before.length + words.length - from });
        }
        return match;
      },
  );
  try {
    work();
  } finally {
    for (const each of restore.reverse()) each();
  }
  for (const [form, { times, length }] of missed) looked += readsHead(form) ? times : times + length;
  return looked;
}

const session = new Session();
const ask = <Answer>(method: string, params: object = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    session.post(method, params, (error, answer) => (error ? reject(error) : resolve(answer as Answer)));
  });

type Coverage = { result: { url: string; functions: { ranges: { count: number }[] }[] }[] };

async function countWork(text: string): Promise<number> {
  await ask('Profiler.takePreciseCoverage');
  let work = countLooks(() => extractArticle({ text, sha256: 'known' }));
  const { result } = await ask<Coverage>('Profiler.takePreciseCoverage');
  for (const { url, functions } of result) {
    if (!url.includes('/src/pipeline/') || url.includes('.test.')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) work += count;
  }
  return work;
}

beforeAll(async () => {
  session.connect();
  await ask('Profiler.enable');
  await ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // What is made with the first text is made.
  for (const shape of HARD_SHAPES) extractArticle({ text: hardText(shape, 5000) });
});
afterAll(async () => {
  await ask('Profiler.stopPreciseCoverage');
  session.disconnect();
});

const LENGTH = 15_000;
/** Twice, and a little for what grows with the logarithm. */
const MOST = 2.1;

test.each(HARD_SHAPES)('%s take no more than twice the work when twice as long', async (shape) => {
  const work: number[] = [];
  for (const times of [1, 2, 4]) work.push(await countWork(hardText(shape, times * LENGTH)));
  const [once, twice, fourTimes] = work;
  expect(twice! / once!).toBeLessThan(MOST);
  expect(fourTimes! / twice!).toBeLessThan(MOST);
});
