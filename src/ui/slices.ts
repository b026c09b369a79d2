import type { Steps } from '../derive/steps.ts';

/** Runs a stretch of work in a task of its own, so that the page can paint and answer before it. */
export async function inSlice<T>(work: () => T): Promise<T> {
  await nextTask();
  return work();
}

/** Takes the steps of a calculation in as many tasks as they need: about half a frame each. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    await nextTask();
    const stop = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < stop);
  }
}

const SLICE_MS = 8;

/** So many go on at once, and the next so many after a frame or so: what is done meanwhile goes before them. */
const AT_ONCE = 8;
const APART_MS = 10;

const waiting: (() => void)[] = [];
let giving = false;

/** Waits for a turn, in the order asked: many short pieces of work that come at once are done a few at a time. */
export function myTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!giving) giveTurns();
  });
}

async function giveTurns(): Promise<void> {
  giving = true;
  await nextTask();
  for (;;) {
    // In a page out of sight nobody is let before, and a timer may take a minute.
    const { hidden } = document;
    const held = hidden ? 0 : heldUntil - performance.now();
    if (held <= 0) for (const go of waiting.splice(0, AT_ONCE)) go();
    if (waiting.length === 0) break;
    await (hidden ? nextTask() : new Promise((go) => setTimeout(go, Math.max(held, APART_MS))));
  }
  giving = false;
}

/** Who types slowly waits less between two keys. */
const HOLD_MS = 400;

let heldUntil = 0;

/** Gives no turns for a moment: what somebody does matters more, and may make what was waited for useless. */
export function holdTurns(): void {
  heldUntil = performance.now() + HOLD_MS;
}

/** Waits until what was drawn last is on screen, or, in a page that nobody sees, would be. */
export async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, HIDDEN_MS);
  });
  await nextTask();
}

/** A page out of sight has no frames to wait for. */
const HIDDEN_MS = 100;

/** A timer would wait four milliseconds once a few were set one after the other. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
