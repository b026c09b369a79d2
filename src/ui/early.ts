/*
 * Runs before the page's program is there, and asks for the first file of the corpus that the link names, so that
 * both are on their way together. Imports next to nothing.
 */
import { isCorpusName } from '../state/corpus-name.ts';
import { folderOf } from './corpus-folder.ts';

const answers = new Map<string, Promise<Response>>();

/** Asks for a file that will be wanted. */
export function askEarly(path: string): void {
  const answer = fetch(path);
  answers.set(path, answer);
  // What fails is told where it is taken.
  answer.catch(() => undefined);
}

/** The answer to what was asked for early; once, so that who asks again has it fetched anew. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = answers.get(path);
  answers.delete(path);
  return answer;
}

const name = new URLSearchParams(location.search).get('corpus');
askEarly(`${folderOf(name && isCorpusName(name) ? name : null)}/corpus.json`);
