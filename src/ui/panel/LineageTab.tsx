import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { quotationsOf } from '../../derive/library.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { spreadOf } from '../../derive/spread.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { NONE } from '../../model/columns.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { useLoaded } from '../shards/use-loaded.ts';
import type { Reading } from './ArticlePanel.tsx';
import { LineageSection } from './LineageSection.tsx';
import styles from './LineageTab.module.css';
import { Paged } from './Paged.tsx';
import { Steps } from './Steps.tsx';

/** Another article's panel takes the place of the one stepped from: the keyboard goes on where that is drawn. */
let walking = false;

/** So many utterances of an article at once, each with so many printings. */
const UTTERANCES = 4;
const FEW_PRINTINGS = 3;
/** So many printings where one utterance alone is shown. */
const PRINTINGS = 8;

/** Wherever else the same words were printed. */
export function LineageTab({ index, quotation }: Reading) {
  const { library, marks } = useScene();
  const change = useExplorer((state) => state.change);
  const lineages = useMemo(() => {
    const quotations = quotation === null ? quotationsOf(library, index) : [quotation];
    const column = library.columns.quotation.lineage;
    return [...new Set(quotations.map((each) => column[each]!))].filter((lineage) => lineage !== NONE);
  }, [library, index, quotation]);
  const walk = useMemo(
    () =>
      quotation === null || lineages.length === 0 ? [] : spreadOf(library, lineages[0]!, null).printings,
    [library, quotation, lineages],
  );
  const at = walk.findIndex((printing) => printing.quotation === quotation);
  // So that the next step finds its article there.
  useLoaded({ article: [at - 1, at + 1].flatMap((next) => walk[next]?.article ?? []) });
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is another printing
  useEffect(() => {
    if (!walking || !section.current) return;
    walking = false;
    section.current.focus({ preventScroll: true });
  }, [quotation]);
  if (lineages.length === 0) {
    return (
      <p className={styles.none}>
        {quotation !== null
          ? 'These words stand nowhere else in this corpus.'
          : 'None of this article’s quotations stands anywhere else in this corpus.'}
      </p>
    );
  }
  const step = (by: -1 | 1) => {
    const target = walk[at + by];
    if (!target) return null;
    return () => {
      walking = true;
      change({ open: marks.idOf(marks.starts[QUOTATION]! + target.quotation), span: null });
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
      ref={section}
      className={styles.lineages}
      aria-label="Printings"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {walk.length > 1 && (
        <Steps
          says={`Printing ${withCommas(at + 1)} of ${withCommas(walk.length)}`}
          previous={step(-1)}
          next={step(1)}
        />
      )}
      <Paged all={lineages} page={UTTERANCES} of="utterances">
        {(shown) =>
          shown.map((lineage) => (
            <LineageSection
              key={lineage}
              index={lineage}
              chosen={quotation}
              page={quotation === null ? FEW_PRINTINGS : PRINTINGS}
            />
          ))
        }
      </Paged>
    </section>
  );
}
