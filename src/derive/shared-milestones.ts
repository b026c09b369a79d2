/**
 * Milestones that come again and again and whose subject is but who took part: a row for each subject
 * would hold one mark and say nothing, so all of a milestone share one, under this name.
 */
const SHARED: ReadonlyMap<string, string> = new Map([['interview', 'Interviews']]);

/** The name of the row that all events of a milestone share, or `null` where each subject has its own. */
export function sharedRow(milestone: string): string | null {
  return SHARED.get(milestone) ?? null;
}
