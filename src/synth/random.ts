/** A stream of numbers that follows from its seed alone. */
export type Random = {
  /** A fraction from 0 to below 1. */
  next: () => number;
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** How often in a row a coin of `probability` falls right, at most `most`. */
  streak: (probability: number, most: number) => number;
};

/** Mulberry32 (T. Ettinger): 32 bits of state, ample for made-up news. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const chance = (probability: number) => next() < probability;
  return {
    next,
    below,
    chance,
    pick: (list) => list[below(list.length)]!,
    streak: (probability, most) => {
      let count = 0;
      while (count < most && chance(probability)) count += 1;
      return count;
    },
  };
}

/** A seed for one part of a whole, so that parts can be made in any order. */
export function seedOf(seed: number, part: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35)) >>> 0;
}
