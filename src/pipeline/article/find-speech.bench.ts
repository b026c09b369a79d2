import { bench, describe } from 'vitest';
import { findSpeech } from './find-speech.ts';
import { findParagraphs } from './paragraphs.ts';

const PARAGRAPH = `Ana Lee, 41, chief of the Leeds Miners Union, met Education Minister Bob Ray on Tuesday to talk about the vote, which has divided the town for weeks.

“We have never seen a crowd like this one, and I don’t think we will again,” Lee told the Leeds Weekly. “People came from every street.”

The minister said the vote was “completely unfair” to those who work at night, but he would not say when another could be held. A spokesman for the union declined to comment.

`;
const article = (length: number) => PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)).slice(0, length);

function read(text: string): void {
  findSpeech(text, 'bench', findParagraphs(text), null);
}

// The stages are linear: each line must take about ten times as long as the one before it.
describe('speech of an article', () => {
  const [small, middle, large] = [article(10_000), article(100_000), article(1_000_000)] as const;
  bench('10,000 characters', () => read(small));
  bench('100,000 characters', () => read(middle));
  bench('1,000,000 characters', () => read(large));
});

describe('a million characters that are hard', () => {
  const marks = '“We won,” said Ana Lee. '.repeat(50_000);
  const line = 'x“y’z”'.repeat(160_000);
  bench('100,000 marks', () => read(marks));
  bench('one line without blanks', () => read(line));
});
