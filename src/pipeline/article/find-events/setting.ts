import type { Span } from '../../../model/span.ts';
import { namesWithin, opens, type Reference } from './find-subjects.ts';
import { firstFrom } from './first-from.ts';
import { fullForms, isPersonName, properName } from './full-names.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** A sentence that begins so goes on about what the one before was about. */
const GOES_ON = /^(?:he|she|it|they|his|her|its|their)\b/i;
const FAR_BACK = 3;

/** Alone at the head of a sentence these are people or things of that kind: "Councillors", "Fraudster". */
const COMMON = /(?:s|ers?|ors?|ment|tion|ity|ing)$/;

/**
 * What an article calls its things, and has said of them by a sentence: all that pronouns, "Lee" and "the bridge" stand
 * for. Nothing is looked for before it is asked for.
 */
export class Setting {
  readonly #text: string;
  readonly #names: readonly Reference[];
  readonly #inBody: readonly Reference[];
  readonly #sentences: readonly Span[];
  #fullForms: ReadonlyMap<string, string> | undefined;
  #kinds: ReadonlyMap<string, string> | undefined;
  #within: ReadonlySet<string> | undefined;
  #firstWords: ReadonlySet<string> | undefined;
  #smallWords: ReadonlySet<string> | undefined;

  /** `names` and the sentences of the `body` lie in order. */
  constructor(
    text: string,
    names: readonly Reference[],
    headline: Span | null,
    body: readonly { sentences: readonly Span[] }[],
  ) {
    this.#text = text;
    this.#names = names;
    this.#inBody = headline === null ? names : names.filter(({ start }) => start >= headline.end);
    this.#sentences = body.flatMap(({ sentences }) => sentences);
  }

  /** Full names by the short ones that stand for them. */
  get fullForms(): ReadonlyMap<string, string> {
    this.#fullForms ??= fullForms(this.#inBody.map(({ name }) => name!));
    return this.#fullForms;
  }

  /** What "the bridge" is, where the article names one bridge. */
  get kinds(): ReadonlyMap<string, string> {
    this.#kinds ??= kindsOf(this.#text, this.#inBody);
    return this.#kinds;
  }

