/*
 * Runs before the page's program is there: asks for the first file of the corpus that the link names, then for
 * the names and columns that leads to, so that all are on their way together. Imports next to nothing.
 */
import { isCorpusName } from '../state/corpus-name.ts';
import { folderOf } from './corpus-folder.ts';

const answers = new Map<string, Promise<Response>>();

function ask(path: string): Promise<Response> {
  const answer = fetch(path);
  answers.set(path, answer);
  return answer;
}

async function askForCorpus(): Promise<void> {
  const name = new URLSearchParams(location.search).get('corpus');
  const folder = folderOf(name && isCorpusName(name) ? name : null);
  const first = await ask(`${folder}/corpus.json`);
  const data = /"data": ?"(data-[a-z2-9]{12})"/.exec(await first.clone().text())?.[1];
  if (data === undefined) return;
  await Promise.all([ask(`${folder}/${data}/names.json`), ask(`${folder}/${data}/columns.bin`)]);
}

/** The answer to what was asked for early; once, so that who asks again has it fetched anew. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = answers.get(path);
  answers.delete(path);
  return answer;
}

// What fails is told where it is taken.
Promise.allSettled([askForCorpus()]);
