import { whenInWords } from '../../derive/day-words.ts';
import { headlineOf, outletOf, speakerOf } from '../../derive/mark-names.ts';
import type { Article, CorpusQuotation } from '../../model/corpus.ts';
import { joinWords } from '../../model/span.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './LineageTab.module.css';

const RELATION = { same: 'the same words', variant: 'a variant', excerpt: 'an excerpt' } as const;

/** Wherever else the same words were printed. */
export function LineageTab({ article, quotation }: { article: Article; quotation: CorpusQuotation | null }) {
  const { library } = useScene();
  const quotations = quotation ? [quotation] : (library.quotationsOf.get(article.id) ?? []);
  const ids = new Set(quotations.flatMap(({ lineage }) => lineage ?? []));
  const lineages = library.corpus.lineages.filter((lineage) => ids.has(lineage.id));
  if (lineages.length === 0) {
    return (
      <p className={styles.none}>
        {quotation ? 'These words were' : 'None of this article’s quotations was'} printed elsewhere, as far
        as this corpus knows.
      </p>
    );
  }
  return (
    <div className={styles.lineages}>
      {lineages.map((lineage) => (
        <section key={lineage.id} aria-label="Printings of one utterance">
          <h3>Printed in {lineage.members.length} places</h3>
          <ol>
            {lineage.members.map((member) => {
              const printed = library.quotation.get(member.quotation);
              const source = printed && library.article.get(printed.article);
              if (!printed || !source) return null;
              return (
                <li key={printed.id}>
                  <p className={styles.meta}>
                    {member.earliest && <strong>earliest known printing in this corpus</strong>}
                    <span>{RELATION[member.relation]}</span>
                    <span>{whenInWords(source.published)}</span>
                    <span>{printed.via ? `credits ${printed.via.name}` : 'credits nobody'}</span>
                  </p>
                  <blockquote>“{joinWords(printed.segments)}”</blockquote>
                  <ViewLink
                    className={styles.link}
                    patch={{ open: printed.id, tab: 'lineage', span: null }}
                    current={printed.id === quotation?.id}
                  >
                    {speakerOf(printed)}, {outletOf(source)}: {headlineOf(source)}
                  </ViewLink>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
