/** Words that a copy editor swaps without a thought. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  said: 'told us',
  told: 'warned',
  nobody: 'no one',
  somebody: 'someone',
  because: 'since',
  before: 'ahead of',
  expensive: 'costly',
  worried: 'anxious',
  famous: 'renowned',
  quiet: 'calm',
  old: 'ancient',
  gone: 'lost',
  asked: 'consulted',
  offered: 'promised',
  together: 'side by side',
  every: 'each',
  whether: 'if',
  without: 'lacking',
  people: 'folks',
  remembers: 'recalls',
};

export const RESPELLINGS: Readonly<Record<string, string>> = {
  harbour: 'harbor',
  theatre: 'theater',
  programme: 'program',
  neighbours: 'neighbors',
  neighbour: 'neighbor',
  colourful: 'colorful',
  sceptical: 'skeptical',
  privatised: 'privatized',
  privatise: 'privatize',
  modernised: 'modernized',
  modernise: 'modernize',
  subsidised: 'subsidized',
  cancelled: 'canceled',
  "can't": 'cannot',
  "don't": 'do not',
  "isn't": 'is not',
  "it's": 'it is',
  "I'm": 'I am',
  "we're": 'we are',
  "doesn't": 'does not',
};

export const DIGITS: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
};

/** Fillers that editors drop, with the words around them left alone. */
export const FILLERS: ReadonlySet<string> = new Set(['really', 'just', 'still', 'ever', 'very', 'long']);
