import type { Corpus } from '../model/corpus.ts';
import { readCorpus } from '../model/read-corpus.ts';

/** Where the bundle lies, beside the page. */
export const BUNDLE = 'corpus/corpus.json';

/** Why a bundle could not be shown: each of these has its own screen. */
export class BundleProblem extends Error {
  readonly reason: 'offline' | 'missing' | 'broken' | 'newer';
  constructor(reason: BundleProblem['reason'], message: string) {
    super(message);
    this.name = 'BundleProblem';
    this.reason = reason;
  }
}

/** Fetches and checks the bundle; throws a `BundleProblem` and nothing else, an abort aside. */
export async function loadCorpus(signal: AbortSignal): Promise<Corpus> {
  const response = await reach(BUNDLE, signal);
  const data: unknown = await response.json().catch(() => {
    throw new BundleProblem('broken', `${BUNDLE} is no JSON.`);
  });
  const read = readCorpus(data);
  if ('corpus' in read) return read.corpus;
  throw new BundleProblem(read.problem, `${BUNDLE} can’t be shown: ${read.says}.`);
}

/** Fetches a file of the bundle, telling "no connection" from "not there". */
export async function reach(path: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleProblem('offline', `${path} could not be reached.`);
  }
  if (!response.ok) throw new BundleProblem('missing', `${path} answered ${response.status}.`);
  return response;
}
