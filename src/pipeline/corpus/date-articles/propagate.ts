import type { Constraint } from './constraints.ts';
import { narrow } from './narrow.ts';

/** Why an end stands where it stands: the last step, and the bound it was made from. */
export type Bound = { node: number; isLatest: boolean; day: number; constraint: number; from: Bound | null };

/** `earliest[n] <= latest[n]` but for the nodes in `clashes`, whose constraints can't all hold. */
export type Fixpoint = {
  earliest: Float64Array;
  latest: Float64Array;
  because: { earliest: (Bound | null)[]; latest: (Bound | null)[] };
  clashes: { node: number; constraints: number[] }[];
};

/** From so many moves of one end on, each time their number doubles, a bound is tried for resting on itself. */
const PATIENCE = 64;

/**
 * Narrows every interval until no constraint has anything to add (bounds propagation to a fixed point, as in AC-3;
 * Mackworth 1977). The bounds found do not depend on the order of `constraints`. A loop of constraints that would
 * push a day on for ever is found by a bound that rests on an older one of the same end, and is a clash.
 */
export function propagate(nodeCount: number, constraints: readonly (Constraint | null)[]): Fixpoint {
  const earliest = new Float64Array(nodeCount).fill(-Infinity);
  const latest = new Float64Array(nodeCount).fill(Infinity);
  const because = {
    earliest: new Array<Bound | null>(nodeCount).fill(null),
    latest: new Array<Bound | null>(nodeCount).fill(null),
  };
  const moves = new Int32Array(nodeCount * 2);
  const dead = new Uint8Array(nodeCount);
  const clashes: Fixpoint['clashes'] = [];
  const { starts, touching } = constraintsByNode(nodeCount, constraints);
  let queue: number[] = [];
  const queued = new Uint8Array(nodeCount);
  let current = 0;

  const clash = (node: number, ...bounds: (Bound | null)[]) => {
    dead[node] = 1;
    clashes.push({
      node,
      constraints: [
        ...new Set(bounds.flatMap((bound) => chainOf(bound).map(({ constraint }) => constraint))),
      ].sort((a, b) => a - b),
    });
  };

  const tell = (node: number, isLatest: boolean, day: number, from: number, fromLatest: boolean) => {
    const ends = isLatest ? latest : earliest;
    if (dead[node] || (isLatest ? day >= ends[node]! : day <= ends[node]!)) return;
    const reasons = isLatest ? because.latest : because.earliest;
    const cause = from < 0 ? null : (fromLatest ? because.latest : because.earliest)[from]!;
    const bound = { node, isLatest, day, constraint: current, from: cause };
    ends[node] = day;
    reasons[node] = bound;
    const end = node * 2 + Number(isLatest);
    moves[end]! += 1;
    if (latest[node]! < earliest[node]!) return clash(node, because.earliest[node]!, because.latest[node]!);
    if (moves[end]! >= PATIENCE && (moves[end]! & (moves[end]! - 1)) === 0 && restsOnItself(bound))
      return clash(node, bound);
    if (!queued[node]) {
      queued[node] = 1;
      queue.push(node);
    }
  };

  const visit = (index: number) => {
    const constraint = constraints[index];
    if (!constraint || dead[constraint.x] || (constraint.y >= 0 && dead[constraint.y])) return;
    current = index;
    narrow(constraint.demand, constraint.x, constraint.y, earliest, latest, tell);
  };

  for (let index = 0; index < constraints.length; index += 1) visit(index);
  while (queue.length > 0) {
    const round = queue;
    queue = [];
    for (const node of round) {
      queued[node] = 0;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) visit(touching[at]!);
    }
  }
  return { earliest, latest, because, clashes };
}

/** The indices of each node's constraints, one list after another. */
function constraintsByNode(nodeCount: number, constraints: readonly (Constraint | null)[]) {
  const starts = new Int32Array(nodeCount + 1);
  const each = (see: (node: number, index: number) => void) => {
    constraints.forEach((constraint, index) => {
      if (!constraint || constraint.demand.kind === 'fixed') return;
      see(constraint.x, index);
      if (constraint.y >= 0 && constraint.y !== constraint.x) see(constraint.y, index);
    });
  };
  each((node) => {
    starts[node + 1]! += 1;
  });
  for (let node = 0; node < nodeCount; node += 1) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const touching = new Int32Array(starts[nodeCount]!);
  each((node, index) => {
    touching[next[node]!] = index;
    next[node]! += 1;
  });
  return { starts, touching };
}

/** The steps that lead to a bound, first step first. */
export function chainOf(bound: Bound | null): Bound[] {
  const chain: Bound[] = [];
  for (let step = bound; step; step = step.from) chain.push(step);
  return chain.reverse();
}

function restsOnItself(bound: Bound): boolean {
  for (let step = bound.from; step; step = step.from) {
    // A yearly day moves its own end, once for each move from outside; only a way round through others is a loop.
    if (step.node === bound.node && step.isLatest === bound.isLatest && step !== bound.from) return true;
  }
  return false;
}
