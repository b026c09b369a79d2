import { expect, test } from 'vitest';
import { drawSpeech, undraw } from './draw-speech.ts';

function expectSpeech(drawing: string): void {
  const lines: string[] = [];
  const found = drawSpeech(undraw(drawing), (line) => lines.push(line));
  expect(found, lines.join('\n')).toBe(drawing);
}

test.each([
  ['verb before name', '“[We won the vote,|Ana Lee]” said Ana Lee.'],
  ['name before verb', '“[We won the vote,|Ana Lee]” Ana Lee said.'],
  ['title and affiliation', '“[We won the vote,|Ana Lee]” said Acme Corp. vice president Ana Lee.'],
  ['capital titles', '“[We won the vote,|Ana Lee]” said Prime Minister Ana Lee on Tuesday.'],
  ['office before the name', '“[We won the vote,|Ana Lee]” Leeds Police Sgt. Ana Lee said.'],
  ['age', '“[We won the vote,|Ana Lee]” Ana Lee, 41, of Leeds, said.'],
  ['apposition after', '“[We won the vote,|Ana Lee]” said Ana Lee, chief of the Leeds Miners Union.'],
  ['apposition before', '“[We won the vote,|Ana Lee]” said the union’s chief, Ana Lee.'],
  ['relative clause', '“[We won the vote,|Ana Lee]” said Ana Lee, who met Bob Ray in Leeds.'],
  ['owner of another name', '“[We won the vote,|Bob Ray]” said Ana Lee’s brother, Bob Ray.'],
  [
    'a role that hangs on another',
    'Acme Corp. fell.\n\n“[We won the vote,|a spokesperson for the firm]” a spokesperson for the firm said.',
  ],
  [
    'people familiar with something',
    '“[We won the vote,|people familiar with the matter]” people familiar with the matter said.',
  ],
  ['abbreviation before a comma', '“[We won the vote,|Ana Lee]” Sen. Ana Lee, D-Mass., said.'],
  ['a role and its bearer', 'Bob Ray fell.\n\n“[We won the vote,|Ana Lee]” Ray’s lawyer, Ana Lee, said.'],
  [
    'a long role and its bearer',
    'Bob Ray fell.\n\n“[We won the vote,|Ana Lee]” the chief executive of the firm, Ana Lee, said.',
  ],
  ['a role and its bearer before a colon', 'Acme’s chief, Ana Lee, tweeted: “[We won the vote.|Ana Lee]”'],
  ['a friend of the bearer', '“[We won the vote,|Bob Ray]” Bob Ray, a friend of the mayor, Ana Lee, said.'],
  ['adverb before the verb', '“[We won the vote,|Ana Lee]” Ana Lee later quietly said.'],
  ['a verb no list holds', '“[We won the vote,|Ana Lee]” scolded Ana Lee.'],
  ['according to', '“[We won the vote,|Ana Lee]” according to Ana Lee.'],
  ['colon', 'Ana Lee said on Tuesday: “[We won the vote.|Ana Lee]”'],
  ['comma', 'Ana Lee told a crowd in Leeds, “[We won the vote.|Ana Lee]”'],
  ['participle', 'Ana Lee thanked Bob Ray, adding: “[We won the vote.|Ana Lee]”'],
  ['joined verb', 'Ana Lee got up and said, “[We won the vote.|Ana Lee]”'],
  ['verb and name before', 'At last, asks editor Ana Lee, “[has anybody ever won the vote?|Ana Lee]”'],
  ['a body within a body', '“[We won the vote,|Ana Lee]” Judge Ana Lee of the County Court in Leeds wrote.'],
  [
    'a clause before',
    'Bob Ray stood there, while Ana Lee, who lives in Leeds, shouted, “[We won the vote.|Ana Lee]”',
  ],
  [
    'a belief within a saying',
    'Ana Lee said that although Acme Corp. believes in the old ways, “[we won the whole vote.|Ana Lee]”',
  ],
  ['a brand with a sign', '“[We won the vote,|Ana Lee]” Acme+ head of drama Ana Lee said.'],
  [
    'with somebody doing so',
    'The talks ended, with coach Ana Lee calling them “[very cool at best|~Ana Lee]” on Friday.',
  ],
  ['one word', 'Ana Lee said on Tuesday that the whole town was “[ready|~Ana Lee]” for it.'],
  ['an owner in the plural', "“[We won the vote,|Ana Lee]” said the Rays' neighbour, Ana Lee."],
  [
    'according to one, then she',
    'According to Ana Lee, the driver “[failed to yield.|~Ana Lee]” She said: “[He left in a hurry.|Ana Lee]”',
  ],
  ['label', 'Ana Lee: “[We won the vote.|Ana Lee]”'],
  ['signature', '“[We won the vote.|Ana Lee]” — Ana Lee'],
  ['addressee', 'Ana Lee and Bob Ray met.\n\n“[We won the vote,|Ana Lee]” Lee told Bob Ray.'],
  ['outlet', 'Ana Lee won.\n\n“[We won the vote,|Ana Lee]” Lee told Radio One host Bob Ray.'],
  ['outlet as a name', 'Ana Lee won.\n\n“[We won the vote,|Ana Lee]” she told the Leeds Herald.'],
  ['two speakers as one', '“[We won the vote,|Ana Lee and Bob Ray]” said Ana Lee and Bob Ray.'],
  [
    'far credit in the sentence',
    'Ana Lee, who spent a year in Leeds, says that the vote was “[completely unfair to us|~Ana Lee]” after all.',
  ],
  [
    'two fragments',
    'Ana Lee says that it was “[completely unfair|~Ana Lee]” but believes it is “[in a good place,|~Ana Lee]” for now.',
  ],
])('%s', (_, drawing) => expectSpeech(drawing));

