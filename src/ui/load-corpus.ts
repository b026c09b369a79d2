import * as v from 'valibot';
import { Corpus, FORMAT_VERSION } from '../model/corpus.ts';

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
  const head = v.safeParse(v.object({ format: v.literal('quoteline-corpus'), version: v.number() }), data);
  if (!head.success) throw new BundleProblem('broken', `${BUNDLE} is no Quoteline bundle.`);
  if (head.output.version > FORMAT_VERSION) {
    throw new BundleProblem(
      'newer',
      `${BUNDLE} has format version ${head.output.version}; this page reads up to version ${FORMAT_VERSION}.`,
    );
  }
  const corpus = v.safeParse(Corpus, data);
  if (corpus.success) return corpus.output;
  const issue = corpus.issues[0];
  throw new BundleProblem('broken', `${BUNDLE}, at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`);
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
