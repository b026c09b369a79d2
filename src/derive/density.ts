import { type Bins, binOf } from './bins.ts';
import { type Days, type Marks, OPEN_EARLIEST, OPEN_LATEST } from './marks.ts';
import { placesOf, runsOf } from './runs.ts';

/** Counts the dated of ascending marks in the stretches that `days` touches: a run at a time, whatever rows they stand in. */
export function densityOf(marks: Marks, list: Int32Array, days: Days, level: number): Bins {
  const { first: runs } = runsOf(marks);
  const places = placesOf(marks, list);
  const first = binOf(level, days.from);
  const count = binOf(level, days.to) - first + 1;
  const certain = new Int32Array(count);
  // Where something that lies in several stretches begins, and behind where it ends.
  const changes = new Int32Array(count + 1);
  for (let run = 0; run + 1 < runs.length; run++) {
    const size = places[run + 1]! - places[run]!;
    const earliest = marks.earliest[runs[run]!]!;
    const latest = marks.latest[runs[run]!]!;
    if (size === 0 || (earliest === OPEN_EARLIEST && latest === OPEN_LATEST)) continue;
    const from = binOf(level, earliest) - first;
    const to = binOf(level, latest) - first;
    if (from >= count || to < 0) continue;
    if (from === to) certain[from]! += size;
    else {
      changes[Math.max(0, from)]! += size;
      changes[Math.min(count, to + 1)]! -= size;
    }
  }
  const possible = changes.subarray(0, count);
  for (let bin = 1; bin < count; bin++) possible[bin]! += possible[bin - 1]!;
  return { level, first, certain, possible };
}

/**
 * How high one mark is drawn where stretches of time are compared, as a share of the room there is: `sure`
 * of the certain at the foot, `maybe` of the possible upon them. `apart` says that the two differ.
 */
export type DensityScale = { sure: number; maybe: number; apart: boolean };

type Counts = { certain: Int32Array; possible: Int32Array };

/**
 * One scale for all, unless the certain would stay below half the room for the many that may lie anywhere:
 * then each has half of it, on a scale of its own. No stretch is higher than the room.
 */
export function densityScale({ certain, possible }: Counts): DensityScale {
  let [mostSure, mostMaybe, most] = [0, 0, 1];
  for (let at = 0; at < certain.length; at++) {
    mostSure = Math.max(mostSure, certain[at]!);
    mostMaybe = Math.max(mostMaybe, possible[at]!);
    most = Math.max(most, certain[at]! + possible[at]!);
  }
  return mostSure === 0 || 2 * mostSure >= most
    ? { sure: 1 / most, maybe: 1 / most, apart: false }
    : { sure: 0.5 / mostSure, maybe: 0.5 / mostMaybe, apart: true };
}
