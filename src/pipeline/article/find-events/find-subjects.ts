import { MONTHS } from '../../../model/day-words.ts';
import type { Span } from '../../../model/span.ts';
import { NUMBERS, ORDINALS, WEEKDAYS } from '../find-timexes/timex-words.ts';
import { monthNumber } from '../full-dates.ts';
import { allMatches } from '../gate/all-matches.ts';
import { firstFrom } from './first-from.ts';
import { findMakers, type Makers } from './makers.ts';

/** A thing named in a sentence, offsets into the article; `season` where the words say which. */
export type Reference = Span & { name: string | null; season: number | null };

/** What a first or second season is called besides. */
const DEBUTS: Readonly<Record<string, number>> = { debut: 1, inaugural: 1, freshman: 1, sophomore: 2 };
const TENS = 10;
const CARDINALS = Object.keys(NUMBERS)
  .filter((word) => word.length > 2 && NUMBERS[word]! <= TENS)
  .join('|');
const COUNTS = [...ORDINALS, ...Object.keys(DEBUTS)].join('|');

function seasonNumber(word: string): number {
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? ordinal + 1 : (DEBUTS[word] ?? NUMBERS[word] ?? Number(word));
}

export const SEASON = new RegExp(
  `\\b[Ss]eason (\\d{1,2}|${CARDINALS})\\b|\\b(${COUNTS})[ -][Ss]easons?\\b`,
  'gi',
);

