import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { quotationsOf } from '../../derive/library.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { hitSpans } from '../../derive/search-query.ts';
import { textRuns } from '../../derive/text-runs.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { textProblems } from '../../model/check-corpus.ts';
import { useExplorer } from '../../state/explorer.ts';
import { textQuery } from '../load-text.ts';
import { useDrawn, useScene } from '../scene.ts';
import loaded from '../shards/Loaded.module.css';
import { useLoaded } from '../shards/use-loaded.ts';
import type { Reading } from './ArticlePanel.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './SourceText.module.css';

const NOTHING = { events: [], lineages: [], conflicts: [], unmatchedMarks: [] };

/** The whole article as it was printed, its quotations marked, the chosen one in sight. */
export function SourceText({ article, index, quotation }: Reading) {
  const { bundle, library, marks } = useScene();
  const { search } = useDrawn();
  const { found } = search;
  const span = useExplorer((state) => state.view.span);
  const { data: text, error, refetch } = useQuery(textQuery(bundle, article));
  const indices = useMemo(() => quotationsOf(library, index), [library, index]);
  const { ready } = useLoaded({ quotation: indices });
  const quotations = useMemo(
    () => (ready ? indices.map((each) => library.item('quotation', each)!) : []),
    [ready, indices, library],
  );
  const problems = useMemo(
    () =>
      text === undefined ? [] : textProblems({ ...NOTHING, articles: [article], quotations }, article, text),
    [text, article, quotations],
  );
  const known = useMemo(
    () => new Map(quotations.map((item, at) => [item.id, { item, index: indices[at]! }])),
    [quotations, indices],
  );
  const runs = useMemo(() => {
    if (text === undefined) return [];
    const sound = quotations.filter(({ segments }) =>
      segments.every((segment) => text.slice(segment.start, segment.end) === segment.words),
    );
    return textRuns(text, {
      quotations: sound,
      hits: found ? hitSpans(text, found) : [],
      evidence: span ? [span] : [],
    });
  }, [text, quotations, span, found]);

  const box = useRef<HTMLElement>(null);
  const chosen = quotation === null ? null : marks.idOf(marks.starts[QUOTATION]! + quotation);
  useEffect(() => {
    if (runs.length === 0) return;
    const wanted = span ? '[data-evidence]' : chosen === null ? null : '[aria-current]';
    const target = wanted === null ? null : box.current?.querySelector(wanted);
    if (target) bringIntoSight(box.current!, target);
    else box.current?.scrollTo({ top: 0 });
  }, [runs, span, chosen]);

  if (error) {
    return (
      <div className={loaded.problem} role="alert">
        <p>The article’s text could not be opened: {error.message}</p>
        <button type="button" onClick={() => refetch()}>
          Try again
        </button>
      </div>
    );
  }
  return (
    <>
      {problems.length > 0 && (
        <p className={loaded.problem} role="alert">
          This text is not the one the corpus was built from: {problems[0]}
          {problems.length > 1 && `, and ${withCommas(problems.length - 1)} more`}. What doesn’t match is not
          marked. Rebuild the bundle with <code>npm run corpus</code>.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={box} className={styles.text} aria-label="Article text" tabIndex={0}>
        {text === undefined && <p className={loaded.wait}>Fetching the article…</p>}
        <MarkedText box={box} runs={runs} length={text?.length ?? 0} quotations={known} chosen={chosen} />
      </section>
    </>
  );
}

/** Scrolls the box alone, so that the page stays where it is. */
function bringIntoSight(box: HTMLElement, target: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  box.scrollTo({ top: box.scrollTop + inner.top - outer.top - outer.height / 4 });
}
