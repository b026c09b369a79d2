/** Runs a stretch of work in a task of its own, so that the page can paint and answer before it. */
export async function inSlice<T>(work: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return work();
}
