import type { Tense } from '../../model/record.ts';
import { allMatches } from './gate/all-matches.ts';
import { startsOf } from './gate/starts-of.ts';
import { BLANK, symbolAt } from './gate/symbols.ts';

/** Irregular past forms that are not at the same time another verb's or noun's everyday form. */
const PAST_FORMS =
  'was|were|had|did|said|told|came|became|began|begun|went|gone|took|taken|made|gave|given|got|saw|seen|left|felt|held|kept|met|ran|sold|sent|sought|taught|thought|brought|bought|caught|fought|built|lost|won|wrote|written|spoke|spoken|broke|broken|chose|chosen|drew|drawn|drove|driven|fell|fallen|flew|flown|forgot|forgave|froze|grew|grown|hid|hidden|knew|known|laid|lay|led|lent|paid|rose|risen|rode|sang|sank|shook|shot|shown|slept|spent|stole|stolen|stood|struck|stuck|swore|sworn|swept|threw|thrown|understood|woke|wore|worn|withdrew|died|dealt|dug|found|heard|hung|struck|dropped|born';
const MODALS =
  "will|won['’]t|shall|going to|gonna|set to|expected to|(?:is|are) expected|scheduled|due|slated|plans? to|planned for|planning to|intends? to|aims? to|about to|hopes? to|hoping to|to be|is to|are to";
const OPEN =
  'would|could|should|might|may|must|can|if|unless|whether|originally|supposed|until|till|by(?= (?:the (?:end|start|middle|time)|then|early|mid|late|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b))|before|wants? to|were to|was to|to have|forecasts?|projected|predicted|predicts|anticipated|estimated|budgeted|expected|tipped|rumou?red';

/** A programme is told in the present: "opens July 14", "go on sale Friday", "meet again on Sunday". */
const SCHEDULED =
  "(?<!\\b(?:an?|the|his|her|its|their|our|slow|good|bad|strong|season) )(?:go(?:es)? on sale|opens?|begins?|starts?|kicks? off|comes? out|premieres|debuts|airs?|arrives?|launches|resumes?|closes?|ends|expires?|sails?|departs?|takes? (?:effect|place|office)|meets?|faces?|hosts|appears?|reports)(?= (?:(?!and\\b|but\\b|who\\b|that\\b|which\\b|after\\b|to\\b)[\\p{L}’'-]+ ){0,4}?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?!['’]s)|tomorrow\\b|next (?:week|month|year|spring|summer|fall|winter)\\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{Ll}*\\.? \\d))";

/**
 * Verbs by their words, none of them in -ed but "has renewed", which begins with another. Its groups are what is to
 * come, what is open and what is past; numbers, as names cost more than the match.
 */
const LISTED = new RegExp(
  `(\\b(?:${MODALS})\\b|['’]ll\\b|\\b${SCHEDULED})|(\\b(?:${OPEN})\\b)|(\\b(?:${PAST_FORMS})\\b|(?:\\b(?:has|have|having)|['’]ve) (?:\\p{L}+ ){0,2}?(?:been|${PAST_FORMS}|\\p{L}+ed)\\b)|\\b(?:is|are|am|says?|does|do)\\b|['’](?:re|m)\\b`,
  'iuy',
);
const REGULAR = /\b[\p{L}]{2,}[^e\P{L}]ed\b|\b\p{L}{3,}(?:ied|eed)\b/iuy;
const listedAt = startsOf(LISTED);
/** Words in -ed that are no past tense where they stand. */
const NO_VERB =
  /^(?:need|united|red|bed|indeed|speed|feed|seed|wed|hundred|sacred|naked|supposed|based|aged|limited|related|so-called|unprecedented)$/i;

const PASSIVE = /\bbe(?: \p{L}+ly)? $/u;

type Cue = { tense: 'future' | 'open' | 'past' | 'present'; at: number; end: number; words: string };

/** Every word of a sentence that tells its tense, in order. */
export function tenseCues(sentence: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (let cue = nextVerb(sentence, 0); cue; cue = nextVerb(sentence, cue.end)) {
    if (NO_VERB.test(cue.words) || cue.words === 'May') continue;
    // "Will be opened": the participle follows its auxiliary, not the past.
    if (cue.tense === 'past' && PASSIVE.test(sentence.slice(Math.max(0, cue.at - 24), cue.at))) continue;
    cues.push(cue);
  }
  return cues;
}

/** The answer is kept for the next time, as one sentence is asked of again and again. */
function onceForEach<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  let kept: { words: string; answer: Answer } | null = null;
  return (words) => {
    if (kept?.words !== words) kept = { words, answer: ask(words) };
    return kept.answer;
  };
}

