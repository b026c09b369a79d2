import { useMemo } from 'react';
import { headlineOf, outletOf, speakerOf } from '../../derive/mark-names.ts';
import type { Spread } from '../../derive/spread.ts';
import { printingsOf } from '../../derive/wordings.ts';
import type { Lineage } from '../../model/corpus.ts';
import { whenInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './LineageTab.module.css';
import { SpreadFigure } from './SpreadFigure.tsx';
import { Wording } from './Wording.tsx';

const RELATION = { same: 'the same words', variant: 'a variant', excerpt: 'an excerpt' } as const;

type Props = { lineage: Lineage; spread: Spread; chosen: string | null };

/** One utterance: how it spread, then each printing's wording against the fullest, and what it changes, in words. */
export function LineageSection({ lineage, spread, chosen }: Props) {
  const { library } = useScene();
  const printings = useMemo(() => printingsOf(library, lineage), [library, lineage]);
  return (
    <section aria-label="Printings of one utterance">
      <h3>
        Printed in {printings.length} {printings.length === 1 ? 'place' : 'places'}
      </h3>
      <p className={styles.first}>
        {lineage.first?.says ??
          'Which of them was first can’t be told from what this corpus knows of their dates.'}
      </p>
      {spread.printings.length > 1 && <SpreadFigure lineage={lineage} spread={spread} chosen={chosen} />}
      <ol aria-label="Wordings">
        {printings.map(({ quotation, member, pieces, differences }) => {
          const source = library.article.get(quotation.article)!;
          return (
            <li key={quotation.id} data-chosen={quotation.id === chosen || undefined}>
              <p className={styles.meta}>
                {member.earliest && <strong>earliest known printing in this corpus</strong>}
                <span>
                  {quotation.id === lineage.fullest ? 'the fullest printing' : RELATION[member.relation]}
                </span>
                <span>{whenInWords(source.published)}</span>
                <span>{member.credits ? `credits ${member.credits.name}` : 'credits nobody'}</span>
              </p>
              {differences.length > 0 && <p className={styles.differences}>{inOneLine(differences)}</p>}
              <Wording pieces={pieces} />
              <ViewLink
                className={styles.link}
                patch={{ open: quotation.id, tab: 'lineage', span: null }}
                current={quotation.id === chosen}
              >
                {speakerOf(quotation)}, {outletOf(source)}: {headlineOf(source)}
              </ViewLink>
            </li>
          );
        })}
        {lineage.headlines.map(({ article, start, end, words }) => {
          const source = library.article.get(article)!;
          return (
            <li key={`${article}:${start}`}>
              <p className={styles.meta}>
                <span>echoed in a headline</span>
                <span>{whenInWords(source.published)}</span>
              </p>
              <blockquote>‘{words}’</blockquote>
              <ViewLink
                className={styles.link}
                patch={{ open: article, tab: 'source', span: { start, end } }}
              >
                {outletOf(source)}: {headlineOf(source)}
              </ViewLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function inOneLine(differences: readonly string[]): string {
  const line = differences.join('; ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
