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
