import { type Marks, OPEN_EARLIEST } from './marks.ts';

const DIGIT = 16;
const wholeOrders = new WeakMap<Marks, Int32Array>();

/**
 * The visible marks in the list's order: by the first day a thing can have been, an open start by its
 * end; the undated last. The corpus is sorted once, so that a filter costs one pass.
 */
export function listOrder(marks: Marks, visible: Int32Array): Int32Array {
  const shown = new Uint8Array(marks.size);
  for (const mark of visible) shown[mark] = 1;
  const order = new Int32Array(visible.length);
  let at = 0;
  for (const mark of wholeOrder(marks)) if (shown[mark] === 1) order[at++] = mark;
  return order;
}

function wholeOrder(marks: Marks): Int32Array {
  const known = wholeOrders.get(marks);
  if (known) return known;
  const { size, earliest, latest } = marks;
  // An undated mark's end is the last of all numbers, and so puts it last.
  const start = earliest.map((day, mark) => (day === OPEN_EARLIEST ? latest[mark]! : day));
  let order: Int32Array = new Int32Array(size);
  for (let mark = 0; mark < size; mark++) order[mark] = mark;
  // Least significant first: each pass keeps the order of the one before among equals.
  for (const days of [latest, start]) for (const shift of [0, DIGIT]) order = byDigit(order, days, shift);
  wholeOrders.set(marks, order);
  return order;
}

/** A stable counting sort of `order` by 16 bits of each mark's day. */
function byDigit(order: Int32Array, days: Int32Array, shift: number): Int32Array {
  const digitOf = (mark: number) => ((days[mark]! ^ 0x80000000) >>> shift) & 0xffff;
  const places = new Uint32Array((1 << DIGIT) + 1);
  for (const mark of order) places[digitOf(mark) + 1]! += 1;
  for (let digit = 0; digit < 1 << DIGIT; digit++) places[digit + 1]! += places[digit]!;
  const sorted = new Int32Array(order.length);
  for (const mark of order) sorted[places[digitOf(mark)]!++] = mark;
  return sorted;
}
