import * as v from 'valibot';
import { corpusProblems } from './check-corpus.ts';
import { Corpus, FORMAT_VERSION } from './corpus.ts';

/** A bundle taken in, or why it can't be: `newer` than this program reads, or `broken`, in one sentence. */
export type ReadCorpus = { corpus: Corpus } | { problem: 'newer' | 'broken'; says: string };

const Head = v.object({ format: v.literal('quoteline-corpus'), version: v.number() });

/** Checks what was read from a bundle's `corpus.json`: its version, its shape, and that nothing points nowhere. */
export function readCorpus(data: unknown): ReadCorpus {
  const head = v.safeParse(Head, data);
  if (!head.success) return { problem: 'broken', says: 'it is no Quoteline bundle' };
  const { version } = head.output;
  if (version > FORMAT_VERSION) {
    return {
      problem: 'newer',
      says: `it has format version ${version}, and version ${FORMAT_VERSION} is the newest read here`,
    };
  }
  const parsed = v.safeParse(Corpus, data);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { problem: 'broken', says: `at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}` };
  }
  const [problem] = corpusProblems(parsed.output);
  return problem === undefined ? { corpus: parsed.output } : { problem: 'broken', says: problem };
}
