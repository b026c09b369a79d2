import type { Ask } from '../../src/ui/search/search-worker.ts';

/**
 * What came of a key in the search field, in milliseconds since it was pressed: its question went to the worker, the
 * first hits came back, their number was painted, the chart was painted with them alone, the last hits came back. A
 * later key may come before any of them.
 */
export type Typed = { asked: number; answered?: number; painted?: number; drawn?: number; ended?: number };

export type SearchClocked = { typed: Typed[] };

/** Notes in a page, before its own scripts run, what comes of each key in the search field. */
export function startSearchClock(): void {
  const typed: Typed[] = [];
  const questions = new Map<number, { pressed: number; entry: Typed }>();
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const shown = () => document.querySelector('#search-hits')!.textContent.replaceAll(',', '');

  /** Acts once the frame is painted in whose callbacks this is called, before any timer. */
  const afterPainting = (act: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(null);
  };

  /** Notes the painting of the chart's next change. */
  const watchChart = (entry: Typed, since: () => number) => {
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      requestAnimationFrame(() =>
        afterPainting(() => {
          if (typed.at(-1) === entry) entry.drawn = since();
        }),
      );
    });
    watcher.observe(document.querySelector('main')!, { subtree: true, childList: true, attributes: true });
  };

  class WatchedWorker extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data: { number, more, hits } }) => {
        const question = questions.get(number);
        if (!question) return;
        const { entry } = question;
        const since = () => performance.now() - question.pressed;
        if (!more) entry.ended = since();
        if (entry.answered !== undefined || (more && hits.count === 0)) return;
        entry.answered = since();
        const words = hits.count === 0 ? 'no hits' : String(hits.count);
        const look = () => {
          if (typed.at(-1) !== entry) return;
          if (!shown().startsWith(words)) {
            requestAnimationFrame(look);
            return;
          }
          watchChart(entry, since);
          afterPainting(() => (entry.painted = since()));
        };
        requestAnimationFrame(look);
      });
    }
    override postMessage(ask: Ask): void {
      if (ask?.text) {
        const entry: Typed = { asked: performance.now() - pressed };
        typed.push(entry);
        questions.set(ask.number, { pressed, entry });
      }
      super.postMessage(ask);
    }
  }
  Object.assign(window, { typed, Worker: WatchedWorker });
}