  /** Names where no capital is owed to their place. */
  get #namesWithin(): ReadonlySet<string> {
    this.#within ??= new Set(
      this.#inBody.filter(({ start }) => !opens(this.#text, start)).map(({ name }) => name!),
    );
    return this.#within;
  }

  /** Whom or what the sentence before was about. */
  topic(sentence: Span): string | null {
    const index = firstFrom(this.#sentences, sentence.start);
    for (let back = 1; back <= FAR_BACK && index - back >= 0; back += 1) {
      const before = this.#sentences[index - back]!;
      const words = this.#text.slice(before.start, before.end);
      if (GOES_ON.test(words)) continue;
      // Where all was speech the one before speaks on.
      if (words.trim().length < 3) continue;
      const subject = sentenceSubject(words, before.start, namesWithin(this.#names, before));
      return subject && (this.fullForms.get(subject.name!) ?? subject.name);
    }
    return null;
  }

  /** The one person the sentence before names. */
  person(sentence: Span): string | null {
    const before = this.#sentences[firstFrom(this.#sentences, sentence.start) - 1];
    const people = (before ? namesWithin(this.#names, before) : [])
      .map(({ name }) => this.fullForms.get(name!) ?? properName(name!))
      .filter((name) => isPersonName(name));
    return new Set(people).size === 1 ? people[0]! : null;
  }

  /** Whom "A doctor has been charged" is about, where the sentences soon after name one person by name and age. */
  toBeNamed(sentence: Span): string | null {
    const near: string[] = [];
    for (let i = firstFrom(this.#inBody, sentence.end); i < this.#inBody.length; i += 1) {
      const { name, start, end } = this.#inBody[i]!;
      if (start >= sentence.end + SOON) break;
      if (name !== null && AGED.test(this.#text.slice(end, end + 14))) near.push(name);
    }
    return near.length === 1 ? near[0]! : null;
  }

  /** The name a reference gives, without a capital that is owed to its place alone; `null` where that is all. */
  nameOf({ name, start }: Reference): string | null {
    if (name === null) return null;
    const bare = name.replace(/^The /, '');
    const short = bare !== name && !this.#namesWithin.has(name) ? bare : name;
    if (!opens(this.#text, start)) return short;
    const within = this.#namesWithin.has(short);
    const [first, ...rest] = short.split(' ');
    if (rest.length > 0) return !within && this.#isSmall(first!) ? rest.join(' ') : short;
    if (within || this.fullForms.has(short)) return short;
    return this.#isSmall(short) || COMMON.test(short) || this.#opensName(short) ? null : short;
  }

  /** Does the article write the word in lower case, too? */
  #isSmall(word: string): boolean {
    this.#smallWords ??= smallWords(this.#text);
    return this.#smallWords.has(word.toLowerCase());
  }

  /** Does a longer name begin with the word? */
  #opensName(word: string): boolean {
    if (this.#firstWords === undefined) {
      const longer = [...this.#namesWithin].filter((name) => name.includes(' '));
      this.#firstWords = new Set(longer.map((name) => name.slice(0, name.indexOf(' '))));
    }
    return this.#firstWords.has(word);
  }
}

/** "Ana Lee, 51, of Leeds": whom a news item names after it has told of "a doctor". */
const AGED = /^, (?:aged )?\d{2}(?=[,. ])/;
const SOON = 300;

const SMALL_WORD = /(?<=[\s(])\p{Ll}[\p{L}\p{M}\d_]*(?:[-’'][\p{L}\p{M}\d_]+)*/gu;

/** The words of a text that stand in lower case behind a blank or a bracket; of "bridge-builder" also "bridge". */
function smallWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.match(SMALL_WORD) ?? []) {
    words.add(word);
    const joint = word.search(/[-’']/);
    if (joint > 0) words.add(word.slice(0, joint));
  }
  return words;
}

const NO_KIND =
  /^(?:the|and|but|for|with|who|which|that|was|were|has|had|have|said|says|will|would|from|into|when|while|where|after|before|about|than|then|also|not|its|his|her|their|are|can|may|did|does|more|over|under|only|been|being|out|off|all|year|years|old|day|days|week|month|time|people|million|billion|percent)$/;

/**
 * What lower-case words an article calls its things by, where it calls one thing so: "the Kestrel bridge", "Kestrel, a
 * lamp that" make "the bridge" Kestrel bridge and "the lamp" Kestrel.
 */
function kindsOf(text: string, names: readonly Reference[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string | null>();
  const see = (noun: string, name: string) => {
    if (NO_KIND.test(noun) || /(?:ed|ing|ly)$/.test(noun)) return;
    const known = kinds.get(noun);
    kinds.set(noun, known === undefined || known === name ? name : null);
  };
  for (const { name, end } of names) {
    if (name === null) continue;
    const after = text.slice(end, end + 90);
    const joined =
      /^ ([a-z]{3,})(?= (?:is|was|has|had|will|on|in|at|by|to|for|from|over|after|began|opened|that|which|and)\b|[.,;])/.exec(
        after,
      );
    const apposed =
      /^[”’"']?, (?:an?|the|its|their|his|her) (?:[a-z’'-]+ ){0,4}?([a-z]{3,})(?=,|\.| (?:that|which|from|by|in|of|for|with|on|at|about)\b)/.exec(
        after,
      );
    if ((!joined && !apposed) || isPersonName(properName(name)) === true) continue;
    const bare = name.replace(/^The /, '');
    if (joined) see(joined[1]!, `${bare} ${joined[1]!}`);
    if (apposed) see(apposed[1]!, bare);
  }
  return new Map([...kinds].filter((entry): entry is [string, string] => entry[1] !== null));
}
