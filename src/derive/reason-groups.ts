import type { Because } from '../model/when.ts';

/** A reason and, where it is the first of those that lead to one bound, that bound. */
export type LabelledReason = { reason: Because; bound: Pick<Because, 'end' | 'day'> | null };

/**
 * Reasons with the bounds they come to. Those for one end follow each other as a chain: the last of them
 * says where the end lies, the ones before it tell of other articles and events.
 */
export function labelReasons(because: readonly Because[]): LabelledReason[] {
  const inChain = (at: number) => because[at]?.end === because[at + 1]?.end && because[at]?.end !== 'both';
  return because.map((reason, at) => {
    if (at > 0 && inChain(at - 1)) return { reason, bound: null };
    let last = at;
    while (last + 1 < because.length && inChain(last)) last += 1;
    return { reason, bound: { end: reason.end, day: because[last]!.day } };
  });
}
