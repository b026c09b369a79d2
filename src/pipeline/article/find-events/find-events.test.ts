import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const HEAD = 'Harbour season 2: what we know about the series\n\n';
const TV = 'The streaming drama “Harbour” is a hit series with ten episodes. ';

/** Each mention as `title | what it says of the time | tense`, hedged ones marked. */
function told(sentence: string, head = HEAD + TV): string[] {
  return extractArticle({ text: head + sentence }).events.flatMap(({ title, mentions }) =>
    mentions.map(
      ({ says, tense, hedged }) => `${title} | ${says ?? '–'} | ${tense ?? '–'}${hedged ? ' ?' : ''}`,
    ),
  );
}

test.each([
  ['Harbour has been renewed for a third season.', 'Harbour season 3: renewal | – | past'],
  [
    'On Monday, Channel One announced that Harbour would return for a second season.',
    'Harbour season 2: renewal | On Monday | past',
  ],
  [
    'Channel One renewed Harbour for a second season last week.',
    'Harbour season 2: renewal | last week | past',
  ],
  ['Harbour season 2 was cancelled in May 2014.', 'Harbour season 2: cancellation | in May 2014 | past'],
  ['Harbour season 2 has entered production.', 'Harbour season 2: start of production | – | past'],
  [
    'There is no word on when season 2 of Harbour might arrive.',
    'Harbour season 2: release | no word on when season 2 of Harbour might arrive | future',
  ],
  [
    'Harbour season 2 is set to premiere later this year.',
    'Harbour season 2: release | later this year | future',
  ],
  ['Season 2 of Harbour premiered on March 3, 2014.', 'Harbour season 2: release | on March 3, 2014 | past'],
  [
    'The sophomore season of Harbour will premiere next spring.',
    'Harbour season 2: release | next spring | future',
  ],
  ['The first season of Harbour is available now.', 'Harbour season 1: premiere | now | past'],
  ['Harbour season 2 could premiere next year.', 'Harbour season 2: release | next year | – ?'],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toEqual([expected]);
});

test('what lasts begins in the first of two times', () => {
  const { events } = extractArticle({
    text: `${HEAD}${TV}Harbour season 2 is filming from late 2014 to early 2015.`,
  });
  expect(events.map(({ title }) => title)).toEqual(['Harbour season 2: start of production']);
  expect(events[0]!.mentions[0]).toMatchObject({
    says: 'from late 2014 to early 2015',
    bearing: { kind: 'calendar', earliest: '2014-09-01', latest: '2014-12-31' },
  });
});

test('one event comes after another where the sentence says so', () => {
  const { events } = extractArticle({
    text: `${HEAD}${TV}The network is rolling out Beacon this fall with Lantern following after.`,
  });
  const [beacon, lantern] = events;
  expect([beacon!.title, lantern!.title]).toEqual(['Beacon: premiere', 'Lantern: premiere']);
  expect(lantern!.mentions[0]).toMatchObject({ says: 'following after', after: [beacon!.id] });
});

test('second, sophomore and 2 are one season, and an id follows from subject and milestone', () => {
  const ids = [
    'Harbour season 2 has entered production.',
    'The second season of Harbour has begun filming.',
  ].map((sentence) => extractArticle({ text: HEAD + TV + sentence }).events.map(({ id }) => id));
  expect(ids[0]).toHaveLength(1);
  expect(ids[1]).toEqual(ids[0]);
});

