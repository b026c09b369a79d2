import type { Span } from '../../../model/span.ts';
import { allMatches } from '../gate/all-matches.ts';
import { tellTime, timesIn } from './event-time.ts';
import type { EventSource, Sighting, Telling } from './find-events.ts';
import { namesWithin, type Reference } from './find-subjects.ts';
import { MILESTONES } from './milestones.ts';

const INTERVIEW = MILESTONES.find(({ id }) => id === 'interview')!;
/** Words before the name of whoever asked the questions. */
const WITH = [
  /\b(?:interview|interviews|chat|conversation|sit-down|Q&A) (?:with|for|on|in) (?:the )?$/i,
  /\b(?:spoke|talked|chatted|sat down|caught up)(?: [\p{L}’']+){0,10} (?:to|with) (?:the )?$/iu,
  /\btold (?:the )?$/i,
  /\((?:via|per|h\/t):? (?:the )?$/i,
];
const REPORTERS =
  /\b(?:told|telling|spoke to|spoke with|speaking to|speaking with|talked to|talking to) (reporters|journalists|the press|critics)\b/gi;
/** One of these stands in every sentence that tells of an interview. */
export const ASKED: readonly RegExp[] = [...WITH, REPORTERS];
const SPEAKS =
  /\b(?:talk|talks|talking|talked|tease[sd]?|discuss(?:es|ed)?|explain(?:s|ed)?|reveal(?:s|ed)?|said|says|told|spoke|speaks)\b/i;

/** A time further off tells of something else. */
const REACH = 40;

/** Interviews an article takes words from, one a person and outlet. Another person's telling is another interview. */
export function findInterviews(
  source: EventSource,
  own: string,
  tellings: readonly Telling[],
  names: readonly Reference[],
): Sighting[] {
  const people = speakers(source);
  if (people.length === 0) return [];
  const persons = new Set(people.flatMap(({ name, last }) => [name, last]));
  const found: Sighting[] = [];
  /** By name and by initials, each the first that goes by it. */
  const outlets = new Map<string, string>();
  for (const { sentences } of tellings) {
    for (const sentence of sentences) {
      if (!sentence.may.interview) continue;
      const words = own.slice(sentence.start, sentence.end);
      const parties = [
        ...namesWithin(names, sentence).flatMap(({ name, start, end }) => {
          const before = words.slice(0, start - sentence.start);
          const lead = WITH.map((form) => form.exec(before)).find((match) => match !== null);
          if (!lead || persons.has(name!) || /(?:ans|ese|ish|men|women)$/.test(name!)) return [];
          return [{ name: name!, start: sentence.start + lead.index, end }];
        }),
        ...allMatches(REPORTERS, words).map((match) => {
          const start = sentence.start + match.index;
          return { name: match[1]!.toLowerCase(), start, end: start + match[0].length };
        }),
      ];
      for (const party of parties) {
        const person = interviewed(words, party.start - sentence.start, people);
        if (!person || (!SPEAKS.test(words) && !/interview|chat|conversation|sat down|Q&A/i.test(words)))
          continue;
        const outlet = outlets.get(party.name) ?? party.name;
        if (!outlets.has(outlet)) outlets.set(outlet, outlet);
        if (!outlets.has(initials(outlet))) outlets.set(initials(outlet), outlet);
        const around = {
          start: Math.max(sentence.start, party.start - REACH),
          end: Math.min(sentence.end, party.end + REACH),
        };
        const told = tellTime(own, sentence, around, party, timesIn(source.timexes, sentence), false);
        found.push({
          start: Math.min(sentence.start + person.start, party.start),
          end: Math.max(sentence.start + person.end, party.end),
          name: `${person.name} with ${outlet}`,
          season: null,
          milestone: INTERVIEW,
          says: told?.span ?? null,
          tense: 'past',
          bearing: told?.bearing ?? null,
          hedged: false,
          after: [],
          rule: 'interview:with',
        });
      }
    }
  }
  return found;
}

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');

/** An article in which more people speak interviews nobody. */
const MOST = 200;

/** A speaker's full name and the last word of it. */
type Person = { name: string; last: string };

function speakers(source: EventSource): Person[] {
  const names = source.quotations.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const full = [...new Set(names)].filter((name) => /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name));
  return full
    .slice(0, MOST)
    .sort()
    .map((name) => ({ name, last: name.slice(name.lastIndexOf(' ') + 1) }));
}

/** The speakers named before `at`, or else the first after, with the stretch that names them. */
function interviewed(words: string, at: number, people: readonly Person[]) {
  const named: (Person & Span)[] = [];
  for (const { name, last } of people) {
    const start = words.indexOf(last);
    if (start < 0) continue;
    const full = words.indexOf(name);
    named.push(
      full >= 0
        ? { name, last, start: full, end: full + name.length }
        : { name, last, start, end: start + last.length },
    );
  }
  named.sort((a, b) => a.start - b.start);
  const before = named.filter(({ start }) => start < at);
  const told = /^(?:told|\()/.test(words.slice(at));
  const chosen = before.length > 0 || told ? before : named.slice(0, 1);
  if (chosen.length === 0) return null;
  const names = chosen.map(({ name }) => name);
  return { name: names.join(' and '), start: chosen[0]!.start, end: chosen.at(-1)!.end };
}
