import type { Item, Reading } from '../reading/read-text.ts';
import { isSpeechVerb } from '../speakers/cue-words.ts';
import type { Trace } from '../speakers/named-reading.ts';
import { runEnd } from './capital-runs.ts';
import { afterDescriptors } from './descriptors.ts';
import { genderOfFirstName } from './first-names.ts';
import { bare } from './name-capitals.ts';
import { nicknameAt } from './name-joins.ts';
import { BODY_WORDS, DEMONYMS, FAMILY_TOO, SENTENCE_OPENERS, THING_WORDS, TITLES } from './name-words.ts';
import { PLACES } from './places.ts';
import { type Elsewhere, isTitleCase, wordsElsewhere } from './words-elsewhere.ts';

/**
 * One place where the reporter names somebody or something. `[from, to)` are the items of the name
 * itself, `lead` the item its titles begin at; `start` and `end` are offsets of the name.
 */
export type NameMention = {
  lead: number;
  from: number;
  to: number;
  start: number;
  end: number;
  words: readonly string[];
  /** Titles before the name, in lower case. */
  titles: readonly string[];
  looks: 'person' | 'thing' | 'unknown';
  /** Is it one word that also names a place? */
  place: boolean;
  /** A nickname in marks or brackets within the name, in lower case: Robert “Bobby” Ray. */
  nickname: string | null;
};

/** All runs of capitals that can be a name, in order, titles split off. */
export function findNames(reading: Reading, trace?: Trace): NameMention[] {
  const { items, sentences } = reading;
  const known = wordsElsewhere(reading);
  const names: NameMention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const headed = isTitleCase(reading, index);
    for (let i = sentence.from; i < sentence.to; ) {
      const to = runEnd(items, i, sentence.to, trace);
      if (to === i) {
        i += 1;
        continue;
      }
      const opens = i === sentence.from || /open|colon|mark|dash/.test(items[i - 1]!.token.kind);
      const mention = headed ? nameInTitle(items, i, to) : nameIn(items, i, to, opens, known);
      if (mention) names.push(mention);
      i = to;
    }
  }
  return names.map((name, i) => withFamilyName(items, name, names[i + 1]));
}

/** "Ana and Bob Lee": the first bears the last name, too. */
function withFamilyName(
  items: readonly Item[],
  name: NameMention,
  next: NameMention | undefined,
): NameMention {
  const [own] = name.words;
  if (!next || name.words.length > 1 || name.looks === 'thing' || next.looks !== 'person') return name;
  if (items[name.to]?.token.lower !== 'and' || next.lead !== name.to + 1 || next.from !== next.lead)
    return name;
  const given = (word: string) => genderOfFirstName(bare(word.toLowerCase())) !== null;
  return given(own!) && next.words.length === 2 && given(next.words[0]!)
    ? { ...name, words: [own!, next.words[1]!], looks: 'person' }
    : name;
}

/** In a headline only a known given name tells that a person follows: two words, initials between. */
function nameInTitle(items: readonly Item[], from: number, to: number): NameMention | null {
  for (let i = from; i < to - 1; i += 1) {
    if (genderOfFirstName(bare(items[i]!.token.lower)) === null) continue;
    let end = i + 2;
    while (end < to && /^(?:\p{Lu}\.|\p{Ll}+)$/u.test(items[end - 1]!.token.text)) end += 1;
    return mentionOf(items, i, i, end, 'person');
  }
  return null;
}

const wordAt = (items: readonly Item[], at: number) => bare(items[at]!.token.lower);
const isGivenAt = (items: readonly Item[], at: number) => genderOfFirstName(wordAt(items, at)) !== null;

