import { type KeyboardEvent, useMemo } from 'react';
import { spreadOf } from '../../derive/spread.ts';
import type { Article, CorpusQuotation } from '../../model/corpus.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { LineageSection } from './LineageSection.tsx';
import styles from './LineageTab.module.css';
import { Steps } from './Steps.tsx';

const PRINTINGS_ID = 'printings';

/** Wherever else the same words were printed. */
export function LineageTab({ article, quotation }: { article: Article; quotation: CorpusQuotation | null }) {
  const { library } = useScene();
  const change = useExplorer((state) => state.change);
  const lineages = useMemo(() => {
    const quotations = quotation ? [quotation] : (library.quotationsOf.get(article.id) ?? []);
    const ids = new Set(quotations.flatMap(({ lineage }) => lineage ?? []));
    return library.corpus.lineages
      .filter((lineage) => ids.has(lineage.id))
      .map((lineage) => ({ lineage, spread: spreadOf(library, lineage) }));
  }, [library, article, quotation]);
  if (lineages.length === 0) {
    return (
      <p className={styles.none}>
        {quotation
          ? 'These words stand nowhere else in this corpus.'
          : 'None of this article’s quotations stands anywhere else in this corpus.'}
      </p>
    );
  }
  const walk = quotation ? lineages[0]!.spread.printings : [];
  const at = walk.findIndex((printing) => printing.quotation === quotation);
  const step = (by: -1 | 1) => {
    const target = walk[at + by];
    if (!target) return null;
    return () => {
      change({ open: target.quotation.id, span: null });
      // Another article's panel takes the place of this one; the keyboard goes on in the same place.
      requestAnimationFrame(() => document.getElementById(PRINTINGS_ID)?.focus());
    };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const go = event.key === 'ArrowLeft' ? step(-1) : event.key === 'ArrowRight' ? step(1) : null;
    if (!go) return;
    event.preventDefault();
    go();
  };
  return (
    <section
      id={PRINTINGS_ID}
      className={styles.lineages}
      aria-label="Printings"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {walk.length > 1 && (
        <Steps says={`Printing ${at + 1} of ${walk.length}`} previous={step(-1)} next={step(1)} />
      )}
      {lineages.map(({ lineage, spread }) => (
        <LineageSection key={lineage.id} lineage={lineage} spread={spread} chosen={quotation?.id ?? null} />
      ))}
    </section>
  );
}
