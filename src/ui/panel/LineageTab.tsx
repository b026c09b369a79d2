import type { Article, CorpusQuotation } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { LineageSection } from './LineageSection.tsx';
import styles from './LineageTab.module.css';

/** Wherever else the same words were printed. */
export function LineageTab({ article, quotation }: { article: Article; quotation: CorpusQuotation | null }) {
  const { library } = useScene();
  const quotations = quotation ? [quotation] : (library.quotationsOf.get(article.id) ?? []);
  const ids = new Set(quotations.flatMap(({ lineage }) => lineage ?? []));
  const lineages = library.corpus.lineages.filter((lineage) => ids.has(lineage.id));
  if (lineages.length === 0) {
    return (
      <p className={styles.none}>
        {quotation
          ? 'These words stand nowhere else in this corpus.'
          : 'None of this article’s quotations stands anywhere else in this corpus.'}
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.lineages} aria-label="Printings" tabIndex={0}>
      {lineages.map((lineage) => (
        <LineageSection key={lineage.id} lineage={lineage} chosen={quotation?.id ?? null} />
      ))}
    </section>
  );
}
