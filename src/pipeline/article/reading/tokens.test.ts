import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const piecesOf = (text: string) => tokenize(text, 0, text.length).map((token) => token.text);

test('words, signs, numbers and owners are told apart', () => {
  expect(piecesOf("Dr. Lee's 1,200 well-known notes (U.S. ones), he said.")).toEqual([
    'Dr.',
    'Lee',
    "'s",
    '1,200',
    'well-known',
    'notes',
    '(',
    'U.S.',
    'ones',
    ')',
    ',',
    'he',
    'said',
    '.',
  ]);
});

const words = fc.array(
  fc.constantFrom(
    'a',
    'Lee',
    'said',
    'é',
    '’s',
    "'",
    '-',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '7',
    '_',
    '&',
    ' ',
    '\n',
  ),
);

test('plain words are read as among letters that are not ASCII', () => {
  // A letter of another alphabet takes the long way, so that both ways must cut alike.
  const foreign = (text: string) => text.replaceAll('a', 'à').replaceAll('e', 'è').replaceAll('i', 'ì');
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      expect(piecesOf(foreign(text))).toEqual(piecesOf(text).map(foreign));
    }),
  );
});
