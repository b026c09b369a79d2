import { expect, test } from 'vitest';
import { FileCache } from './file-cache.ts';

const bytes = (length: number) => new Uint8Array(length);

test('what was used longest ago goes first, and never more than there is room for stays', () => {
  const cache = new FileCache(10);
  cache.set('a', bytes(4));
  cache.set('b', bytes(4));
  cache.get('a');
  cache.set('c', bytes(4));
  expect(['a', 'b', 'c'].filter((path) => cache.get(path))).toEqual(['a', 'c']);
  cache.set('c', bytes(2));
  cache.set('d', bytes(4));
  expect(['a', 'c', 'd'].filter((path) => cache.get(path))).toEqual(['a', 'c', 'd']);
  cache.set('e', bytes(11));
  expect(['a', 'c', 'd', 'e'].filter((path) => cache.get(path))).toEqual([]);
});
