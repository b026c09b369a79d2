const words = (list: string): string[] => list.trim().split(/\s+/);

/** Verbs that report speech wherever they stand. */
const SPEECH = words(`
say tell add note explain argue claim insist reply respond declare announce admit recall warn suggest
state write tweet confirm continue conclude observe remark comment acknowledge stress emphasize emphasise joke
quip tease reveal promise assure reiterate retort mention report predict lament caution contend assert
maintain concede complain exclaim testify ask post agree deny repeat counter boast gush enthuse
advise allege recount elaborate opine interject answer proclaim describe
believe think vow pledge estimate share call stress urge
`);

/** Verbs that report speech only beside a quotation: "We won," Lee smiled. */
const MANNER = words(`
question wonder echo muse reflect reason reckon remember shout yell cry scream whisper murmur mutter
pronounce clarify interrupt appeal beg plead demand praise criticize criticise slam blast cite quote term dub
label express voice rule determine speculate fear worry realise realize divulge sum point chime pipe text email message blog vent fume rave marvel chuckle laugh smile sigh
grin nod shrug sob sing chant growl snap bark blurt caption hail
decry denounce condemn apologize apologise offer read hope feel teach counsel deadpan crack rant
grumble protest mumble gripe hint blame sniff scoff purr giggle gasp groan moan hiss roar bellow holler lash fire
gloat exult confess confide disclose concur object venture volunteer rail intone drawl
`);

/** Verbs that report speech only right beside a quotation: a film, too, opens with one. */
const STAGING = words('begin start open close finish put go');

const IRREGULAR: Record<string, readonly string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  sing: ['sang'],
  begin: ['began'],
  read: ['read'],
  put: ['put'],
  go: ['went'],
  teach: ['taught'],
  shrug: ['shrugged'],
  sob: ['sobbed'],
  nod: ['nodded'],
  grin: ['grinned'],
  quip: ['quipped'],
  admit: ['admitted'],
  snap: ['snapped'],
  beg: ['begged'],
  dub: ['dubbed'],
  chat: ['chatted'],
  sum: ['summed'],
  plead: ['pleaded', 'pled'],
  blog: ['blogged'],
};

function forms(verb: string): string[] {
  const stem = /(?:[^aeiou]y)$/.test(verb) ? verb.slice(0, -1) : null;
  const present = stem ? `${stem}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = IRREGULAR[verb] ?? [stem ? `${stem}ied` : verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
  const participle = verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [verb, present, ...past, participle];
}

const speechForms = new Set(SPEECH.flatMap(forms));
const stagingForms = new Set(STAGING.flatMap(forms));
const mannerForms = new Set([...MANNER.flatMap(forms), ...stagingForms]);

const plainForms = new Set(
  words(
    'say tell add note explain argue claim insist reply respond declare announce recall warn write tweet',
  ).flatMap(forms),
);

const baseForms = new Set([...SPEECH, ...MANNER]);

/** The form of a reporting verb that its noun has, too: "call", "report". */
export function isBaseForm(lower: string): boolean {
  return baseForms.has(lower);
}

/** A form of a verb that says nothing but that somebody spoke. */
export function isPlainVerb(lower: string): boolean {
  return plainForms.has(lower) || lower === 'according';
}

/** A form of a verb that reports speech wherever it stands. */
export function isSpeechVerb(lower: string): boolean {
  return speechForms.has(lower);
}

/** A form of a verb that reports speech only right beside a quotation. */
export function isStagingVerb(lower: string): boolean {
  return stagingForms.has(lower);
}

/** A form of a verb that reports speech at least beside a quotation. */
export function isCueVerb(lower: string): boolean {
  return speechForms.has(lower) || mannerForms.has(lower);
}

/** Words that may stand between a subject and its verb. */
export const BETWEEN = new Set(
  words(`
also then later further again once previously recently now just still even simply only already first finally soon
has had have having will would could should did does is was were been be to on went goes continued continues
never often always sometimes instead meanwhile however jokingly both all each himself herself themselves used liked likes loves
`),
);
