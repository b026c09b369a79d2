import { expect, test } from 'vitest';
import { reportProgress } from './progress.ts';

/** What a run writes that makes `steps` steps in each of two phases, each step so many milliseconds long. */
function written(isTTY: boolean, steps: number, milliseconds: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const write = (line: string | Uint8Array) => lines.push(String(line)) > 0;
  const showPhase = reportProgress({ isTTY, write }, () => time);
  for (const what of ['reading', 'writing']) {
    const progress = showPhase(what, steps);
    for (let step = 0; step < steps; step++) {
      time += milliseconds;
      progress.step();
    }
    progress.end();
  }
  return lines;
}

test('a short run shows nothing', () => {
  expect(written(false, 9, 500)).toEqual([]);
  expect(written(true, 9, 10)).toEqual([]);
});

test('elsewhere than on a terminal a plain line comes every ten seconds, whatever phase it is', () => {
  expect(written(false, 8, 1000)).toEqual(['writing: 2 of 8, 1 a second, 6 s left\n']);
  expect(written(false, 100, 1000)).toHaveLength(20);
});

test('a terminal shows one bar, which goes when the phase ends', () => {
  const lines = written(true, 120, 1000);
  expect(lines[59]).toBe(
    `\r\x1b[K${'█'.repeat(10)}${'░'.repeat(10)} reading: 60 of 120, 1 a second, 1 min 0 s left`,
  );
  expect(lines.at(-1)).toBe('\r\x1b[K');
  expect(lines.join('')).not.toContain('\n');
});
