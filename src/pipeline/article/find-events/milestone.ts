/**
 * A cue is a form of words. `thing` says on which side of it the thing stands: "Sequel premieres" is
 * `before`, "the premiere of Sequel" `after`. `tense` is given where the words settle it; else the verbs
 * around them do. Sources are split by word boundaries, `~` is a blank with at most two adverbs in it.
 * `in: 'headline'` holds in headlines alone, whose grammar is their own: "Lee sacked by Acme", "Lee to quit".
 */
export type MilestoneCue = {
  words: string;
  thing: 'before' | 'after';
  tense?: 'past' | 'future';
  in?: 'headline';
  /** A work it happens to must be known for one by other words. */
  known?: true;
};

export type Milestone = {
  id: string;
  /** As it reads after a subject: "Sequel season 2 renewal". */
  label: string;
  /** A work of screen or stage, which has seasons; else anything with a name. */
  of: 'work' | 'any';
  /** Whom or what alone it can happen to, where that is certain. */
  to?: 'person' | 'other';
  /**
   * It can happen to the same subject again. Tellings of what comes `seldom` are one event where their days may
   * agree, of what comes `often` only where their days are known and agree.
   */
  recurring?: 'seldom' | 'often';
  /** It goes on for a while and its day is that of its start: "filming from late 2014 to early 2015". */
  lasting?: boolean;
  /** Whoever speaks of this one as fixed takes those for done, where the season is not the first. */
  presupposes?: readonly string[];
  /** Of one subject this one never comes before those. */
  notBefore?: readonly string[];
  cues: readonly MilestoneCue[];
};

/** The forms of a verb, alternatives split by `|`; `done` is its participle where that is not its past. */
export type Verb = { base: string; third: string; past: string; ing: string; done?: string };

const AHEAD =
  "(?:will|['’]ll|set to|going to|slated to|scheduled to|due to|about to|next to|expected to|agreed to|plans to|planning to)";
const BE = '(?:was|were|been|got|gets|is|are|being)';

/** Told of whoever does it: "Lee resigned", and with `rest` "Lee ran for mayor". */
export function does({ base, third, past, ing, done = past }: Verb, rest = ''): MilestoneCue[] {
  return [
    { words: `(?:has|have|had|having)~(?:${done})${rest}`, thing: 'before', tense: 'past' },
    { words: `(?<!\\b(?:to|be|been|was|were|is|are|by) )(?:${past})${rest}`, thing: 'before', tense: 'past' },
    { words: `(?:since|after)~(?:${ing})${rest}`, thing: 'before', tense: 'past' },
    { words: `${AHEAD}~(?:${base})${rest}`, thing: 'before', tense: 'future' },
    { words: `(?:could|may|might)~(?:${base})${rest}`, thing: 'before' },
    { words: `(?:${third})${rest}`, thing: 'before' },
    { words: `(?:is|are)~(?:${ing})${rest}`, thing: 'before' },
    { words: `to (?:${base})${rest}`, thing: 'before', tense: 'future', in: 'headline' },
  ];
}

/** Told of whom it is done to: "Lee was sacked", in headlines "Lee sacked". */
export function isDone(done: string, rest = ''): MilestoneCue[] {
  return [
    { words: `${BE}~(?:${done})${rest}`, thing: 'before', tense: 'past' },
    { words: `(?:will|to|would)~be~(?:${done})${rest}`, thing: 'before', tense: 'future' },
    { words: `(?:${done})${rest}`, thing: 'before', tense: 'past', in: 'headline' },
  ];
}

/** Told of who does it to a thing named after: "Acme sacked Lee". */
export function doesTo({ base, third, past, ing, done = past }: Verb): MilestoneCue[] {
  const cues: MilestoneCue[] = [
    { words: `(?:has|have|had|having)~(?:${done})`, thing: 'after', tense: 'past' },
    {
      words: `(?<!\\b(?:be|been|was|were|is|are|get|gets|got|being) (?:[a-z]+ )?)(?:${past})`,
      thing: 'after',
      tense: 'past',
    },
    { words: `${AHEAD}~(?:${base})`, thing: 'after', tense: 'future' },
    { words: `(?:is|are)~(?:${ing})`, thing: 'after' },
    { words: `(?:${third})`, thing: 'after', tense: 'past', in: 'headline' },
    { words: `to (?:${base})`, thing: 'after', tense: 'future', in: 'headline' },
  ];
  return cues.map((cue) => ({ ...cue, known: true }));
}

/** A verb with an object, told either way round. */
export function transitive(verb: Verb): MilestoneCue[] {
  return [...isDone(verb.done ?? verb.past), ...doesTo(verb)];
}

/** Words that tell of it as done, in full: "was laid to rest". */
export function past(words: string, thing: 'before' | 'after' = 'before'): MilestoneCue {
  return { words, thing, tense: 'past' };
}

/** Words that tell of it as to come, in full. */
export function ahead(words: string, thing: 'before' | 'after' = 'before'): MilestoneCue {
  return { words, thing, tense: 'future' };
}