test.each([
  ['she', 'Ana Lee met Bob Ray in Leeds.\n\n“[We won the vote,|Ana Lee]” she said.'],
  ['he', 'Ana Lee met Bob Ray in Leeds.\n\n“[We won the vote,|Bob Ray]” he said.'],
  ['never another stated gender', 'Mrs. Lee came to Leeds.\n\n“[We won the vote,|?]” he said.'],
  [
    'a spokeswoman is a she',
    'Kelsi Ray, a spokeswoman, met Bob Lee.\n\n“[We won the vote,|Kelsi Ray]” she said.',
  ],
  [
    'they are two',
    'Ana Lee and Bob Ray said they were glad.\n\n“[We won the vote,|Ana Lee and Bob Ray]” they said.',
  ],
  [
    'role',
    'Education Minister Ana Lee met singer Eve Ray in Leeds.\n\n“[We won the vote,|Ana Lee]” the minister said.',
  ],
  [
    'the actress',
    'Ana Lee, an actress from Leeds, met Bob Ray.\n\n“[We won the vote,|Ana Lee]” the actress said.',
  ],
  [
    'where somebody is from',
    'Ana Lee met Jan Visser, the Dutchman from Leiden.\n\n“[We won the vote,|Jan Visser]” the Dutchman said.',
  ],
  [
    'his wife before a pronoun',
    'Bob Lee and Ana Lee met Eve Ray. Bob Lee was calm. His wife was not.\n\n“[We won the vote,|Ana Lee]” she said.',
  ],
  [
    'her husband, not her',
    'Ana Lee and Bob Lee own a shop.\n\n“[We won the vote,|Bob Lee]” said her husband.',
  ],
  [
    'a people’s word opens the sentence',
    'Coach Jan Visser met Bob Ray. The Dutchman praised goalkeeper Jim Roe, who fell.\n\n“[We won the vote,|Jan Visser]” the Dutchman said.',
  ],
  [
    'they of one person',
    'Alex Lee, who uses they/them pronouns, won in Leeds.\n\n“[We won the vote,|Alex Lee]” they said.',
  ],
  [
    'an object is somebody else',
    'Ana Lee flew. Her co-pilot, Zbyk Ray, flew with her.\n\n“[We won the vote,|Zbyk Ray]” he said.',
  ],
  ['a ministry is no police', 'Police left.\n\n“[We won the vote,|the ministry]” the ministry said.'],
  ['a spokesman', 'Ana Lee won.\n\n“[We won the vote,|a spokesman for Lee]” said a spokesman for Lee.'],
  [
    'somebody unnamed told of before',
    'An adviser who asked not to be named left. Ana Lee came.\n\n“[We won the vote,|An adviser]” the adviser said.',
  ],
  [
    'the mother of a given name',
    'Ana Lee and her daughter Eve met Jo Ray. Her mother, Eve said, was tired.\n\n“[We won the vote,|Ana Lee]” said Eve’s mother.',
  ],
  [
    'a call is no verb',
    'Ana Lee was woken by a phone call on Monday.\n\n“[We won the vote,|Ana Lee]” she said.',
  ],
  ['what somebody used to say', 'Ana Lee, who came from Leeds, used to say, “[We won the vote.|Ana Lee]”'],
  ['police', 'Ana Lee was hurt.\n\n“[We have no suspects at all,|police]” police said.'],
  [
    'company in a statement',
    'Acme Corp. fell.\n\n“[We won the vote,|Acme Corp.]” the company said in a statement.',
  ],
  ['her statement', 'Ana Lee resigned.\n\n“[We won the vote,|Ana Lee]” her statement said.'],
  ['tweet', 'Ana Lee resigned.\n\n“[We won the vote,|Ana Lee]” she tweeted.'],
])('%s', (_, drawing) => expectSpeech(drawing));

