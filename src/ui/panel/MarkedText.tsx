import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { speakerOf } from '../../derive/mark-names.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { runsInSight } from '../../derive/runs-in-sight.ts';
import type { Run } from '../../derive/text-runs.ts';
import type { CorpusQuotation } from '../../model/corpus.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { usePrinting } from '../use-printing.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './SourceText.module.css';
import { useTextInSight } from './use-text-in-sight.ts';

/** So many elements mark what is in sight; a text with fewer is marked throughout. */
const ROOM = 180;

type Props = {
  /** What scrolls the text. */
  box: RefObject<HTMLElement | null>;
  runs: readonly Run[];
  /** The text's length. */
  length: number;
  /** The article's quotations by id, `index` in the corpus. */
  quotations: ReadonlyMap<string, { item: CorpusQuotation; index: number }>;
  chosen: string | null;
};

/** The text to the letter, with marks where it is looked at: marks take no room, so none moves as they come. */
export function MarkedText({ box, runs, length, quotations, chosen }: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const printing = usePrinting();
  const many = runs.length > ROOM / 4;
  const sight = useTextInSight(box, many, length);
  const drawn = useMemo(() => {
    const kept = new Set([chosen, focused].filter((id) => id !== null));
    return runsInSight(runs, sight, printing ? Number.POSITIVE_INFINITY : ROOM, kept);
  }, [runs, sight, printing, chosen, focused]);
  const shown = new Set(drawn.map(({ run }) => run?.quotations.at(-1)));
  // One stop of Tab: what is chosen, or else what had the focus, or else what comes first.
  const stop = [chosen, focused].find((id) => id !== null && shown.has(id)) ?? firstOf(shown);
  const seen = new Set<string>();
  return drawn.map(({ run, text }) => {
    if (run === null) return text;
    const id = run.quotations.at(-1);
    const words = run.hit ? <mark className={styles.hit}>{text}</mark> : text;
    const content = run.evidence ? (
      <mark data-evidence className={styles.evidence}>
        {words}
      </mark>
    ) : (
      words
    );
    if (id === undefined) return <span key={run.start}>{content}</span>;
    const isFirstRun = !seen.has(id);
    seen.add(id);
    return (
      <QuotedRun
        key={run.start}
        {...quotations.get(id)!}
        isChosen={id === chosen}
        isFirstRun={isFirstRun}
        isStop={isFirstRun && id === stop}
        onFocus={() => setFocused(id)}
      >
        {content}
      </QuotedRun>
    );
  });
}

/** The first quotation shown, if any is. */
function firstOf(shown: ReadonlySet<string | undefined>): string | undefined {
  for (const id of shown) if (id !== undefined) return id;
  return undefined;
}

type QuotedProps = {
  item: CorpusQuotation;
  index: number;
  isChosen: boolean;
  isFirstRun: boolean;
  isStop: boolean;
  onFocus: () => void;
  children: ReactNode;
};

/** Words of a quotation in its speaker's colour, which lead to it. */
function QuotedRun({ item, index, isChosen, isFirstRun, isStop, onFocus, children }: QuotedProps) {
  const { marks } = useScene();
  const point = useExplorer((state) => state.point);
  return (
    <mark
      className={styles.quotation}
      data-open={isChosen || undefined}
      onPointerEnter={() => point(item.id)}
      onPointerLeave={() => point(null)}
      onFocus={onFocus}
      style={{ '--speaker': speakerColour(speakerPlace(marks, index)) }}
    >
      {isFirstRun && <span className="visually-hidden">Quotation, {speakerOf(item)}: </span>}
      <ViewLink patch={{ open: item.id, span: null }} current={isChosen} tabIndex={isStop ? 0 : -1}>
        {children}
      </ViewLink>
    </mark>
  );
}
