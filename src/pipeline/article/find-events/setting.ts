import type { Span } from '../../../model/span.ts';
import type { Telling } from './find-events.ts';
import { namesWithin, opens, type Reference } from './find-subjects.ts';
import { fullForms, isPersonName, properName } from './full-names.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** What an article has said so far, and calls its things: all that pronouns, "Lee" and "the bridge" stand for. */
export type Setting = {
  /** Whom or what the sentence before was about. */
  topic: () => string | null;
  /** The one person the sentence before names. */
  person: () => string | null;
  /** What "the bridge" is, where the article names one bridge. */
  kinds: () => ReadonlyMap<string, string>;
  /** Whom "A doctor has been charged" is about, where a sentence soon after says. */
  toBeNamed: () => string | null;
  fullForms: () => ReadonlyMap<string, string>;
  /** The name a reference gives, without a capital that is owed to its place alone; `null` where that is all. */
  nameOf: (reference: Reference) => string | null;
};

/** A sentence that begins so goes on about what the one before was about. */
const GOES_ON = /^(?:he|she|it|they|his|her|its|their)\b/i;
const FAR_BACK = 3;

/** Alone at the head of a sentence these are people or things of that kind: "Councillors", "Fraudster". */
const COMMON = /(?:s|ers?|ors?|ment|tion|ity|ing)$/;

/** The setting of each sentence of an article; nothing is looked for before it is asked for. */
export function readSetting(
  text: string,
  names: readonly Reference[],
  headline: Span | null,
  body: readonly Telling[],
): (sentence: Span) => Setting {
  const inBody = names.filter(({ start }) => headline === null || start >= headline.end);
  const once = <T>(make: () => T) => {
    let made: { value: T } | null = null;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const sentences = once(() => body.flatMap((telling) => telling.sentences));
  const full = once(() => fullForms(inBody.map(({ name }) => name!)));
  const kinds = once(() => kindsOf(text, inBody));
  const topicBefore = (sentence: Span) => {
    const all = sentences();
    const index = all.findIndex(({ start }) => start >= sentence.start);
    for (let back = 1; back <= FAR_BACK && index - back >= 0; back += 1) {
      const before = all[index - back]!;
      const words = text.slice(before.start, before.end);
      if (GOES_ON.test(words)) continue;
      // Where all was speech the one before speaks on.
      if (words.trim().length < 3) continue;
      const subject = sentenceSubject(words, before.start, namesWithin(names, before));
      return subject && (full().get(subject.name!) ?? subject.name);
    }
    return null;
  };
  const within = once(
    () => new Set(inBody.filter(({ start }) => !opens(text, start)).map(({ name }) => name!)),
  );
  const nameOf = ({ name, start }: Reference) => {
    if (name === null) return null;
    const bare = name.replace(/^The /, '');
    const short = bare !== name && !within().has(name) ? bare : name;
    if (!opens(text, start)) return short;
    const [first, ...rest] = short.split(' ');
    const small = new RegExp(`[\\s(]${first!.toLowerCase()}\\b`).test(text);
    if (rest.length > 0) return small && !within().has(short) ? rest.join(' ') : short;
    if (within().has(short) || full().has(short)) return short;
    return small || COMMON.test(short) || [...within()].some((other) => other.startsWith(`${short} `))
      ? null
      : short;
  };
  const personBefore = (sentence: Span) => {
    const all = sentences();
    const before = all[all.findIndex(({ start }) => start >= sentence.start) - 1];
    const named = before ? namesWithin(names, before) : [];
    const people = named
      .map(({ name }) => full().get(name!) ?? properName(name!))
      .filter((name) => isPersonName(name));
    return new Set(people).size === 1 ? people[0]! : null;
  };
  return (sentence) => ({
    nameOf,
    person: () => personBefore(sentence),
    kinds,
    fullForms: full,
    topic: () => topicBefore(sentence),
    toBeNamed: () => namedSoonAfter(text, sentence.end, inBody),
  });
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
    if (name === null || isPersonName(properName(name)) === true) continue;
    const after = text.slice(end, end + 90);
    const joined =
      /^ ([a-z]{3,})(?= (?:is|was|has|had|will|on|in|at|by|to|for|from|over|after|began|opened|that|which|and)\b|[.,;])/.exec(
        after,
      );
    if (joined) see(joined[1]!, `${name.replace(/^The /, '')} ${joined[1]!}`);
    const apposed =
      /^[”’"']?, (?:an?|the|its|their|his|her) (?:[a-z’'-]+ ){0,4}?([a-z]{3,})(?=,|\.| (?:that|which|from|by|in|of|for|with|on|at|about)\b)/.exec(
        after,
      );
    if (apposed) see(apposed[1]!, name.replace(/^The /, ''));
  }
  return new Map([...kinds].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** "Ana Lee, 51, of Leeds": whom a news item names after it has told of "a doctor". */
const AGED = /^, (?:aged )?\d{2}(?=[,. ])/;

/** Whom the sentences after the one that ends at `end` introduce by name and age, where it is one person. */
function namedSoonAfter(text: string, end: number, names: readonly Reference[]): string | null {
  const near = names.filter(
    (name) =>
      name.start >= end &&
      name.start < end + 300 &&
      name.name !== null &&
      AGED.test(text.slice(name.end, name.end + 14)),
  );
  return near.length === 1 ? near[0]!.name : null;
}
