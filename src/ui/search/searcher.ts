import type { Answer, Ask } from './search-worker.ts';
import workerUrl from './search-worker.ts?worker&url';

/**
 * Asks for `text` in the index at `folder`; `take` gets what was found so far and then the answer, unless the
 * question is dropped. `open` gets ready for questions about an index.
 */
export type Searcher = {
  open: (folder: string) => void;
  find: (folder: string, text: string, take: (answer: Answer) => void) => () => void;
};

type TypedUrls = { createScriptURL: (url: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: TypedUrls) => TypedUrls };

/** Where the page's policy asks for it, vouches for the one address of this worker and for no other. */
function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const own = (url: string) => {
    if (url !== workerUrl) throw new TypeError(`${url} is no worker of this page`);
    return url;
  };
  return (
    trustedTypes?.createPolicy('quoteline-search', { createScriptURL: own }).createScriptURL(workerUrl) ??
    workerUrl
  );
}

let searcher: Searcher | null = null;
let url: string | undefined;

/** The one searcher of the page; its worker starts when it is first asked for, and anew when it failed. */
export function theSearcher(): Searcher {
  url ??= trustedWorkerUrl();
  searcher ??= makeSearcher(new Worker(url, { type: 'module' }), () => {
    searcher = null;
  });
  return searcher;
}

function makeSearcher(worker: Worker, failed: () => void): Searcher {
  let last = 0;
  let taker: ((answer: Answer) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.number === last) taker?.(data);
  });
  worker.addEventListener('error', () => {
    failed();
    taker?.({ number: last, problem: `${workerUrl} could not be started` });
  });
  return {
    open(folder) {
      worker.postMessage({ number: 0, folder, text: '' } satisfies Ask);
    },
    find(folder, text, take) {
      const number = ++last;
      taker = take;
      worker.postMessage({ number, folder, text } satisfies Ask);
      return () => {
        if (number !== last) return;
        taker = null;
        worker.postMessage(null satisfies Ask);
      };
    },
  };
}
