import type { Span } from '../../../model/span.ts';
import { genderOfFirstName } from '../names/first-names.ts';
import { bare } from '../names/name-capitals.ts';
import { PAPER_WORDS, TITLES } from '../names/name-words.ts';
import { isSpeechVerb } from '../speakers/cue-words.ts';
import type { Match, Stretch } from './match-marks.ts';
import { POINTER } from './pointers.ts';

const LABEL = /^((?:\p{Lu}[\p{L}\p{M}.’'-]{0,20} ?){1,4}):\s+(?=\S)/u;
const MARK = /["“”„«»]/;
const FIRST_PERSON = /(?:^|[^\p{L}’'])(?:i|we|my|our|me|us)(?=$|[^\p{L}])/iu;
/** People who talk ask, or say I and you; notes under headings ("Lynx: Visit Leeds on Sunday.") do neither. */
const TALK = /\?|(?:^|[^\p{L}’'])(?:i|we|you|my|our|your)(?=$|[^\p{L}])/iu;
/** How many paragraphs a block quotation may run on. */
const LONGEST_BLOCK = 6;

/**
 * Speech printed without marks: the turns of a transcript ("ANA LEE: …", "Q: …", "A: …") and block
 * quotations after a colon ("Lee said in a statement:").
 */
export function findUnmarked(text: string, paragraphs: readonly Span[]): Stretch[] {
  const turns = findTurns(text, paragraphs);
  const taken = new Set(turns.map(({ paragraph }) => paragraph));
  const blocks = findBlocks(text, paragraphs).filter(({ paragraph }) => !taken.has(paragraph));
  return [...turns, ...blocks].sort((a, b) => a.start - b.start);
}

function unmarked(span: Span, paragraph: number, rule: Match, continues: boolean): Stretch {
  const { start, end } = span;
  return { start, end, outer: span, paragraph, family: 'none', parent: null, continues, rule };
}

/** `who` is the label's last word: SEN. ANA LEE answers as LEE later on. */
type Turn = { label: string; who: string; start: number; paragraph: number };

/** A transcript is three labelled paragraphs in a row, two labels, one of them coming again, and talk in them. */
function findTurns(text: string, paragraphs: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let row: Turn[] = [];
  const isTalk = ({ start, paragraph }: Turn) => {
    const words = text.slice(start, paragraphs[paragraph]!.end);
    return TALK.test(words) && !MARK.test(words);
  };
  const close = () => {
    for (const { start, paragraph } of spokenTurns(row, isTalk)) {
      if (MARK.test(text[start]!)) continue;
      stretches.push(unmarked({ start, end: paragraphs[paragraph]!.end }, paragraph, 'transcript', false));
    }
    row = [];
  };
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + 100)));
    if (!match || POINTER.test(match[0])) continue;
    if (row.length > 0 && paragraph - row.at(-1)!.paragraph > 2) close();
    const label = match[1]!.trim();
    row.push({ label, who: label.split(' ').at(-1)!, start: start + match[0].length, paragraph });
  }
  close();
  return stretches;
}

function spokenTurns(row: readonly Turn[], isTalk: (turn: Turn) => boolean): Turn[] {
  const times = new Map<string, number>();
  for (const { who } of row) times.set(who, (times.get(who) ?? 0) + 1);
  if (row.length < 3 || times.size < 2 || times.size === row.length || !row.some(isTalk)) return [];
  return row.filter((turn) => times.get(turn.who)! > 1 || namesPerson(turn.label) || isTalk(turn));
}

function namesPerson(label: string): boolean {
  const first = bare(label.split(' ', 1)[0]!.toLowerCase());
  return /^[QA]$/.test(label) || TITLES.has(first) || genderOfFirstName(first) !== null;
}

/** Paragraphs in the first person, without marks, after one that ends "… said in a statement:". */
function findBlocks(text: string, paragraphs: readonly Span[]): Stretch[] {
  const blocks: Stretch[] = [];
  for (let p = 1; p < paragraphs.length; p += 1) {
    if (!introducesSpeech(text, paragraphs[p - 1]!)) continue;
    for (let q = p; q < paragraphs.length && q < p + LONGEST_BLOCK; q += 1) {
      const { start, end } = paragraphs[q]!;
      const words = text.slice(start, end);
      if (MARK.test(words) || !FIRST_PERSON.test(words) || !/[.!?…]$/.test(words)) break;
      blocks.push(unmarked(paragraphs[q]!, q, 'block-after-colon', q > p));
    }
  }
  return blocks;
}

function introducesSpeech(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== ':') return false;
  const tail = text
    .slice(Math.max(start, end - 120), end - 1)
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .slice(-12);
  return tail.some((word) => isSpeechVerb(word) || PAPER_WORDS.has(word));
}