test.each([
  ['Acme filed for bankruptcy on Monday.', 'Acme: bankruptcy | on Monday | past'],
  ['Ana Lee resigned in June 2012 after a long dispute.', 'Ana Lee: resignation | in June 2012 | past'],
  ['The board appointed Ana Lee on Friday.', 'Ana Lee: appointment | on Friday | past'],
  ['Acme acquired Widgetworks in 2011.', 'Widgetworks: takeover | in 2011 | past'],
  ['Bo Ray sued Acme last month.', 'Acme: lawsuit | last month | past'],
  ['Bo Ray was convicted on Tuesday.', 'Bo Ray: verdict | on Tuesday | past'],
  ['Ana Lee was elected in November 2010.', 'Ana Lee: election | in November 2010 | past'],
  ['The new Kestrel Bridge will open next year.', 'Kestrel Bridge: opening | next year | future'],
  ['The Kestrel bridge opened to traffic on May 3, 2012.', 'Kestrel bridge: opening | on May 3, 2012 | past'],
  ['Work on the Kestrel bridge began last week.', 'Kestrel bridge: start of work | last week | past'],
  ['Bo Ray, 51, of Leeds, was arrested last month.', 'Bo Ray: arrest | last month | past'],
  ['The trial of Bo Ray opened on Monday.', 'Bo Ray: trial | on Monday | past'],
  ['Bo Ray was jailed for nine years on Friday.', 'Bo Ray: sentence | on Friday | past'],
  ['Bo Ray has lost an appeal.', 'Bo Ray: appeal | – | past'],
  ['Kestrel United have sacked manager Ana Lee.', 'Ana Lee: dismissal | – | past'],
  ['Ana Lee was named chief executive on Monday.', 'Ana Lee: appointment | on Monday | past'],
  ['Ana Lee announced on Monday that she will run for governor.', 'Ana Lee: candidacy | on Monday | future'],
  ['Ana Lee was sworn in as mayor on Monday.', 'Ana Lee: taking of office | on Monday | past'],
  ['Ana Lee won the Kestrel prize in 2012.', 'Ana Lee: award | in 2012 | past'],
  ['The Lantern went on sale on Tuesday.', 'Lantern: start of sale | on Tuesday | past'],
  ['Acme Foods settled the lawsuit in October.', 'Acme Foods: settlement | in October | past'],
  ['Acme Foods will cut 400 jobs next year.', 'Acme Foods: job cuts | next year | future'],
])('beyond the screen: %s', (sentence, expected) => {
  expect(told(sentence, 'News from the town\n\nIt was a busy day. ')).toEqual([expected]);
});

test.each([
  ['A doctor has been charged with theft. Bo Ray, 51, was arrested.', 'Bo Ray: charges'],
  ['Bo Ray pleaded guilty. He was sentenced in May.', 'Bo Ray: sentence'],
  ['Acme Foods lost money last year. The company filed for bankruptcy.', 'Acme Foods: bankruptcy'],
  ['The Lantern, a lamp that sings, sold well. The lamp was launched in May.', 'Lantern: launch'],
])('%s The one who is meant is found.', (sentences, title) => {
  const told = extractArticle({ text: `News from the town\n\n${sentences}` }).events.map(
    (event) => event.title,
  );
  expect(told).toContain(title);
});

test.each([
  ['Lee sacked by Kestrel United after defeat', 'Ana Lee: dismissal | – | past'],
  ['Lee to step down as coach in May', 'Ana Lee: resignation | in May | future'],
])('the headline “%s” tells in its own grammar', (headline, expected) => {
  const body =
    'The Kestrel manager Ana Lee and her team met three times over the course of a long and bitter day.';
  const { events } = extractArticle({ text: `${headline}\n\n${body}` });
  expect(
    events.flatMap(({ title, mentions }) =>
      mentions.map(({ says, tense }) => `${title} | ${says ?? '–'} | ${tense}`),
    ),
  ).toEqual([expected]);
});

test.each([
  'Harbour has not been renewed for a third season.',
  'Will Harbour be renewed for a third season?',
  '“Harbour has been renewed for a third season,” said Ana Lee.',
  'The council of Kestrel announced that the ferry will open next year.',
  'She opened the door and launched into a speech.',
  'In his first season with the Flames he scored thirty goals.',
  'The mayor of Leeds resigned.',
  'The airline bought twelve new Kestrel jets.',
  'Controversy erupted and the market crashed on Monday.',
  'Acme Foods launched an American edition.',
])('no event: %s', (sentence) => {
  expect(told(sentence, 'News from the town\n\nIt was a busy day. ')).toEqual([]);
});

test('an interview is told with the outlet and its day', () => {
  const text = `${HEAD}${TV}“We will film by the sea,” Ana Lee told The Courier on Thursday.`;
  const [interview] = extractArticle({ text }).events;
  expect(interview).toMatchObject({ milestone: 'interview', subject: 'Ana Lee with The Courier' });
  expect(interview!.mentions[0]).toMatchObject({ says: 'on Thursday', tense: 'past' });
});

test('a subject that can have such a thing happen again has an event of its own in each article', () => {
  const id = (day: string) =>
    extractArticle({ text: `News from the town\n\nBo Ray sued Acme on ${day}.` }).events[0]!.id;
  expect(id('Monday')).not.toBe(id('Tuesday'));
});
