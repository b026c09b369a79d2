import type { CorpusEvent } from '../model/corpus.ts';
import { KINDS } from '../state/view.ts';
import { amount } from './counts.ts';
import { listOrder } from './list-order.ts';
import type { Library } from './mark-names.ts';
import { type Marks, OPEN_EARLIEST } from './marks.ts';
import { type Relation, relationTo } from './playhead.ts';
import type { Visible } from './visible-marks.ts';

type Mention = CorpusEvent['mentions'][number];

/**
 * What had been reported by the end of a day: for each kind how many marks certainly and how many
 * possibly, the latest word on each announcement, and the newest quotations.
 */
export type AsOf = {
  before: number[];
  possibly: number[];
  announcements: { event: CorpusEvent; mention: Mention; sure: boolean }[];
  newest: { mark: number; relation: Relation }[];
};

/** `at` is a day number; `count` is how many of the newest quotations to give. */
export function asOf(library: Library, marks: Marks, visible: Visible, at: number, count: number): AsOf {
  const before = KINDS.map(() => 0);
  const possibly = KINDS.map(() => 0);
  const quotation = KINDS.indexOf('quotation');
  const announcement = KINDS.indexOf('announcement');
  const quoted: { mark: number; relation: Relation }[] = [];
  const announcements: AsOf['announcements'] = [];
  for (const mark of listOrder(marks, visible.marks)) {
    const kind = marks.kind[mark]!;
    if (kind === announcement) {
      const event = library.corpus.events[marks.item[mark]!]!;
      const latest = latestWord(marks, event, at);
      if (!latest) continue;
      (latest.sure ? before : possibly)[kind]! += 1;
      announcements.push({ event, ...latest });
      continue;
    }
    const relation = relationTo(at, marks.earliest[mark]!, marks.latest[mark]!);
    if (relation === 'after') continue;
    (relation === 'before' ? before : possibly)[kind]! += 1;
    if (kind === quotation) quoted.push({ mark, relation });
  }
  quoted.sort((a, b) => newness(marks, b) - newness(marks, a) || a.mark - b.mark);
  return { before, possibly, announcements, newest: quoted.slice(0, count) };
}

/** "12 quotations and possibly 9 more; 2 articles": how much had been reported, or that nothing had. */
export function reportedInWords({ before, possibly }: AsOf): string {
  const parts = KINDS.flatMap((kind, index) => {
    const [sure, maybe] = [before[index]!, possibly[index]!];
    if (sure + maybe === 0) return [];
    return [maybe === 0 ? amount(sure, kind) : `${amount(sure, kind)} and possibly ${maybe} more`];
  });
  return parts.length === 0 ? 'nothing of what is shown' : parts.reverse().join('; ');
}

/** The sure before the possible, then by the first day they can have been printed. */
function newness(marks: Marks, { mark, relation }: { mark: number; relation: Relation }): number {
  const earliest = marks.earliest[mark]!;
  const sure = relation === 'before' && earliest !== OPEN_EARLIEST;
  return (sure ? 2 ** 33 : 0) + earliest;
}

/** The last thing an article had said of the event by then; mentions stand in the order they were told. */
function latestWord(
  marks: Marks,
  event: CorpusEvent,
  at: number,
): { mention: Mention; sure: boolean } | null {
  let possible: Mention | null = null;
  for (const mention of event.mentions.toReversed()) {
    const article = marks.byId.get(mention.article)!;
    const relation = relationTo(at, marks.earliest[article]!, marks.latest[article]!);
    if (relation === 'before') return { mention, sure: true };
    if (relation === 'possibly before') possible ??= mention;
  }
  return possible && { mention: possible, sure: false };
}
