import { gateRules } from '../gate/gate-rules.ts';
import { ASKED } from './find-interviews.ts';
import { SEEN_ALREADY } from './find-orders.ts';
import { type Compiled, CUES } from './match-cues.ts';

/** What a sentence may hold, as far as its strings tell. */
export type MayHold = { cues: readonly Compiled[]; order: boolean; interview: boolean };

type Asked = { form: RegExp; tells: Compiled | 'order' | 'interview' };

const ASKS: readonly Asked[] = [
  ...CUES.map((cue): Asked => ({ form: cue.form, tells: cue })),
  ...SEEN_ALREADY.map((form): Asked => ({ form, tells: 'order' })),
  ...ASKED.map((form): Asked => ({ form, tells: 'interview' })),
];
const asksFor = gateRules(ASKS, ({ form }) => form);
const NOTHING: MayHold = { cues: [], order: false, interview: false };

/** Reads the sentence at `[from, to)` once for all that looks for events in it. */
export function mayHold(text: string, from: number, to: number): MayHold {
  const asked = asksFor(text, from, to);
  if (asked.length === 0) return NOTHING;
  const cues: Compiled[] = [];
  let order = false;
  let interview = false;
  for (const { tells } of asked) {
    if (tells === 'order') order = true;
    else if (tells === 'interview') interview = true;
    else cues.push(tells);
  }
  return { cues, order, interview };
}
