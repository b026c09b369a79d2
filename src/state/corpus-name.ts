/** The name of a corpus is that of a folder, and no path. */
const CORPUS_NAME = /^[a-z0-9-]{1,40}$/;

export const isCorpusName = (name: string) => CORPUS_NAME.test(name);
