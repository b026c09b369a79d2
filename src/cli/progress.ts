/** Shows how far a long run is. Nothing at all is shown of a run shorter than the first interval. */
export type Progress = { step(): void; end(): void };

const ON_TERMINAL = 200;
const ELSEWHERE = 10_000;

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.round(seconds)} s`;
}

/** A bar with rate and remaining time on a terminal, a plain line now and then elsewhere. */
export function showProgress(what: string, total: number, output: NodeJS.WriteStream): Progress {
  const start = performance.now();
  let shown = start;
  let drawn = false;
  let done = 0;
  const interval = output.isTTY ? ON_TERMINAL : ELSEWHERE;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - shown < interval) return;
      shown = now;
      const rate = done / ((now - start) / 1000);
      const left = duration((total - done) / rate);
      const line = `${what} ${done} of ${total}, ${Math.round(rate)} a second, ${left} left`;
      if (!output.isTTY) {
        output.write(`${line}\n`);
        return;
      }
      const filled = Math.round((20 * done) / total);
      output.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${line}`);
      drawn = true;
    },
    end() {
      if (drawn) output.write('\r\x1b[K');
    },
  };
}