/** Most articles tell of none. */
const MAY_BE_SEASON = /season/iu;

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}\\d]*|\\p{Ll}\\p{Lu}\\p{L}+)(?:[’'&.-](?!s\\b)[\\p{L}\\d]+)*";
const NAME = new RegExp(
  `${WORD}(?:(?:[’']s?)? (?:of (?:the )?(?=\\p{Lu}))?(?:${WORD}|\\d{1,4}(?=\\s|$)))*`,
  'uy',
);
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const LETTER = /\p{L}/u;
/** Words that begin a sentence with a capital and begin no name. */
const OPENERS = new Set(
  'a an and but or nor so yet for while as if when where what who why how with without after before since during over under ever now even then also still just all some many more most another other each every both either from to of in on at by about this that these those it its he she they we you i his her their our my your there here let fresh meanwhile however according no not yes mr mrs ms dr sir season seasons part watch will would can could do does did are is was were been be has have had thankfully luckily unfortunately fortunately because although though despite until unless once only one two three last next new first second earlier later recently currently today yesterday tomorrow tonight speaking asked'.split(
    ' ',
  ),
);

/** Of those the ones that are part of a title where they do not open a sentence: "she stars in Second Sun". */
const COUNTED = new Set(
  'first second third last next new once only now then after before all one two three'.split(' '),
);

/** Of those the ones that stand before a name for nothing else, even where a sentence opens: "Second Sun opens". */
const RANKED = new Set(['first', 'second', 'third']);

/** Does a sentence, a line or a bracket open right before `at`? */
export function opens(words: string, at: number): boolean {
  return /(?:^|[.!?:;(\n–—-]\s*)[“‘"']?$/.test(words.slice(Math.max(0, at - 4), at));
}

/** A weekday after a name is no part of it, nor is the post before one. */
const TAIL = new RegExp(` (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTHS.join('|')})$`);
const ROLE =
  /^(?:\S+ ){0,4}(?:Chief Executive(?: Officer)?|CEO|President|Chairman|Director|Officer|Minister|Senator|Spokesman|Spokeswoman) (?=\p{Lu}\S* \p{Lu})/u;

const bare = (name: string) => name.replace(/^the /i, '').replace(/[’']/g, "'").toLowerCase();

/** One spelling a thing: lower case, no article, straight marks. */
export function subjectKey(name: string): string {
  return bare(name).normalize('NFC').replace(/\s+/g, ' ');
}

function isCalendar(name: string): boolean {
  return (
    (name.length < 11 && (monthNumber(name) !== null || WEEKDAYS.includes(name.toLowerCase()))) ||
    /^(?:Christmas|Easter|Thanksgiving|Fall|Spring|Summer|Autumn|Winter|Season|Earth|God)$/.test(name)
  );
}

/** The names in a stretch of text that starts at `offset`: of "Ann Lee’s Harbour" only "Harbour". */
export function findNamesIn(words: string, offset: number): Reference[] {
  const names: Reference[] = [];
  // A season is no part of the name before it.
  const masked = MAY_BE_SEASON.test(words)
    ? words.replace(SEASON, (season) => '·'.repeat(season.length))
    : words;
  for (let at = nextCapital(masked, 0); at < masked.length; ) {
    NAME.lastIndex = at;
    let name = NAME.exec(masked)?.[0] ?? '';
    let start = at;
    at = nextCapital(masked, at + Math.max(1, name.length));
    const owner = name.lastIndexOf('’s ') >= 0 ? name.lastIndexOf('’s ') : name.lastIndexOf("'s ");
    if (owner >= 0) {
      start += owner + 3;
      name = name.slice(owner + 3);
    }
    for (let space = name.indexOf(' '); ; space = name.indexOf(' ')) {
      const first = (space < 0 ? name : name.slice(0, space)).toLowerCase();
      if (
        !OPENERS.has(first) ||
        (COUNTED.has(first) && space > 0 && (RANKED.has(first) || !opens(masked, start)))
      )
        break;
      if (space < 0) {
        name = '';
        break;
      }
      start += space + 1;
      name = name.slice(space + 1);
    }
    name = name.replace(/[’']s?$/, '');
    if (name.includes(' ')) {
      name = name.replace(TAIL, '');
      const role = ROLE.exec(name)?.[0].length ?? 0;
      start += role;
      name = name.slice(role);
    }
    if (name.endsWith('.')) name = name.slice(0, -1);
    if (name.length < 2 || isCalendar(name) || /^the$/i.test(name)) continue;
    names.push({ start: offset + start, end: offset + start + name.length, name, season: null });
  }
  return names;
}

/** Where the next name may begin: at a capital, or at the small letter of "eBay". */
function nextCapital(words: string, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 128 ? code < 65 || code > 90 : !isCapitalAt(words, at)) continue;
    const within = at > from && SMALL.test(words[at - 1]!) && LETTER.test(words[at + 1] ?? '');
    return within ? at - 1 : at;
  }
  return words.length;
}

function isCapitalAt(words: string, at: number): boolean {
  const code = words.codePointAt(at)!;
  // General punctuation, the most frequent of what is beyond ASCII in news.
  return (code < 0x2000 || code > 0x20ff) && CAPITAL.test(String.fromCodePoint(code));
}

/** What an article's works are called, by their keys; which of them it is mostly about; is it about a screen? */
export type Works = {
  names: ReadonlyMap<string, string>;
  main: string | null;
  screen: boolean;
  isMaker: Makers;
};

const SCREEN =
  /\b(?:episodes?|showrunner|streaming|televis(?:ion|ed)|TV|series|sitcoms?|miniseries|premier(?:es?|ed|ing)|release date|in production|finale|screenwriter|screenplay|box office|filming|filmmaker|trailer|films?|movies?|theaters|cinemas?|starring|star in|dramas?|actors?|actress|cast|directed|script|set)\b/gi;
const WORK_BEFORE =
  /(?:\b(?:series|show|film|movie|miniseries|drama|sitcom|sequel|comedy|reboot|spin-?off),? [‘“"']?|\b(?:trailer for|star(?:s|red|ring)? in|cast of) (?:the )?[‘“"']?)$/;
const WORK_AFTER =
  /^[’”"']?,? (?:(?:solo |limited |mini-?)?(?:miniseries|series|movie|film|sequel|reboot|season\b|[Ss]eason \d)|(?:an?|the) (?:[a-z-]+ ){0,3}(?:film|movie|series|drama|comedy|thriller|sitcom|documentary|sequel|prequel|reboot|musical|show)\b)/;

const SEASON_AFTER = new RegExp(`^[’”"']?s?,? (?:${SEASON.source})`, 'iu');
const SEASON_OF = new RegExp(`(?:${SEASON.source}) of (?:the )?[‘“"']?$`, 'iu');

/** Names told to be works by the words around them; the headline's own comes first. */
export function findWorks(text: string, names: readonly Reference[], headline: Span | null): Works {
  const isMaker = findMakers(text, names);
  const counts = new Map<string, { count: number }>();
  const forms = new Map<string, Map<string, number>>();
  const seasons = MAY_BE_SEASON.test(text);
  for (const { name, start, end } of names) {
    if (name === null || isMaker(name)) continue;
    const key = subjectKey(name);
    const spelt = forms.get(key) ?? new Map<string, number>();
    forms.set(key, spelt.set(name, (spelt.get(name) ?? 0) + 1));
    const before = text.slice(Math.max(0, start - 30), start);
    const after = text.slice(end, end + 60);
    const season = seasons && (SEASON_AFTER.test(after) || SEASON_OF.test(before));
    const inHeadlineMarks =
      headline !== null &&
      end <= headline.end &&
      start > headline.start - 1 &&
      /[‘“"']$/.test(before) &&
      /^[’”"']/.test(after);
    if (!season && !inHeadlineMarks && !WORK_BEFORE.test(before) && !WORK_AFTER.test(after)) continue;
    const known = counts.get(key) ?? { count: 0 };
    known.count += season ? 2 : 1;
    if (headline && end <= headline.end) known.count += 1000;
    counts.set(key, known);
  }
  const ranked = [...counts].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1));
  const screen = (text.match(SCREEN)?.length ?? 0) >= 2;
  const works = new Map(ranked.map(([key]) => [key, usualForm(forms.get(key)!)]));
  return { names: works, main: works.values().next().value ?? null, screen, isMaker };
}

/** "Harbour" at a sentence's start is "The Harbour" only where the article mostly says so. */
function usualForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}

/** Those of an article's `names`, which lie in order, that stand in a sentence. */
export function namesWithin(names: readonly Reference[], sentence: Span): Reference[] {
  const from = firstFrom(names, sentence.start);
  let end = from;
  while (end < names.length && names[end]!.end <= sentence.end) end += 1;
  return names.slice(from, end);
}

/** Names and seasons in a sentence, in order; a season without a name of its own gets the nearest work's. */
export function findReferences(
  words: string,
  names: readonly Reference[],
  offset: number,
  works: Works,
): Reference[] {
  const used = new Set<Reference>();
  const seasons: Reference[] = [];
  for (const match of allMatches(SEASON, words)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    const number = (match[1] ?? match[2])!.toLowerCase();
    const season = seasonNumber(number);
    const of = names.find(
      (name) =>
        name.start > end &&
        !works.isMaker(name.name!) &&
        /^ of (?:the )?(?:\p{Lu}[\p{L}]* and )?(?:\p{Lu}[\p{L}]*[’']s )*[‘“"']?$/u.test(
          words.slice(end - offset, name.start - offset),
        ),
    );
    const beside = names.findLast(
      (name) =>
        name.end <= start &&
        /^(?:[’”"']s?|['’]s)?,?(?: in| for)? (?:the )?$/.test(words.slice(name.end - offset, start - offset)),
    );
    const near = names.findLast((name) => name.end <= start && works.names.has(subjectKey(name.name!)));
    const owner = of ?? beside ?? near ?? null;
    if (owner && owner === (of ?? beside)) used.add(owner);
    const from = owner && owner === (of ?? beside) ? Math.min(owner.start, start) : start;
    const to = owner === of && of ? of.end : end;
    seasons.push({ start: from, end: to, name: owner?.name ?? works.main, season });
  }
  return [...names.filter((name) => !used.has(name)), ...seasons].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
