/**
 * Rows drawn as one scrolled table. Browsers cut elements off at 18 to 33 million pixels, without a word;
 * 50,000 of a phone's tallest rows (some 240 pixels) stay below. A longer list is shown a stretch at a time.
 */
export const STRETCH = 50_000;

/** A run of rows of the list, `[start, end)`. */
export type Stretch = { start: number; end: number };

/** The stretches of a list of `length` rows, in order; a short list is one, an empty list none. */
export function stretchesOf(length: number): Stretch[] {
  return Array.from({ length: Math.ceil(length / STRETCH) }, (_, at) => ({
    start: at * STRETCH,
    end: Math.min(length, (at + 1) * STRETCH),
  }));
}

/** The row that a key of the list leads to from `row`, or `null` for any other key. */
export function rowAfterKey(key: string, row: number, length: number, page: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, row + 1);
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'PageDown':
      return Math.min(last, row + page);
    case 'PageUp':
      return Math.max(0, row - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
