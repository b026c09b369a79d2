import { alignWords } from '../../../model/align-words.ts';
import type { Conflict } from '../../../model/corpus.ts';
import { splitWords, type Word } from '../../../model/split-words.ts';
import { contentId } from '../../hash.ts';
import { listed, nameOf, type Printed, type PrintedLineage } from './printed-lineage.ts';
import { findSenseChanges } from './sense-changes.ts';

const print = (words: readonly Word[]) => `“${words.map((word) => word.words).join(' ')}”`;

const evidenceOf = (article: string, words: readonly Word[]) => ({
  article,
  start: words[0]!.start,
  end: words.at(-1)!.end,
});

/**
 * A changed word that changes the sense (number, name, negation), each variant against the fullest
 * printing; the same change in several printings is one conflict.
 */
export function findWordingConflicts({ id, fullest, printings }: PrintedLineage): Conflict[] {
  const left = splitWords(fullest.quotation.segments);
  const byChange = new Map<string, { left: Word[]; printings: { printing: Printed; right: Word[] }[] }>();
  for (const printing of printings) {
    if (printing.relation !== 'variant') continue;
    for (const change of findSenseChanges(alignWords(left, splitWords(printing.quotation.segments)))) {
      const key = `${change.left[0]!.start} ${print(change.left)} ${print(change.right)}`;
      const entry = byChange.get(key) ?? { left: change.left, printings: [] };
      entry.printings.push({ printing, right: change.right });
      byChange.set(key, entry);
    }
  }
  return [...byChange].map(([key, { left: words, printings: others }]) => ({
    id: contentId('c', 'wording', id, key),
    kind: 'wording',
    says: `Where ${nameOf(fullest)} prints ${print(words)}, ${listed(others.map(({ printing }) => nameOf(printing)))} ${others.length === 1 ? 'prints' : 'print'} ${print(others[0]!.right)}.`,
    evidence: [
      evidenceOf(fullest.article.id, words),
      ...others.map(({ printing, right }) => evidenceOf(printing.article.id, right)),
    ],
  }));
}
