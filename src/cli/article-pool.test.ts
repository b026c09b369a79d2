import { expect, test } from 'vitest';
import { createPool } from './article-pool.ts';

test('several threads give the records that one gives, each to its own text', async () => {
  const texts = Array.from(
    { length: 20 },
    (_, n) => `Report ${n}\n\n“We counted ${n} ships,” said Ana Lee.\n`,
  );
  const [alone, together] = [createPool(texts.length, 1), createPool(1000, 2)];
  const [one, two, three] = [texts.slice(0, 7), texts.slice(7, 8), texts.slice(8)].map((some) =>
    some.map((text) => ({ text })),
  );
  try {
    const expected = await alone.extract([...one!, ...two!, ...three!]);
    const found = await Promise.all([one!, two!, three!].map((sources) => together.extract(sources)));
    expect(found.flat()).toEqual(expected);
    expect(new Set(expected.map((outcome) => JSON.stringify(outcome))).size).toBe(texts.length);
  } finally {
    await together.close();
  }
});

test.each([
  ['this thread', 1],
  ['others', 2],
])('a text that %s fail on does not cost the others their records', async (_, cores) => {
  const pool = createPool(1000, cores);
  try {
    const outcomes = await pool.extract([{ text: null as unknown as string }, { text: 'Report\n\nOne.\n' }]);
    expect(outcomes).toMatchObject([
      { error: expect.stringMatching(/^the article stages failed on it \(TypeError.*: please report/) },
      { record: expect.stringContaining('"length":13') },
    ]);
  } finally {
    await pool.close();
  }
});