function nameIn(
  items: readonly Item[],
  run: number,
  to: number,
  opens: boolean,
  known: Elsewhere,
): NameMention | null {
  let from = run;
  while (
    from < to &&
    SENTENCE_OPENERS.has(wordAt(items, from)) &&
    !(from + 1 < to && isGivenAt(items, from))
  ) {
    // Mr Will may open a sentence, too: “…,” Will said.
    if (
      known.capital.has(wordAt(items, from)) &&
      isSpeechVerb(items[from + 1]?.token.lower ?? '') &&
      /^(?:will|may|so|say|see|do|go|many|day|best|long|young|still)$/.test(wordAt(items, from))
    )
      break;
    from += 1;
  }
  if (from === to) return null;
  const article = (from > run && wordAt(items, from - 1) === 'the') || items[from - 1]?.token.lower === 'the';
  if (
    opens &&
    from === run &&
    !isGivenAt(items, from) &&
    !TITLES.has(wordAt(items, from)) &&
    !known.capital.has(items[from]!.token.lower)
  ) {
    // A capital only for opening its sentence: "Police", "Somehow". A name is one elsewhere too, or a phrase.
    if (known.small.has(wordAt(items, from))) from += 1;
    if (from === to) return null;
    // "Supporters chanted", "Oddly enough": many people or a manner, not a name.
    if (to - from === 1 && COMMON_ENDING.test(wordAt(items, from))) return null;
  }
  while (to - from > 2 && HONOURS.test(items[to - 1]!.token.text)) to -= 1;
  const lead = from;
  let title = -1;
  const thingLast = THING_WORDS.has(wordAt(items, to - 1));
  for (let i = from; i < to; i += 1)
    if (
      TITLES.has(wordAt(items, i)) ||
      (BODY_WORDS.has(wordAt(items, i)) && i < to - 2 && isGivenAt(items, i + 1))
    )
      title = i;
  const alone = to - from === 1;
  if (alone && DEMONYMS.has(wordAt(items, from)) && !known.last.has(wordAt(items, from))) return null;
  if (
    title === to - 1 &&
    !isGivenAt(items, title) &&
    !(alone && !article && known.last.has(wordAt(items, title)))
  )
    return title === from ? null : thingOrNull(items, lead, to, article);
  const described = afterDescriptors(items, from, to, opens && from === run, known);
  const bearer = Math.max(title >= from && title < to - 1 ? title + 1 : from, described);
  // "Attorney Ana Law" is a person, "Attorney General Office" none.
  const given = bearer > lead && to - bearer === 2 && isGivenAt(items, bearer);
  if (!thingLast || given) from = bearer;
  const one = items[from]!.token.text;
  const acronym =
    to - from === 1 &&
    one.length > 1 &&
    one.length < 6 &&
    one === one.toUpperCase() &&
    !known.last.has(wordAt(items, from)) &&
    !/^\p{Lu}\.?$/u.test(one);
  // "Bill Lee" is a person, "Bill C-48" and "Christian Aid Groups" are none.
  const called =
    to - from > 1 &&
    isGivenAt(items, from) &&
    !isShouted(items[from + 1]!.token.text) &&
    !wordAt(items, to - 1).endsWith('s');
  let thing = acronym;
  for (let i = called ? from + 1 : from; i < to; i += 1)
    if (
      (THING_WORDS.has(wordAt(items, i)) && !given && !(alone && known.last.has(wordAt(items, i)))) ||
      (to - from === 1 && PLACES.has(wordAt(items, i)) && isWhere(items[lead - 1]))
    )
      thing = true;
  if (to - from > 1 && PLACES.has(wordAt(items, from)) && !isGivenAt(items, from)) thing = true;
  // "Ana North" is somebody, "Victoria Park" somewhere: what else is said of it decides.
  const family =
    to - from === 2 && isGivenAt(items, from) && !article && FAMILY_TOO.has(wordAt(items, from + 1));
  const person = from > lead || (to - from > 1 && to - from < 6 && isGivenAt(items, from));
  return mentionOf(
    items,
    lead,
    from,
    to,
    family ? 'unknown' : thing ? 'thing' : person ? 'person' : article ? 'thing' : 'unknown',
  );
}

const isShouted = (text: string) => text === text.toUpperCase();

const COMMON_ENDING = /(?:[^s]ers|ors|ists|ians|ants|ents|ials|ings|ries|ly)$/;

/** Letters behind a name that say what its bearer holds. */
const HONOURS = /^(?:QC|KC|SC|MP|MPs|MEP|MSP|MLA|MPP|MBE|OBE|CBE|PhD|Ph\.D\.?|MD|M\.D\.?|DDS|RN|CPA|Esq\.?)$/;

const isWhere = (before: Item | undefined) =>
  before?.quote === -1 && /^(?:in|at|from|near|to|of|across|outside|the|for)$/.test(before.token.lower);

/** A run that ends in a title names an office or a body: "the Kentucky Republican" stays a role. */
function thingOrNull(items: readonly Item[], from: number, to: number, article: boolean): NameMention | null {
  return article ? null : mentionOf(items, from, from, to, 'unknown');
}

function mentionOf(
  items: readonly Item[],
  lead: number,
  from: number,
  to: number,
  looks: NameMention['looks'],
): NameMention {
  const words: string[] = [];
  let nickname: string | null = null;
  for (let i = from; i < to; i += 1) {
    const nick = nicknameAt(items, i, to);
    if (nick) {
      nickname = nick.words.toLowerCase();
      i += nick.length - 1;
    } else if (items[i]!.token.kind === 'possessive') words[words.length - 1] += items[i]!.token.text;
    else words.push(items[i]!.token.text);
  }
  return {
    lead,
    from,
    to,
    start: items[from]!.token.start,
    end: items[to - 1]!.token.end,
    words,
    place: words.length === 1 && PLACES.has(bare(words[0]!.toLowerCase())),
    nickname,
    titles: items.slice(lead, from).map((item) => bare(item.token.lower)),
    looks,
  };
}
