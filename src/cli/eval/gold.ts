import * as v from 'valibot';

const SpeakerSchema = v.object({
  text: v.string(),
  alt: v.optional(v.array(v.string())),
  mention: v.nullish(v.string()),
  start: v.nullish(v.number()),
  end: v.nullish(v.number()),
  mtype: v.nullish(v.string()),
  resolved: v.nullish(v.boolean()),
});

/** A line of a gold file: a text with its annotated quotations and time expressions, UTF-16 offsets. */
export const GoldArticle = v.object({
  id: v.string(),
  text: v.string(),
  dct: v.nullish(v.string()),
  quotes: v.optional(
    v.array(
      v.object({
        start: v.number(),
        end: v.number(),
        kind: v.optional(v.string()),
        speaker: v.nullish(SpeakerSchema),
      }),
    ),
  ),
  timexUntil: v.nullish(v.number()),
  timex: v.optional(
    v.array(v.object({ start: v.number(), end: v.number(), type: v.string(), value: v.string() })),
  ),
});
export type GoldArticle = v.InferOutput<typeof GoldArticle>;
export type GoldSpeaker = v.InferOutput<typeof SpeakerSchema>;

/** Precision, recall and their harmonic mean of `right` hits among `predicted` and `gold`. */
export type Score = { right: number; predicted: number; gold: number };

export function add(into: Score, more: Score): void {
  into.right += more.right;
  into.predicted += more.predicted;
  into.gold += more.gold;
}

export function rates({ right, predicted, gold }: Score): { precision: number; recall: number; f1: number } {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Pairs one to one, the greatest overlap first. Returns the index in `b` for each index of `a` paired. */
export function pair<A extends { start: number; end: number }, B extends { start: number; end: number }>(
  a: readonly A[],
  b: readonly B[],
  fits: (a: A, b: B, overlap: number) => boolean,
): Map<number, number> {
  const options: { i: number; j: number; overlap: number }[] = [];
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const overlap = Math.min(x.end, y.end) - Math.max(x.start, y.start);
      if (overlap > 0 && fits(x, y, overlap)) options.push({ i, j, overlap });
    }
  }
  options.sort((x, y) => y.overlap - x.overlap || x.i - y.i);
  const ofA = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of options) {
    if (ofA.has(i) || taken.has(j)) continue;
    ofA.set(i, j);
    taken.add(j);
  }
  return ofA;
}
