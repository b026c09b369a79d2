import { dayInWords, whenInWords } from '../../model/day-words.ts';
import type { Reading } from './ArticlePanel.tsx';
import { Reasons } from './Reasons.tsx';
import styles from './WhyTab.module.css';

const BASIS = {
  stated: 'stated in the article',
  inferred: 'reasoned out from what the articles say',
  editor: 'set by the editor',
  unknown: 'not known',
} as const;

/** Why an article lies where it lies in time: each end of its interval with its reasons. */
export function WhyTab({ article }: Reading) {
  const { published, modified, likely, likelyBecause } = article;
  return (
    <div className={styles.why}>
      <h3>Published {whenInWords(published)}</h3>
      <p>The date of publication is {BASIS[published.basis]}.</p>
      <Reasons
        because={published.because}
        none="No sentence in this corpus says anything that bounds the day it was published."
      />
      {likely !== null && (
        <>
          <h3>Likely {dayInWords(likely)}</h3>
          <p>That is a guess within those days, and no finding.</p>
          <Reasons because={likelyBecause} none="No reason was recorded." />
        </>
      )}
      {modified && (
        <>
          <h3>Updated {whenInWords(modified)}</h3>
          <p>An update says only that the article is not younger than this.</p>
          <Reasons because={modified.because} none="No reason was recorded." />
        </>
      )}
    </div>
  );
}
