import { useMemo } from 'react';
import { daysOf } from '../../derive/library.ts';
import { headlineOf, outletOf, speakerOf } from '../../derive/mark-names.ts';
import { printingOf } from '../../derive/wordings.ts';
import type { Lineage } from '../../model/corpus.ts';
import { whenInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './LineageTab.module.css';
import { Wording } from './Wording.tsx';

const RELATION = { same: 'the same words', variant: 'a variant', excerpt: 'an excerpt' } as const;

type Props = { member: Lineage['members'][number]; index: number; fullest: number; chosen: boolean };

/** One printing of an utterance, whose items are there: what it changes in the fullest, and whom it credits. */
export function PrintingItem({ member, index, fullest, chosen }: Props) {
  const { library } = useScene();
  const articleIndex = library.columns.quotation.article[index]!;
  const source = library.item('article', articleIndex)!;
  const quotation = library.item('quotation', index)!;
  const longest = library.item('quotation', fullest)!;
  const { pieces, differences } = useMemo(
    () => printingOf(longest, quotation, member),
    [longest, quotation, member],
  );
  return (
    <li data-chosen={chosen || undefined}>
      <p className={styles.meta}>
        {member.earliest && <strong>earliest known printing in this corpus</strong>}
        <span>{index === fullest ? 'the fullest printing' : RELATION[member.relation]}</span>
        <span>{whenInWords(daysOf(library, 'article', articleIndex))}</span>
        <span>{member.credits ? `credits ${member.credits.name}` : 'credits nobody'}</span>
      </p>
      {differences.length > 0 && <p className={styles.differences}>{inOneLine(differences)}</p>}
      <Wording pieces={pieces} />
      <ViewLink
        className={styles.link}
        patch={{ open: quotation.id, tab: 'lineage', span: null }}
        current={chosen}
      >
        {speakerOf(quotation)}, {outletOf(source)}: {headlineOf(source)}
      </ViewLink>
    </li>
  );
}

function inOneLine(differences: readonly string[]): string {
  const line = differences.join('; ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