test.each([
  ['goes on', '“[We won the vote,|Ana Lee]” said Ana Lee.\n\n“[It was hard for all of us.|Ana Lee]”'],
  ['reported before', 'Ana Lee said the vote was close.\n\n“[It was hard for all of us.|Ana Lee]”'],
  [
    'colon at the end of the paragraph before',
    'Bob Ray told a crowd he lost, but as Ana Lee explains, it was close:\n\n“[It was hard for all of us.|Ana Lee]”',
  ],
  ['credited in the next sentence', '“[We won the vote.|Ana Lee]” “[We are glad,|Ana Lee]” said Ana Lee.'],
  [
    'credited in the next paragraph',
    '“[We won the vote.|Ana Lee]”\n\n“[We are glad,|Ana Lee]” said Ana Lee.',
  ],
  ['a credit nobody can read', 'Ana Lee left.\n\n“[We won the vote,|?]” it so goes in Leeds.'],
  ['nobody', '“[We won the vote, whoever we are.|?]”'],
  [
    'conversation of two',
    '“[Did you win the vote?|Ana Lee]” asked Ana Lee.\n\n“[We did, as you know,|Bob Ray]” said Bob Ray.\n\n“[Was it hard for you?|Ana Lee]”\n\n“[It was, as you know.|Bob Ray]”',
  ],
  [
    'quick talk without questions',
    '“[It was a Tuesday,|Ana Lee]” said Ana Lee.\n\n“[A Wednesday,|Bob Ray]” said Bob Ray.\n\n“[It was raining.|Ana Lee]”\n\n“[It was not.|Bob Ray]”',
  ],
  [
    'transcript with titles',
    'SEN. ANA DOYLE: [Will you go?|Ana Doyle]\n\nMR. GRANT: [No, I will not.|Bob Grant]\n\nSEN. DOYLE: [Why not?|Ana Doyle]\n\nSenator Ana Doyle met Bob Grant.',
  ],
  [
    'transcript',
    'ANA LEE: [We won the vote.|Ana Lee]\n\nBOB RAY: [No, you lost.|Bob Ray]\n\nANA LEE: [We shall see.|Ana Lee]\n\nAna Lee and Bob Ray met in Leeds.',
  ],
  [
    'a transcript somebody speaks once in',
    'QUILL RAY: [We won the vote.|Quill Ray]\n\nORLA DOYLE: [I doubt it.|Orla Doyle]\n\nQUILL RAY: [You always do.|Quill Ray]\n\nQuill Ray and Orla Doyle met.',
  ],
  [
    'questions without marks',
    'Ana Lee spoke with us in Leeds.\n\nWhat of Bob Ray?\n\n“[He is all right.|Ana Lee]”',
  ],
  [
    'questions and answers',
    'Ana Lee spoke with us in Leeds.\n\nQ: [How did you win?|?]\n\nA: [We worked hard.|Ana Lee]\n\nQ: [Was it close?|?]\n\nA: [It was.|Ana Lee]',
  ],
  [
    'block quotation',
    'Ana Lee said in a statement:\n\n[We won the vote and I am glad of it.|Ana Lee]\n\nShe left.',
  ],
])('%s', (_, drawing) => expectSpeech(drawing));

test.each([
  ['title', 'Ana Lee said she loved “The Long Way Home” as a child.'],
  ['two scare quotes', 'The so-called “expert” praised the “historic” deal.'],
  ['scare quotes', 'The so-called “experts” were wrong again.'],
  ['sign', 'A sign by Ana Lee’s door said “Keep Out.” Nobody came.'],
  ['named', 'Ana Lee told a friend of her novel, titled “Cold Rain.”'],
  ['slogan', 'A sign read “Keep Out” and nobody came.'],
  ['nobody speaks', 'It may be a case of “right people, wrong time,” in regard to the vote.'],
  ['what to read next', 'READ MORE: ‘We lost it all’: how Leeds fell'],
  ['plural possessives', 'The kids’ table and the parents’ table were ’70s style.'],
  ['words a film opens with', 'It opens with a quote from Ana Lee, “Vanity of vanities,” and ends well.'],
  ['a list after a colon', 'Two more words made it: “Best vote of our time” and “OTUS.”'],
  ['a slogan', 'The film, marketed with the slogan “Pull up a chair,” did well, said Ana Lee.'],
  [
    'notes under headings',
    'Lynx: Coach Bob Ray left.\n\nHarbor: Nobody was hurt.\n\nLynx: Visit Leeds on Sunday.',
  ],
  ['list of words', 'The words are “optics,” “grapple” and “crusty.”'],
])('%s is no quotation', (_, text) => expectSpeech(text));
