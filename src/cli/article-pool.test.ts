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
    expect(new Set(expected).size).toBe(texts.length);
  } finally {
    await together.close();
  }
});

test('a text that can’t be read fails its own promise', async () => {
  const pool = createPool(1000, 2);
  try {
    await expect(pool.extract([{ text: null as unknown as string }])).rejects.toThrow();
  } finally {
    await pool.close();
  }
});
