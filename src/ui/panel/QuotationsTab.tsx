import { quotationsOf } from '../../derive/library.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import type { Reading } from './ArticlePanel.tsx';
import { Paged } from './Paged.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import { QuotationLine } from './QuotationLine.tsx';
import { QuotationSteps } from './QuotationSteps.tsx';
import styles from './Reading.module.css';
import { SourceText } from './SourceText.tsx';

const PAGE = 20;

/** One quotation or all of an article's, above the text they stand in. */
export function QuotationsTab({ article, index, quotation }: Reading) {
  const { library } = useScene();
  const all = quotationsOf(library, index);
  const loading = useLoaded({ quotation: all });
  return (
    <>
      <div className={styles.cards}>
        {all.length === 0 && (
          <p className={styles.none}>This article quotes nobody, as far as the rules can tell.</p>
        )}
        {all.length > 0 && <QuotationSteps all={all} quotation={quotation} />}
        <Loaded loading={loading} what="the article’s quotations">
          {() =>
            quotation === null ? (
              <Paged all={all} page={PAGE}>
                {(shown) => (
                  <ol className={styles.lines}>
                    {shown.map((each) => (
                      <QuotationLine key={each} index={each} />
                    ))}
                  </ol>
                )}
              </Paged>
            ) : (
              <QuotationCard index={quotation} />
            )
          }
        </Loaded>
      </div>
      <SourceText article={article} index={index} quotation={quotation} />
    </>
  );
}
