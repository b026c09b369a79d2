import type { Timex } from '../../../model/record.ts';
import type { Context, Reading } from './resolve.ts';

/** `groups` as a match gives them, the whole first; an answer of `null` says it is no time after all. */
export type TimexRule = {
  name: string;
  type: Timex['type'];
  form: RegExp;
  read: (
    groups: readonly (string | undefined)[],
    context: Context,
  ) => (Reading & { type?: Timex['type'] }) | null;
};

/** A group that the form always captures. */
export function at(groups: readonly (string | undefined)[], index: number): string {
  return groups[index] ?? '';
}
