import { FileCache } from '../../search/file-cache.ts';
import { findMarks, type Hits } from '../../search/find-marks.ts';
import { type Directory, readDirectory } from '../../search/format.ts';
import { type LoadFile, makeIndexReader } from '../../search/index-reader.ts';
import { parseQuery } from '../../search/parse-query.ts';

/** What the page asks: to find `text` in the index at `folder`; an empty text only opens the index, `null` asks no more. */
export type Ask = { number: number; folder: string; text: string } | null;
type Question = NonNullable<Ask>;

/** What comes of it: the hits, those found so far where there may be `more`, or one plain sentence about what could not be read. */
export type Answer = { number: number; hits: Hits; more: boolean } | { number: number; problem: string };

/** How long a search takes before it tells what was found so far; each time it waits twice as long. */
const PATIENCE_MS = 40;

/** Pieces of the index that are kept for the next keys. */
const MOST_KEPT = 32 * 1024 * 1024;

let kept = new FileCache(MOST_KEPT);
const directories = new Map<string, Promise<Directory>>();
let asking = new AbortController();

// A newer question drops the older one: what it still loads is given up, and it gets no answer.
self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  if (data?.text === '') {
    // Should that fail, the first question says so.
    await Promise.allSettled([directoryIn(data.folder)]);
    return;
  }
  asking.abort();
  if (data === null) return;
  asking = new AbortController();
  const { signal } = asking;
  const { number } = data;
  const tell = (hits: Hits, more: boolean) => answer({ number, hits, more }, [hits.mask.buffer]);
  try {
    const hits = await find(data, signal, (soFar) => tell(soFar, true));
    if (!signal.aborted) tell(hits, false);
  } catch (error) {
    if (signal.aborted) return;
    // It may be what is kept that is damaged: another attempt fetches all anew.
    kept = new FileCache(MOST_KEPT);
    directories.clear();
    answer({ number, problem: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: Answer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function find(
  { folder, text }: Question,
  signal: AbortSignal,
  tell: (soFar: Hits) => void,
): Promise<Hits> {
  const load = loadFrom(folder, signal);
  const directory = await directoryIn(folder);
  signal.throwIfAborted();
  let patience = PATIENCE_MS;
  let due = performance.now() + patience;
  return await findMarks(makeIndexReader(directory, load), parseQuery(text), async (soFar) => {
    await turn();
    signal.throwIfAborted();
    if (performance.now() < due) return;
    tell(soFar());
    patience *= 2;
    due = performance.now() + patience;
  });
}

/** Every question needs it, so none drops its loading. */
function directoryIn(folder: string): Promise<Directory> {
  const known = directories.get(folder);
  if (known) return known;
  const opening = fetchFile('directory.json', `${folder}directory.json`, null).then(readDirectory);
  directories.set(folder, opening);
  opening.catch(() => directories.delete(folder));
  return opening;
}

/** Lets a newer question be heard: waiting for what is there already would not. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Each file is fetched once, and kept for later questions. */
function loadFrom(folder: string, signal: AbortSignal): LoadFile {
  const loading = new Map<string, Promise<Uint8Array>>();
  return async (name) => {
    signal.throwIfAborted();
    const path = folder + name;
    const known = kept.get(path) ?? loading.get(path);
    if (known) return known;
    const bytes = fetchFile(name, path, signal);
    loading.set(path, bytes);
    kept.set(path, await bytes);
    return bytes;
  };
}

async function fetchFile(name: string, path: string, signal: AbortSignal | null): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(path, { signal });
  } catch {
    throw new Error(`${name} could not be reached`);
  }
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
