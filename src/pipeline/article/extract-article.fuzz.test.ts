import { expect, test } from 'vitest';
import { HARD_SHAPES, hardText } from '../../synth/hard-texts.ts';
import { extractArticle } from './extract-article.ts';

test.each(HARD_SHAPES)('%s of any length are read, and every span lies in the text', (shape) => {
  for (const length of [1, 10, 100, 1000, 30_000]) {
    const text = hardText(shape, length);
    const { quotations, timexes, events } = extractArticle({ text });
    const spans = [
      ...timexes,
      ...events.flatMap(({ mentions }) => mentions),
      ...quotations.flatMap(({ segments, speaker }) => [
        ...segments,
        ...(speaker?.mention ? [speaker.mention] : []),
      ]),
    ];
    expect(spans.filter(({ start, end, words }) => text.slice(start, end) !== words)).toEqual([]);
  }
});
