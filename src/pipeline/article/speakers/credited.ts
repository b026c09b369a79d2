import { isPlainVerb } from './cue-words.ts';
import type { Named, Subject } from './named-reading.ts';
import { pronoun } from './noun-phrases.ts';
import type { Report } from './read-reports.ts';
import type { Found, Place } from './sieves.ts';

// Credit within a quotation's own sentence: what tells, too, whether marked words are speech at all.

export const credited = ({ subject, verb }: Report): Found => ({ subject, verb, mentioned: true });

/** Who asks stays open; who answers is the person the article introduced. */
export function questionAndAnswer({ reading, item, sentence }: Place): Found | null {
  const { items, sentences, names } = reading;
  const { from } = sentences[sentence]!;
  const letter = items[from]?.token.text;
  if (item !== from + 2 || items[from + 1]!.token.kind !== 'colon' || (letter !== 'Q' && letter !== 'A'))
    return null;
  const name = letter === 'A' ? names.find(({ looks }) => looks === 'person') : undefined;
  const subject: Subject | null = name
    ? { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] }
    : null;
  return { subject, verb: null, mentioned: false };
}

export function label({ reading, item, sentence }: Place): Found | null {
  const { items, sentences, endingAt } = reading;
  const { from } = sentences[sentence]!;
  if (item - 1 <= from || item - from > 8 || items[item - 1]!.token.kind !== 'colon') return null;
  const name = endingAt.get(item - 1);
  if (!name || name.lead !== from) return null;
  return {
    subject: { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] },
    verb: null,
    mentioned: true,
  };
}

export function creditedAfter({ reading, item, sentence }: Place): Found | null {
  const reports = reading.reportsOf[sentence]!;
  const report = reports[firstAfter(reports, item)];
  if (!report) return null;
  const begins = Math.min(report.subject.opens ?? report.subject.from, report.verb);
  return begins > item && leadsUp(reading, item + 1, begins) ? credited(report) : null;
}

/** The index of the first report whose verb stands after `item`; reports are in order. */
function firstAfter(reports: readonly Report[], item: number): number {
  let [low, high] = [0, reports.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.verb > item) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isPlainSpeech = ({ items }: Named, { verb }: Report) => isPlainVerb(items[verb]!.token.lower);

/** How many items a fragment may stand from the verb that reports it. */
const FARTHEST = 80;

const NO_LEAD =
  /^(?:and|but|or|that|which|who|because|while|when|as|if|to|in|for|with|by|on|from|is|was|were|are|has|had|have|so|after|before)$/;

/** Only titles and the like may stand between a closing mark and its speaker. */
function leadsUp({ items, text, stretches }: Named, from: number, to: number): boolean {
  if (to - from > 9) return false;
  const before = items[from - 1]!;
  const last = before.quote >= 0 ? (text[stretches[before.quote]!.end - 1] ?? '') : '';
  for (let i = from; i < to; i += 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) return false;
    if ((token.kind === 'comma' || token.kind === 'dash') && i === from) continue;
    // "Acme+ head Ana Lee", "Yahoo! spokesman"
    const branded = /^[+!&]$/.test(token.text) && token.start === items[i - 1]!.token.end;
    if (!branded && !/word|number|possessive|dash/.test(token.kind)) return false;
    if (NO_LEAD.test(token.lower)) return false;
    if (token.lower === 'the' && last === '.') continue;
  }
  return true;
}

/** How many items a clause between dashes may have. */
const ASIDE = 16;

/** Whoever a clause between dashes is about that holds no verb of speech. */
export function brokenOff({ reading, item, sentence }: Place): Found | null {
  const { items, sentences } = reading;
  const { to } = sentences[sentence]!;
  if (items[item + 1]?.token.kind !== 'dash') return null;
  for (let i = item + 2; i + 1 < to && i < item + ASIDE; i += 1) {
    const { quote, token } = items[i]!;
    if (quote >= 0) return null;
    if (token.kind !== 'dash') continue;
    const subject = items[i + 1]!.quote >= 0 ? subjectAt(reading, item + 2) : null;
    return subject && { subject, verb: null, mentioned: true };
  }
  return null;
}

/** The name or pronoun that begins at `at`. */
function subjectAt(reading: Named, at: number): Subject | null {
  if (/^(?:he|she|they)$/.test(reading.items[at]!.token.lower)) return pronoun(at);
  const name = reading.startingAt.get(at);
  return name ? { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] } : null;
}

export function signed({ reading, item, sentence }: Place): Found | null {
  const { items, startingAt, sentences } = reading;
  const sign = items[item + 1];
  if (!sign || sign.quote >= 0 || !/dash|open/.test(sign.token.kind)) return null;
  for (let i = item + 2; i < item + 6 && i < sentences[sentence]!.to; i += 1) {
    const name = startingAt.get(i);
    if (!name) continue;
    if (name.lead !== item + 2 || name.looks === 'thing') return null;
    const after = items[name.to];
    const closes = name.to >= sentences[sentence]!.to || /comma|close|stop/.test(after?.token.kind ?? '');
    return closes
      ? {
          subject: { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] },
          verb: null,
          mentioned: true,
        }
      : null;
  }
  return null;
}

export function creditedBefore({ reading, item, sentence }: Place): Found | null {
  const reports = reading.reportsOf[sentence]!;
  const at = firstAfter(reports, item) - 1;
  const near = [reports[at], reports[at - 1]].filter(
    (one) => one !== undefined && one.subject.from < item && item - one.verb < FARTHEST,
  );
  const [nearest, earlier] = near;
  // Lee said that Ray believes they were “robbed”: a verb that need not be speech yields to one that is.
  const yields =
    nearest &&
    earlier &&
    item - nearest.verb > 2 &&
    !isPlainSpeech(reading, nearest) &&
    isPlainSpeech(reading, earlier);
  return nearest ? credited(yields ? earlier : nearest) : null;
}
