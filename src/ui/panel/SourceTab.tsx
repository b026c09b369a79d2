import { quotationsOf } from '../../derive/library.ts';
import { outletOf } from '../../derive/mark-names.ts';
import { whenInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import { Trouble } from '../shards/Trouble.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import type { Reading } from './ArticlePanel.tsx';
import styles from './SourceTab.module.css';
import { SourceText } from './SourceText.tsx';

/** Where the text comes from and how to know that it is unchanged, above the text itself. */
export function SourceTab({ article, index, quotation }: Reading) {
  const { library } = useScene();
  const loading = useLoaded({ quotation: quotationsOf(library, index) });
  return (
    <>
      <dl className={styles.facts}>
        <dt>Outlet</dt>
        <dd>{outletOf(article)}</dd>
        <dt>Byline</dt>
        <dd>{article.byline ?? 'not stated'}</dd>
        <dt>Published</dt>
        <dd>{whenInWords(article.published)}</dd>
        {article.modified && (
          <>
            <dt>Updated</dt>
            <dd>{whenInWords(article.modified)}</dd>
          </>
        )}
        <dt>Credits</dt>
        <dd>
          {article.via.length > 0 ? article.via.map((via) => via.name).join(', ') : 'no other source named'}
        </dd>
        {article.url !== null && (
          <>
            <dt>Address</dt>
            <dd>{article.url}</dd>
          </>
        )}
        {article.archiveUrl !== null && (
          <>
            <dt>Archived</dt>
            <dd>{article.archiveUrl}</dd>
          </>
        )}
        <dt>File</dt>
        <dd>{article.file}</dd>
        <dt>SHA-256</dt>
        <dd className={styles.hash}>{article.sha256}</dd>
        {article.corrections.map((correction) => (
          <div key={correction.field} className={styles.correction}>
            <dt>Corrected</dt>
            <dd>
              {correction.field}, by the editor: {correction.note}
            </dd>
          </div>
        ))}
      </dl>
      <Trouble loading={loading} what="the article’s quotations, so none is marked" />
      <SourceText article={article} index={index} quotation={quotation} />
    </>
  );
}
