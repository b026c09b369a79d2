import type { Span } from '../../../model/span.ts';
import { genderOfFirstName } from '../names/first-names.ts';
import { BODY_WORDS, TITLES } from '../names/name-words.ts';
import type { Statement } from './find-events.ts';
import type { Reference } from './find-subjects.ts';
import { isPersonName, isPlaceName, properName } from './full-names.ts';
import type { Milestone, MilestoneCue } from './milestone.ts';
import { STOP, sentenceSubject } from './sentence-subject.ts';
import type { Setting } from './setting.ts';

type Party = { reference: Reference | null; name: string };

const NOUNS = new RegExp(`^(?: (?!(?:${STOP})\\b)[a-z][a-z-]*[a-z]){1,3}$`);
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIME_AFTER = new RegExp(
  `,? (?:(?:on |late |early )?${DAYS}(?: (?:morning|afternoon|evening|night))?|today|yesterday|(?:last|this) (?:week|month|year)|earlier (?:today|this \\w+)|in \\w+|recently|reportedly|officially|formally|finally|also|now|then|later|first|again|never|[a-z]+ly),?$`,
  'i',
);
const NOT_SUBJECT =
  /\b(?:of|by|from|with|for|in|at|to|on|against|between|near|over|into|via|per|like|than|under|versus|vs|including|around|outside|inside|about) (?:the |its |his |her |their |an? )?(?:[a-z-]+ ){0,2}[“‘"']?$/;
/** "The council", "a company": whoever speaks for many. */
const BODY =
  /^(?:company|firm|group|maker|giant|retailer|bank|airline|network|studio|agency|club|team|band|chain|startup|carrier|operator|publisher|broadcaster|manufacturer|corporation)$/;
const SPEAKS =
  '(?:said|says|announced|announces|confirmed|confirms|revealed|reveals|told \\w+|admitted|declared)';

/** What a milestone that can happen to anything happened to: the subject or the object of its cue, or nothing sure. */
export function findParty(
  statement: Statement,
  references: readonly Reference[],
  cue: Span,
  side: MilestoneCue['thing'],
  milestone: Milestone,
): Party | null {
  const party =
    side === 'before'
      ? subjectBefore(statement, references, cue.start)
      : objectAfter(statement, references, cue.end);
  if (!party) return null;
  const own = party.reference?.name === party.name ? statement.setting.nameOf(party.reference) : party.name;
  if (own === null) return null;
  const name = own.includes(' and ') ? own : (statement.setting.fullForms.get(own) ?? properName(own));
  if (party.reference?.name && isPlaceName(party.reference.name)) return null;
  if (name.split(' and ').some(isPlaceName) || /^[a-z]/.test(name)) return null;
  if (TITLES.has(name.toLowerCase())) return null;
  const person = isPersonName(name);
  if (milestone.to === 'person' && person === false) return null;
  if (
    milestone.to === 'other' &&
    (person === true ||
      (statement.setting.fullForms.has(name) &&
        isPersonName(statement.setting.fullForms.get(name)!) === true))
  )
    return null;
  return { ...party, name };
}

/** The subject of what begins at `end`, past what stands between them: days, appositions, brackets, adverbs. */
function subjectBefore(statement: Statement, references: readonly Reference[], end: number): Party | null {
  const { words, start: offset, setting } = statement;
  let lead = words.slice(0, end - offset);
  const apposed = appositive(lead.trimEnd(), statement, references);
  if (apposed) return apposed;
  for (let steps = 0; steps < 4; steps += 1) {
    const shorter = lead
      .trimEnd()
      .replace(/ \([^()]{1,60}\)$/, '')
      .replace(TIME_AFTER, '')
      .replace(/,? (?:Inc|Corp|Ltd|LLC|PLC|Co)\.?,?$/, '')
      .replace(/[”’"']$/, '');
    if (shorter === lead) break;
    lead = shorter;
  }
  const named = namedAt(lead, statement, references);
  if (named) return named;
  const pronoun = /(?:^|[\s,;(—–])(he|she|it|they)(?:['’](?:s|d|ll|ve|re))?$/i.exec(lead);
  if (pronoun) return standsFor(pronoun[1]!.toLowerCase(), lead, statement, references);
  if (/\b(?:who|which)$/.test(lead)) {
    const before = lead.replace(/,? (?:who|which)$/, '');
    return namedAt(before, statement, references);
  }
  if (/(?:,| and| but|, and|, but)(?: then)?$/.test(lead)) {
    const subject = sentenceSubject(words, offset, references);
    if (!subject) return null;
    const between = words.slice(subject.end - offset, lead.length);
    return /\b(?:that|who|which|when|while|because|if|after|before|as)\b/.test(between)
      ? null
      : { reference: subject, name: subject.name! };
  }
  const definite = /\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir)(?: [a-z-]+)?? ([a-z-]{3,})$/.exec(lead);
  if (definite) {
    const known = setting.kinds.get(definite[1]!);
    if (known !== undefined) return { reference: null, name: known };
    const topic = BODY.test(definite[1]!) ? setting.topic(statement) : null;
    return topic !== null && isPersonName(topic) !== true ? { reference: null, name: topic } : null;
  }
  const somebody = /^(?:An?|The) [a-z][a-z -]{2,50}$/.test(lead) ? setting.toBeNamed(statement) : null;
  return somebody === null ? null : { reference: null, name: somebody };
}

/** The name `lead` ends with: at once, or before lower-case nouns that belong to it. */
function namedAt(
  lead: string,
  { words, start: offset, headline, setting }: Statement,
  references: readonly Reference[],
): Party | null {
  const end = offset + lead.length;
  const last = references.findLast((reference) => reference.name !== null && reference.end <= end);
  if (!last) return null;
  const gap = words.slice(last.end - offset, lead.length).replace(/^[”’"']/, '');
  const before = words.slice(0, last.start - offset);
  if (gap === ',' && /(?:, |: )[“‘"']?(?:the )?$/.test(before)) return { reference: last, name: last.name! };
  if (NOT_SUBJECT.test(before)) return null;
  if (gap === '') return withPartner(last, words, offset, references, setting);
  if (headline || !NOUNS.test(gap)) return null;
  const name = setting.nameOf(last);
  const noun = gap.slice(gap.lastIndexOf(' ') + 1);
  return name === null ? null : { reference: last, name: BODY_WORDS.has(noun) ? name : `${name}${gap}` };
}

/** "Ana Lee, 51, of Leeds, was": the name before the first comma of an apposition. */
function appositive(
  lead: string,
  { words, start: offset }: Statement,
  references: readonly Reference[],
): Party | null {
  if (!lead.endsWith(',')) return null;
  for (let comma = lead.length - 1, tries = 0; tries < 4; tries += 1) {
    comma = lead.lastIndexOf(', ', comma - 1);
    if (comma < 1 || lead.length - comma > 140) return null;
    const name = references.find((reference) => reference.name !== null && reference.end === offset + comma);
    if (!name) continue;
    const inner = lead.slice(comma + 2, -1);
    if (/^(?:and|but|while|when|after|as|so|then|he|she|it|they)\b/.test(inner)) return null;
    if (/^(?:the )?\p{Lu}[^,]*$/u.test(inner)) continue;
    return NOT_SUBJECT.test(words.slice(0, name.start - offset))
      ? null
      : { reference: name, name: name.name! };
  }
  return null;
}

/** "Ana Lee and Bo Ray" did it together. */
function withPartner(
  last: Reference,
  words: string,
  offset: number,
  references: readonly Reference[],
  setting: Setting,
): Party {
  const partner = references.findLast(({ end, name }) => end <= last.start && name !== null);
  const inFull = (name: string) => setting.fullForms.get(name) ?? properName(name);
  return partner && words.slice(partner.end - offset, last.start - offset) === ' and '
    ? { reference: last, name: `${inFull(partner.name!)} and ${inFull(last.name!)}` }
    : { reference: last, name: last.name! };
}

/** A name of several words that is no place's and no thing's. */
function mayBePerson(name: string): boolean {
  return name.includes(' ') && isPersonName(properName(name)) !== false && !isPlaceName(name);
}

function topicFor(pronoun: string, statement: Statement): string | null {
  const about = statement.setting.topic(statement);
  if (pronoun === 'it' || pronoun === 'they') return about;
  return about !== null && mayBePerson(about) ? about : statement.setting.person(statement);
}

function standsFor(
  pronoun: string,
  lead: string,
  statement: Statement,
  references: readonly Reference[],
): Party | null {
  const { start: offset } = statement;
  // "Ana Lee announced on Monday that she will run": whoever speaks speaks of herself.
  const speaker = references.find(
    ({ name, end }) =>
      name !== null &&
      end <= offset + lead.length &&
      new RegExp(`^,?(?: (?:on |last )?\\w+)?? ${SPEAKS}(?: [\\w ]{1,25})?(?: that)? ${pronoun}$`).test(
        lead.slice(end - offset),
      ),
  );
  const name = speaker?.name ?? topicFor(pronoun, statement);
  if (name === null) return null;
  const gender = genderOfFirstName(properName(name).split(' ')[0]!.toLowerCase());
  const person = pronoun === 'he' || pronoun === 'she';
  if (person && (isPersonName(name) === false || gender === (pronoun === 'he' ? 'female' : 'male')))
    return null;
  if (pronoun === 'it' && isPersonName(properName(name)) === true) return null;
  return { reference: speaker ?? null, name };
}

const LEADS_TO = new RegExp(
  `^(?: (?:the|its|his|her|their|an?|former|new|both|[“‘"'])| (?!(?:${STOP})\\b)[a-z][a-z-]*[a-z],?){0,6} ?[“‘"']?$`,
);
const NOUN_AFTER = new RegExp(
  `^[”’"']? ((?!(?:${STOP}|last|next|yesterday|today|tomorrow|earlier|later|because|amid|following|worth|out|up|down|off|away|back|again|here|now)\\b)[a-z-]*[a-z])(?= (?:${STOP}|last|next|this|which|yesterday|today|began|begins|begun|started|starts|opens|opened|got|slips)\\b|[.,;:)]|$)`,
);

/** "Launched an American edition of": the name only describes what was launched. */
const DESCRIBES = new RegExp(
  `^ (?!(?:${STOP}|last|next|this|earlier|later|today|yesterday|following|amid|worth|because|began|begins|opens|got|\\w+ed)\\b)[a-z]`,
);

/** The object named after `start`: "sacked manager Ana Lee", "opening of the Kestrel bridge". */
function objectAfter(
  { words, start: offset }: Statement,
  references: readonly Reference[],
  start: number,
): Party | null {
  const index = references.findIndex((reference) => reference.name !== null && reference.start >= start);
  const first = references[index];
  if (!first || !LEADS_TO.test(words.slice(start - offset, first.start - offset))) return null;
  let object = first;
  // "Sacked Kestrel manager Ana Lee": the last of the names that nouns alone join.
  for (let next = index + 1; next < references.length; next += 1) {
    const between = words.slice(object.end - offset, references[next]!.start - offset);
    if (references[next]!.name === null || !/^(?:['’]s)?(?: [a-z][a-z-]*[a-z]){1,3} $/.test(between)) break;
    if (!NOUNS.test(between.trimEnd().replace(/^['’]s/, ''))) break;
    object = references[next]!;
  }
  const after = words.slice(object.end - offset);
  if (/^['’]s?\b/.test(after)) return null;
  const noun = NOUN_AFTER.exec(after)?.[1];
  if (isPersonName(properName(object.name!)) === true) return { reference: object, name: object.name! };
  if (noun !== undefined && !/(?:ed|ing)$/.test(noun))
    return { reference: object, name: BODY_WORDS.has(noun) ? object.name! : `${object.name!} ${noun}` };
  return DESCRIBES.test(after) ? null : { reference: object, name: object.name! };
}