/** The first verb from `from` on; only words that can be one are compared with the expressions. */
function nextVerb(sentence: string, from: number): Cue | null {
  for (let at = from; at < sentence.length; ) {
    let end = at;
    while (end < sentence.length && symbolAt(sentence, end) !== BLANK) end += 1;
    // Within a word no verb begins.
    const opens = at === 0 || symbolAt(sentence, at - 1) === BLANK;
    const strange = (sentence.charCodeAt(end) || 0) > 127 || (at === end && sentence.charCodeAt(at) > 127);
    const ed = end - at > 3 && (sentence.charCodeAt(end - 1) | 32) === 100;
    if (end === at || opens) {
      const listed = strange || listedAt(sentence, at) ? execAt(LISTED, sentence, at) : null;
      if (listed) return cueOf(listed, tenseOf(listed));
      const regular = strange || ed ? execAt(REGULAR, sentence, at) : null;
      if (regular) return cueOf(regular, 'past');
    }
    at = Math.max(end, at + 1);
  }
  return null;
}

function tenseOf([, future, open, past]: RegExpExecArray): Cue['tense'] {
  return future !== undefined
    ? 'future'
    : open !== undefined
      ? 'open'
      : past !== undefined
        ? 'past'
        : 'present';
}

function cueOf(match: RegExpExecArray, tense: Cue['tense']): Cue {
  const [words] = match;
  return { tense, at: match.index, end: match.index + words.length, words };
}

function execAt(form: RegExp, words: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(words);
}

/**
 * The tense of what a sentence says around `[start, end)`: of the nearest verb before, or else after.
 * Good enough to choose between last Thursday and next; `null` where no verb tells.
 */
export function nearestTense(cues: readonly Cue[], start: number, end: number): Tense | null {
  let before: Cue | undefined;
  let after: Cue | undefined;
  for (const cue of cues) {
    if (cue.tense === 'open' && !/^(?:until|till|by)$/i.test(cue.words)) continue;
    if (cue.end <= start) before = cue;
    else if (cue.at >= end) {
      after = cue;
      break;
    }
  }
  const nearest = before ?? after;
  if (!nearest) return null;
  if (nearest.tense === 'open') return start - nearest.end < 6 ? 'future' : 'past';
  return nearest.tense;
}

const REPORTING =
  /^(?:(?:has|have|having) )?(?:said|told|announced|added|reported|stated|confirmed|revealed)$/i;
const CLAUSE =
  /[,;:()—–]|\s(?:and|but|which|who|whose|that|while|when|where|as|because|although|though|after)\s/giu;
/** An infinitive tells of what was still to come when the plan was made, whatever tense the plan is told in. */
const INFINITIVE =
  /\bto (?!the\b|a\b|an\b|its\b|his\b|her\b|their\b|our\b|my\b|this\b|that\b)\p{Ll}{2,}(?<!ing)\b/u;
/** "A hearing was set for Sept. 4, 2018", "pushed from June to March 2019": what was planned may be yet to come. */
const PLANNED_FOR =
  /\b(?:for|to|through|thru|until|till|by|from|into|towards?|of|(?:year|quarter|months?|weeks?|period|season),? (?:ended|ending)|(?:that|which|who) (?:ended|ends|expired|expires|ran out) (?:in|on))\s+(?:the |early |late |mid-? ?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;
/** "Announced a tour in June 2019": the day may be the tour's. */
const ANNOUNCED =
  /\b(?:announc|unveil|reveal|confirm|schedul|plann|book|propos|promis|pledg|approv|postpon|delay|order|call|mov|push|set)(?:ed|ned|ing)?\b[^.;]{0,80}?\b(?:an?|plans?|dates?)\b[^.;]{0,80}$/i;
/** "Plays a pilot who died in 2044" is told of nobody real. */
const FICTION =
  /\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|stars? as|starring as|voic(?:es|ed|ing)) (?:(?:an?|his|her|the (?:role|part|character))\b(?! (?:[a-z-]+ ){0,3}(?:role|part|game|match|gig|show|concert|set|song|tune)\b)|\p{Lu})[^.;]{0,120}\b(?:who|whose|that|which)\b/u;
