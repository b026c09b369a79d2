import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { quotationsOf } from '../../derive/library.ts';
import { speakerOf } from '../../derive/mark-names.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { hitSpans } from '../../derive/search-query.ts';
import { textRuns } from '../../derive/text-runs.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { textProblems } from '../../model/check-corpus.ts';
import { useExplorer } from '../../state/explorer.ts';
import { textQuery } from '../load-text.ts';
import { useScene } from '../scene.ts';
import loaded from '../shards/Loaded.module.css';
import { useLoaded } from '../shards/use-loaded.ts';
import { speakerColour } from '../speaker-colour.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { Reading } from './ArticlePanel.tsx';
import styles from './SourceText.module.css';

const NOTHING = { events: [], lineages: [], conflicts: [], unmatchedMarks: [] };

/** The whole article as it was printed, its quotations marked, the chosen one in sight. */
export function SourceText({ article, index, quotation }: Reading) {
  const { bundle, library, marks, search } = useScene();
  const { found } = search;
  const span = useExplorer((state) => state.view.span);
  const point = useExplorer((state) => state.point);
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
  const first = runs.find((run) => run.quotations.length > 0)?.quotations[0];
  const seen = new Set<string>();
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
        {runs.map((run) => {
          const id = run.quotations.at(-1);
          const words = run.hit ? <mark className={styles.hit}>{run.text}</mark> : run.text;
          const content = run.evidence ? (
            <mark data-evidence className={styles.evidence}>
              {words}
            </mark>
          ) : (
            words
          );
          if (id === undefined) return <span key={run.start}>{content}</span>;
          const at = quotations.findIndex((each) => each.id === id);
          const quoted = quotations[at]!;
          const isFirstRun = !seen.has(id);
          seen.add(id);
          return (
            <mark
              key={run.start}
              className={styles.quotation}
              data-open={id === chosen || undefined}
              onPointerEnter={() => point(id)}
              onPointerLeave={() => point(null)}
              style={{ '--speaker': speakerColour(speakerPlace(marks, indices[at]!)) }}
            >
              {isFirstRun && <span className="visually-hidden">Quotation, {speakerOf(quoted)}: </span>}
              <ViewLink
                patch={{ open: id, span: null }}
                current={id === chosen}
                tabIndex={isFirstRun && id === (chosen ?? first) ? 0 : -1}
              >
                {content}
              </ViewLink>
            </mark>
          );
        })}
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
