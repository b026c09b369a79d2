import { genderOfFirstName } from '../names/first-names.ts';
import { DEMONYMS, THING_WORDS, TITLES } from '../names/name-words.ts';
import { PLACES } from '../names/places.ts';

/** A name without the posts before it: "Striker Ana Lee" and "Democrat Ana Lee" are Ana Lee. */
export function properName(name: string): string {
  const words = name.split(' ');
  const given = words.findIndex((word) => genderOfFirstName(word.toLowerCase()) !== null);
  if (given > 0 && given < words.length - 1 && words.slice(0, given).every(isPost))
    return words.slice(given).join(' ');
  while (words.length > 2 && TITLES.has(words[0]!.toLowerCase().replace(/\.$/, ''))) words.shift();
  return words.join(' ');
}

/** A capital before a given name that is no initial: "Striker", "Canadian", not "J". */
function isPost(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}

/** Does the name sound like somebody's? `null` where it may be anything's. */
export function isPersonName(name: string): boolean | null {
  const words = name.toLowerCase().split(' ');
  if (words.some((word) => THING_WORDS.has(word)) || /\d|&/.test(name)) return false;
  return words.length >= 2 && words.length <= 4 && genderOfFirstName(words[0]!) !== null ? true : null;
}

/** A country, a town or its people: what happens there happens to something else. */
export function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase();
  return PLACES.has(lower) || DEMONYMS.has(lower) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(name);
}

/**
 * Short names an article also gives in full, by the short: "Lee" is Ana Lee and "Acme" Acme Foods, where no other
 * name of the article begins or ends so.
 */
export function fullForms(names: Iterable<string>): ReadonlyMap<string, string> {
  const full = new Map<string, string | null>();
  const see = (short: string, name: string) => {
    const known = full.get(short);
    if (known === undefined || known === name) full.set(short, name);
    // "Acme Foods" and "Acme Foods Inc" are one; "Acme Foods" and "Acme Steel" are not.
    else if (known?.startsWith(`${name} `)) full.set(short, name);
    else if (known === null || !name.startsWith(`${known} `)) full.set(short, null);
  };
  for (const each of names) {
    const name = properName(each.replace(/^The /, ''));
    const words = name.split(' ');
    if (words.length < 2 || words.length > 4 || isPlaceName(name)) continue;
    const person = isPersonName(name);
    if (person !== true) see(words[0]!, name);
    if (person !== false) see(words.at(-1)!, name);
  }
  return new Map([...full].filter((entry): entry is [string, string] => entry[1] !== null));
}
