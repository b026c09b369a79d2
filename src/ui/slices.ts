/** Runs a stretch of work in a task of its own, so that the page can paint and answer before it. */
export async function inSlice<T>(work: () => T): Promise<T> {
  await nextTask();
  return work();
}

/** A timer would wait four milliseconds once a few were set one after the other. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
