import type { Conflict } from '../../../model/corpus.ts';
import { contentId } from '../../hash.ts';
import { sameSource } from '../trace-lineages/compare-sources.ts';
import { listed, nameOf, opening, type Printed, type PrintedLineage } from './printed-lineage.ts';

/** The source at the end of a printing's chain of credits within its lineage, or null without a credit. */
function lastSource(printing: Printed, ofArticle: ReadonlyMap<string, Printed>): string | null {
  const seen = new Set<string>();
  let name: string | null = null;
  for (let at: Printed | undefined = printing; at?.credits && !seen.has(at.article.id); ) {
    seen.add(at.article.id);
    name = at.credits.name;
    at = at.credits.article === null ? undefined : ofArticle.get(at.credits.article);
  }
  return name;
}

/** One utterance, credited to different sources, where one is not on the way to the other. */
export function findSourceConflicts({ id, fullest, printings }: PrintedLineage): Conflict[] {
  const ofArticle = new Map<string, Printed>();
  for (const printing of printings) {
    if (printing.credits || !ofArticle.has(printing.article.id)) ofArticle.set(printing.article.id, printing);
  }
  const bySource: { name: string; printings: Printed[] }[] = [];
  for (const printing of printings) {
    const name = lastSource(printing, ofArticle);
    if (name === null) continue;
    const same = bySource.find((known) => sameSource(known.name, name));
    if (same) same.printings.push(printing);
    else bySource.push({ name, printings: [printing] });
  }
  if (bySource.length < 2) return [];
  const credited = bySource.map(({ name, printings }) => {
    const outlets = new Set(printings.map(nameOf));
    return `${listed([...outlets])} ${outlets.size === 1 ? 'credits' : 'credit'} ${name}`;
  });
  return [
    {
      id: contentId('c', 'source', id),
      kind: 'source',
      says: `For ${opening(fullest)}, ${listed(credited)}.`,
      evidence: bySource.flatMap(({ printings }) =>
        printings.map(({ article, credits }) => ({ article: article.id, ...credits!.span })),
      ),
    },
  ];
}
