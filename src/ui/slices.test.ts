import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../derive/steps.ts';
import { holdTurns, inSlices, myTurn } from './slices.ts';

/** Counts the tasks that go by while something is done. */
async function tasksWhile(act: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let tasks = 0;
  port1.onmessage = () => {
    tasks += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await act();
  port1.close();
  return tasks;
}

beforeEach(() => {
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('turns', () => {
  it('come in the order they were asked for', async () => {
    const gone: number[] = [];
    await Promise.all(Array.from({ length: 40 }, (_, at) => myTurn().then(() => gone.push(at))));
    expect(gone).toEqual(Array.from({ length: 40 }, (_, at) => at));
  });

  it('are given over several tasks where many ask at once', async () => {
    const many = await tasksWhile(() => Promise.all(Array.from({ length: 60 }, () => myTurn())));
    expect(many).toBeGreaterThan(5);
  });

  it('are given again after all have had theirs', async () => {
    await myTurn();
    await Promise.all([myTurn(), myTurn().then(() => myTurn())]);
  });

  it('wait for no timer in a page out of sight, where those are slow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.stubGlobal('document', { hidden: true });
    holdTurns();
    await Promise.all(Array.from({ length: 60 }, () => myTurn()));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('turns, while somebody types', () => {
  const aWhile = async (ms: number) => {
    for (let tasks = 0; tasks < 20; tasks++) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(ms);
  };

  it('are put off by each key, until the last is some time ago', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
    let gone = false;
    const turn = myTurn().then(() => {
      gone = true;
    });
    for (let key = 0; key < 5; key++) {
      holdTurns();
      await aWhile(180);
      expect(gone).toBe(false);
    }
    await aWhile(1000);
    await turn;
    expect(gone).toBe(true);
  });
});

describe('a calculation in steps', () => {
  it('gives what its last step gives', async () => {
    function* count(): Steps<number> {
      let sum = 0;
      for (let at = 1; at <= 100; at++) {
        sum += at;
        yield;
      }
      return sum;
    }
    expect(await inSlices(count())).toBe(5050);
  });

  it('fails as the step fails', async () => {
    function* fail(): Steps<number> {
      yield;
      throw new Error('no such row');
    }
    await expect(inSlices(fail())).rejects.toThrow('no such row');
  });
});
