import { isCueVerb, isSpeechVerb } from '../speakers/cue-words.ts';

/** How long a speech without its opening mark may be: past that the mark is a stray. */
const FARTHEST = 3000;
const TAIL = /[,?!…—–-](["”]?)\s{1,3}([\p{L}\p{M}.'’ -]{2,80}?)[.!?:]?\s*$/u;

/** ", said Ana Lee, who …": a credit that goes on for longer. */
const CREDIT =
  /[,?!]\s(?:said|says|added|adds|explained|explains|recalled|recalls|asked|asks)\s\p{Lu}\p{Ll}/u;
const NEAR = 400;

/**
 * Where the speech that begins at `from` ends if its closing mark is missing and it must end by `to`:
 * before a closing "…, she said.", before a "…, said Ana Lee, who" or at `to` itself.
 */
export function endOfSpeech(text: string, from: number, to: number): number {
  const begin = Math.max(from, to - 120);
  const tail = text.slice(begin, to);
  const match = TAIL.exec(tail);
  const words = match?.[2]?.toLowerCase().split(/\s+/) ?? [];
  // A mark that closes a quotation within closes this one, too: “She said, “Go,” he laughed.
  if (match && words.length <= 8 && words.some(match[1] ? isCueVerb : isSpeechVerb))
    return begin + match.index + 1;
  const credit = CREDIT.exec(text.slice(from, Math.min(to, from + NEAR)));
  return credit ? from + credit.index + 1 : to;
}

/**
 * Where the speech that a lone closing mark at `to` ends began: at the start of its paragraph, or after
 * the quotation before it. `null` where so few words stand there that the mark is a stray.
 */
export function startOfSpeech(text: string, from: number, lastEnd: number | null, to: number): number | null {
  if (!/[,.?!…—–-]/.test(text[to - 1] ?? '')) return null;
  if (to - (lastEnd ?? from) > FARTHEST) return null;
  let start = from;
  if (lastEnd !== null) {
    const stop = text.slice(lastEnd, Math.min(to, lastEnd + 300)).search(/[.:!?]\s/);
    if (stop < 0) return null;
    start = lastEnd + stop + 1;
  } else {
    const colon = text.slice(from, Math.min(to, from + 200)).search(/[\p{L}\p{N}]:\s/u);
    if (colon >= 0) start = from + colon + 2;
  }
  while (start < to && /\s/.test(text[start]!)) start += 1;
  return text.slice(start, to).split(/\s+/, 3).length > 2 ? start : null;
}
