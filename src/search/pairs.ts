/** No word begins so: in order, pairs come before all words. */
const BEFORE_WORDS = ' ';

/** The term under which two common words that stand side by side are listed, like a word. */
export const pairTerm = (first: string, second: string) => `${BEFORE_WORDS}${first} ${second}`;

export const isPair = (term: string) => term.startsWith(BEFORE_WORDS);
