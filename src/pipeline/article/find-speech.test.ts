import { expect, test } from 'vitest';
import { drawSpeech, undraw } from './draw-speech.ts';

function expectSpeech(drawing: string): void {
  const lines: string[] = [];
  const found = drawSpeech(undraw(drawing), (line) => lines.push(line));
  expect(found, lines.join('\n')).toBe(drawing);
}

test.each([
  ['curly marks', 'Ana Lee spoke on Monday.\n\n“[We won the vote,|Ana Lee]” said Lee.'],
  ['straight marks', 'Ana Lee spoke on Monday.\n\n"[We won the vote,|Ana Lee]" said Lee.'],
  ['wrong-way marks', 'Ana Lee spoke on Monday.\n\n”[We won the vote,|Ana Lee]“ said Lee.'],
  ['two opening marks', 'Ana Lee spoke on Monday.\n\n“[We won the vote,|Ana Lee]“ said Lee.'],
  ['two closing marks', 'Ana Lee spoke on Monday.\n\n”[We won the vote,|Ana Lee]” said Lee.'],
  ['low and high marks', 'Ana Lee spoke on Monday.\n\n„[We won the vote,|Ana Lee]“ said Lee.'],
  ['guillemets', 'Ana Lee spoke on Monday.\n\n«[We won the vote,|Ana Lee]» said Lee.'],
  ['guillemets with blanks', 'Ana Lee spoke on Monday.\n\n« [We won the vote,|Ana Lee] » said Lee.'],
  ['guillemets turned inwards', 'Ana Lee spoke on Monday.\n\n»[We won the vote,|Ana Lee]« said Lee.'],
  ['typewritten apostrophes', "Ana Lee spoke on Monday.\n\n''[We won the vote,|Ana Lee]'' said Lee."],
  ['grave accents', "Ana Lee spoke on Monday.\n\n``[We won the vote,|Ana Lee]'' said Lee."],
  ['single marks', 'Ana Lee spoke on Monday.\n\n‘[We won the vote,|Ana Lee]’ said Lee.'],
  [
    'single marks and apostrophes',
    'Ana Lee spoke on Monday.\n\n‘[We’ve won and it’s the kids’ day, isn’t it,|Ana Lee]’ said Lee.',
  ],
  [
    'straight single marks',
    "Ana Lee spoke on Monday.\n\n'[We've won and it's the kids' day, isn't it,|Ana Lee]' said Lee.",
  ],
  ['a comma outside the mark', 'Ana Lee spoke on Monday.\n\n‘[We won the vote|Ana Lee]’, said Lee.'],
  [
    'doubles within singles',
    'Ana Lee spoke on Monday.\n\n‘[He called it “a shame” and left,|Ana Lee]’ said Lee.',
  ],
  ['singles within doubles', 'Ana Lee spoke on Monday.\n\n“[He said ‘go home’ and left,|Ana Lee]” said Lee.'],
  [
    'the same marks nested',
    'Ana Lee spoke on Monday.\n\n“[It was like, “What now?” and we left,|Ana Lee]” said Lee.',
  ],
  [
    'brackets and ellipses',
    'Ana Lee spoke on Monday.\n\n“[[We] won … the [long] vote ... at last,|Ana Lee]” said Lee.',
  ],
  [
    'inches and feet',
    'Ana Lee spoke on Monday.\n\n"[He is 6\'2" tall and cut a 12" pipe,|Ana Lee]" said Lee.',
  ],
])('%s', (_, drawing) => expectSpeech(drawing));

test.each([
  ['re-opened paragraphs', '“[We won the vote.|Ana Lee]\n\n“[It was hard,|+]” said Ana Lee.'],
  [
    're-opened single marks and an apostrophe',
    'Ana Lee said: ‘[It’s the kids’ day and we won.|Ana Lee]\n\n‘[It was hard.|+]’\n\nShe left.',
  ],
  ['a nickname', '“[We won the vote,|Robert Ray]” said Robert “Bobby” Ray. “[It was hard.|+]”'],
  [
    'a clause between dashes before a credit',
    'Ana Lee left.\n\n“[We won the vote, but|Ana Lee]” – she lowered her voice – “[it was hard,|+]” she said.',
  ],
  ['a missing re-opening mark', 'Ana Lee: “[We won the vote.|Ana Lee]\n\nIt was hard.|+]”\n\nShe left.'],
  ['a missing closing mark before a credit', '“[We won the vote,|Ana Lee] said Ana Lee.\n\nThen she left.'],
  [
    'a missing closing mark at a paragraph’s end',
    'Ana Lee said: “[We won the vote.|Ana Lee]\n\nThen she left the room.',
  ],
  ['a missing opening mark', '[We won the vote,|Ana Lee]” said Ana Lee.\n\nThen she left.'],
  [
    'a missing closing mark before a long credit',
    '“[We won the vote,|Ana Lee] said Ana Lee, who came from Leeds. “[They lost.|+]”',
  ],
  ['an interruption', '“[We won,|Ana Lee]” said Ana Lee, “[and it was hard.|+]”'],
  ['two sentences around a credit', '“[We won,|Ana Lee]” said Ana Lee. “[It was hard.|+]”'],
  [
    'one mark that closes two quotations',
    'Bob Ray left.\n\n“[She said, “Go home,” and I said, “Not yet,|Bob Ray]” he laughed. “[And she said, “So be it.”|+]”',
  ],
  [
    'a law that a clause leads on to',
    '“[We won the vote,|Ana Lee]” said Ana Lee, who signed last year’s “Right to Roam” law.',
  ],
  [
    'a sign between two speakers',
    'A placard read “No Seats.” Ana Lee shouted “[We won the vote!|Ana Lee]” at it.',
  ],
  [
    'two speakers in one paragraph',
    '“[We won the vote,|Ana Lee]” said Ana Lee. “[We lost the vote,|Bob Ray]” said Bob Ray.',
  ],
])('%s', (_, drawing) =>
  expectSpeech(drawing.replace('vote.|Ana Lee]\n\nIt was', 'vote.|Ana Lee]\n\n[It was')),
);
