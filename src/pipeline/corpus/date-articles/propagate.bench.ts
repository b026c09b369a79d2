import { bench } from 'vitest';
import type { Constraint } from './constraints.ts';
import { settle } from './settle.ts';

/**
 * A corpus of `articles`, a tenth of them dated, and ten times as many constraints between them and a tenth as many
 * events, all true of hidden days but for one in `1 / lies`. A small generator of its own keeps every run the same.
 */
function corpus(articles: number, lies: number): { nodes: number; constraints: Constraint[] } {
  let state = 42;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const nodes = articles + articles / 10;
  const truth = Array.from({ length: nodes }, () => 15000 + random(3000));
  const constraints: Constraint[] = [];
  const add = (x: number, y: number, demand: Constraint['demand'], trust: number) =>
    constraints.push({ x, y, demand, trust, says: () => '', evidence: [] });
  for (let article = 0; article < articles; article += 10) {
    add(article, -1, { kind: 'fixed', from: truth[article]!, to: truth[article]! }, 90);
  }
  while (constraints.length < articles * 10) {
    const article = random(articles);
    const event = articles + random(articles / 10);
    const gap = truth[event]! - truth[article]!;
    if (lies > 0 && random(lies) === 0)
      add(event, article, { kind: 'difference', from: gap + 900, to: gap + 1000 }, 40);
    else if (random(3) === 0) add(event, article, { kind: 'difference', from: gap - 7, to: gap + 7 }, 60);
    else
      add(
        event,
        article,
        gap <= 0 ? { kind: 'difference', from: null, to: 0 } : { kind: 'difference', from: 0, to: null },
        50,
      );
  }
  return { nodes, constraints };
}

const once = { iterations: 3, warmupIterations: 0, time: 0, warmupTime: 0 };
const small = corpus(10_000, 0);
const large = corpus(100_000, 0);
const lying = corpus(100_000, 100_000);

bench('10,000 articles, 100,000 constraints', () => void settle(small.nodes, small.constraints), once);
bench('100,000 articles, 1,000,000 constraints', () => void settle(large.nodes, large.constraints), once);
bench('the same with about ten false ones', () => void settle(lying.nodes, lying.constraints), once);
