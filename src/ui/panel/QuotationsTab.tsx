import type { Article, CorpusQuotation } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { QuotationCard } from './QuotationCard.tsx';
import { QuotationLine } from './QuotationLine.tsx';
import { QuotationSteps } from './QuotationSteps.tsx';
import styles from './ReadingPanel.module.css';
import { SourceText } from './SourceText.tsx';

/** One quotation or all of an article's, above the text they stand in. */
export function QuotationsTab({
  article,
  quotation,
}: {
  article: Article;
  quotation: CorpusQuotation | null;
}) {
  const all = useScene().library.quotationsOf.get(article.id) ?? [];
  return (
    <>
      <div className={styles.cards}>
        {all.length === 0 && (
          <p className={styles.none}>This article quotes nobody, as far as the rules can tell.</p>
        )}
        {all.length > 0 && <QuotationSteps all={all} quotation={quotation} />}
        {quotation ? (
          <QuotationCard quotation={quotation} />
        ) : (
          <ol className={styles.lines}>
            {all.map((each) => (
              <QuotationLine key={each.id} quotation={each} />
            ))}
          </ol>
        )}
      </div>
      <SourceText article={article} quotation={quotation} />
    </>
  );
}
