/** Shows how far a long run is, phase by phase. Nothing at all is shown of a run shorter than the first interval. */
export type Progress = { step(count?: number): void; end(): void };

/** Begins a phase of `total` steps, 0 where nobody counts them; it lasts until it ends or the next one begins. */
export type ShowPhase = (what: string, total: number) => Progress;

export const showNothing: ShowPhase = () => ({ step() {}, end() {} });

const ON_TERMINAL = 200;
const ELSEWHERE = 10_000;
const BAR = 20;

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * One bar with rate and remaining time on a terminal, a plain line now and then elsewhere; the intervals run
 * on from phase to phase. `now` is the time in milliseconds.
 */
export function reportProgress(output: Output, now: () => number = () => performance.now()): ShowPhase {
  const interval = output.isTTY ? ON_TERMINAL : ELSEWHERE;
  let shown = now();
  let drawn = false;
  return (what, total) => {
    const start = now();
    let done = 0;
    const show = (time: number) => {
      if (time - shown < interval) return;
      shown = time;
      const rate = done / ((time - start) / 1000);
      const pace =
        done * 100 >= total ? `, ${Math.round(rate)} a second, ${duration((total - done) / rate)} left` : '';
      const line = total > 0 ? `${what}: ${done} of ${total}${pace}` : what;
      if (!output.isTTY) {
        output.write(`${line}\n`);
        return;
      }
      const filled = total > 0 ? Math.round((BAR * done) / total) : 0;
      output.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${line}`);
      drawn = true;
    };
    show(start);
    return {
      step(count = 1) {
        done += count;
        show(now());
      },
      end() {
        if (drawn) output.write('\r\x1b[K');
        drawn = false;
      },
    };
  };
}
