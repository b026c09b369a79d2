import type { Constraint } from './constraints.ts';
import { type Fixpoint, propagate } from './propagate.ts';

/** Constraints that can't all hold, none of which can be spared, and the one that was set aside. */
export type Clash = { constraints: number[]; setAside: number };

/** Larger sets are reported as found: to shrink them costs more than it tells. */
const SHRINKABLE = 400;

/**
 * Propagates, and where constraints contradict each other sets the least trusted of a least clashing set aside, until
 * what is left agrees. Ends because every round sets at least one aside.
 */
export function settle(
  nodeCount: number,
  all: readonly Constraint[],
): { fixpoint: Fixpoint; clashes: Clash[] } {
  const kept: (Constraint | null)[] = [...all];
  const clashes: Clash[] = [];
  for (;;) {
    const fixpoint = propagate(nodeCount, kept);
    if (fixpoint.clashes.length === 0) return { fixpoint, clashes };
    for (const { constraints } of fixpoint.clashes) {
      if (constraints.some((index) => kept[index] === null)) continue;
      const least = shrink(constraints, all);
      const setAside = leastTrusted(least, all);
      kept[setAside] = null;
      clashes.push({ constraints: least, setAside });
    }
  }
}

function leastTrusted(indices: readonly number[], all: readonly Constraint[]): number {
  return indices.reduce((worst, index) => (all[index]!.trust <= all[worst]!.trust ? index : worst));
}

/** Drops whatever the contradiction does without, the least trusted first: that is not to blame. */
function shrink(indices: readonly number[], all: readonly Constraint[]): number[] {
  let least = [...indices];
  if (least.length > SHRINKABLE) return least;
  const order = [...least].sort((a, b) => all[a]!.trust - all[b]!.trust || a - b);
  for (const candidate of order) {
    const rest = least.filter((index) => index !== candidate);
    if (contradicts(rest, all)) least = rest;
  }
  return least;
}

function contradicts(indices: readonly number[], all: readonly Constraint[]): boolean {
  const numbers = new Map<number, number>();
  const number = (node: number) => {
    if (node < 0) return -1;
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, numbers.size);
    return numbers.size - 1;
  };
  const some = indices.map((index) => {
    const constraint = all[index]!;
    return { ...constraint, x: number(constraint.x), y: number(constraint.y) };
  });
  return propagate(numbers.size, some).clashes.length > 0;
}