const BEFORE_NOUN = /(?:\b(?:an?|the|its|their|his|her|our|my|your|new|this|that|these|those)|['’]s)\s+$/i;
const NOUN_AFTER =
  /^[ -](?!(?:in|on|at|and|or|to|as|by|for|with|from|when|while|where|after|before|but|is|was|were|are|will|has|had|have|that|who|which|of|because|until|than|during)\b)\p{L}/u;

/** Does what stands at `[start, end)` only say which thing is meant: "its 2020 Falcon", "the July 2018 issue"? */
export function modifiesNoun(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  const after = sentence.slice(end, end + 20);
  if (/^[A-Z\d]\S* \d{1,2}$/.test(sentence.slice(start, end))) return false;
  if (BEFORE_NOUN.test(before)) return NOUN_AFTER.test(after);
  return /^\d{4}$/.test(sentence.slice(start, end)) && /\p{Ll} $/u.test(before) && /^ \p{Lu}/u.test(after)
    ? !/\b(?:in|since|by|until|till|from|during|of|and|to|before|after|for|through) $/i.test(before)
    : false;
}

/** Is what stands after `before` part of a story that somebody acts in? */
export function isFiction(before: string): boolean {
  return FICTION.test(before.slice(-WINDOW));
}

/** "Since 2012", "since joining the team in 2012", "(@ana) May 3, 2012", "taught there from 1979": none can be to come. */
const PAST_LEAD =
  /\bsince\s+(?:\w+\s+){0,2}$|\bsince (?:\w+ly )?\w+ing\b[^,;.]{0,60} (?:in|on) $|\(@\w+\) $|\b(?:worked|served|lived|studied|taught|played|reigned|ruled|coached)\b[^,;.]{0,60}\bfrom (?:\S+ to )?$/i;

const LEAD_IN = /^\s*(?:in|on|during)\s+(?:the |early |late )?$/i;
const cuesOf = onceForEach(tenseCues);
const edgesOf = onceForEach((sentence: string) => allMatches(CLAUSE, sentence));
const verbIn = (words: string) => tenseCues(words).length > 0;
/** Clauses are shorter than this. */
const WINDOW = 400;
/** What is right before something is shorter than this. */
const NEAR = 160;
/** A date that hangs on the verb stands after one of these; "the 2011 model" may be sold the year before. */
const FIRM = /\b(?:in|on|during|over|at|around)\s+(?:the |early |late |mid-? ?|the \S+ of )?$/i;

/**
 * The tense of what stands at `[start, end)` of `sentence` where its clause leaves no doubt: the verbs agree, and
 * none is a guess, a condition, or a plan told in the past ("was due in 2014"); else `null`.
 */
export function certainTense(sentence: string, start: number, end: number): 'past' | 'future' | null {
  if (start > 2 * WINDOW) {
    // In steps, so that what stands close together is read within the same words.
    const cut = WINDOW * Math.floor(start / WINDOW - 1);
    return certainTense(sentence.slice(cut, cut + 3 * WINDOW), start - cut, end - cut);
  }
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  if (PAST_LEAD.test(before)) return 'past';
  if (PLANNED_FOR.test(before) || isFiction(sentence.slice(0, start)) || modifiesNoun(sentence, start, end))
    return null;
  if (
    !FIRM.test(before) &&
    !/^(?:last|this|next|yesterday|tomorrow|today|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\.? \d)/iu.test(
      sentence.slice(start, end),
    )
  )
    return null;
  const edges = edgesOf(sentence);
  const starts = [0, ...edges.map((edge) => edge.index + edge[0].length).filter((edge) => edge <= start)];
  // "It opened in Leeds, in the north, in May 2004": a date behind commas belongs to what they cut off.
  const bare = () => LEAD_IN.test(sentence.slice(starts.at(-1), start));
  const behind =
    starts.length > 1 && bare() && /^(?:[.?!"”)]|$| (?:for|with|after|by)\b)/.test(sentence.slice(end));
  for (
    let steps = 0;
    behind && steps < 3 && starts.length > 1 && !verbIn(sentence.slice(starts.at(-1), start));
    steps += 1
  ) {
    starts.pop();
  }
  // "Was installed as king in 2016": what follows "as" is no clause unless it has a verb.
  if (/ as $/.test(sentence.slice(0, starts.at(-1))) && !verbIn(sentence.slice(starts.at(-1), start)))
    starts.pop();
  const from = starts.at(-1)!;
  // "In 2004 they sold it", "In 2004, they sold it": the words that follow tell.
  const opening = !behind && LEAD_IN.test(sentence.slice(from, start));
  const after = edges.find(({ index }) => index >= end + Number(opening && sentence[end] === ','));
  const clause = sentence.slice(from, after?.index ?? sentence.length);
  const cues = cuesOf(clause);
  if (cues.some(({ tense }) => tense === 'open')) return null;
  const past = cues.filter(({ tense }) => tense === 'past');
  if (cues.some(({ tense }) => tense === 'future')) {
    return past.every(({ words }) => REPORTING.test(words)) ? 'future' : null;
  }
  const told = opening ? past : past.filter((cue) => cue.end <= start - from);
  if (!opening && ANNOUNCED.test(clause.slice(0, start - from))) return null;
  return told.length > 0 && !INFINITIVE.test(clause.slice(0, start - from)) ? 'past' : null;
}
