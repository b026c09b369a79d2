import { useMemo, useState } from 'react';
import { membersOf } from '../../derive/library.ts';
import { missingInWords, shorten } from '../../derive/mark-names.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { mostPrinted } from '../../derive/most-printed.ts';
import { outletsInWords, spreadOf } from '../../derive/spread.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { joinWords } from '../../model/span.ts';
import { useScene } from '../scene.ts';
import { Trouble } from '../shards/Trouble.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './Conflicts.module.css';
import { PageSteps } from './PageSteps.tsx';

const PAGE = 10;

/** Every utterance this corpus has more than once, the most printed first. */
export function PrintedAgain() {
  const { library, marks } = useScene();
  const [from, setFrom] = useState(0);
  const again = useMemo(() => mostPrinted(library.columns.lineage), [library]);
  const shown = Array.from(again.subarray(from, from + PAGE), (lineage) => {
    const members = membersOf(library, lineage);
    return { lineage, printings: members.length, fullest: members[0]! };
  });
  const loading = useLoaded({ quotation: shown.map(({ fullest }) => fullest) });
  if (again.length === 0) return null;
  return (
    <section className={styles.again} aria-labelledby="printed-again">
      <h3 id="printed-again">Printed more than once</h3>
      <PageSteps from={from} page={PAGE} total={again.length} show={setFrom} />
      <Trouble loading={loading} what="some of their words" />
      <ul>
        {shown.map(({ lineage, printings, fullest }) => {
          const spread = spreadOf(library, lineage, null);
          const quotation = library.item('quotation', fullest);
          return (
            <li key={lineage}>
              <ViewLink
                className={styles.words}
                patch={{ open: marks.idOf(marks.starts[QUOTATION]! + fullest), tab: 'lineage', span: null }}
              >
                {quotation
                  ? `“${shorten(joinWords(quotation.segments), 90)}”`
                  : missingInWords(library, 'quotation', fullest, 'words')}
              </ViewLink>
              <p>
                {withCommas(printings)} printings in {withCommas(spread.articles)}{' '}
                {spread.articles === 1 ? 'article' : 'articles'} · {outletsInWords(spread)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
