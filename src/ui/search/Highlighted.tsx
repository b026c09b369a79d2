import { useMemo } from 'react';
import { hitSpans } from '../../derive/search-query.ts';
import { textRuns } from '../../derive/text-runs.ts';
import { useDrawn } from '../scene.ts';
import styles from './Highlighted.module.css';

/** A text with what the search found marked in it. */
export function Highlighted({ text }: { text: string }) {
  const { found } = useDrawn().search;
  const runs = useMemo(
    () => (found ? textRuns(text, { quotations: [], hits: hitSpans(text, found), evidence: [] }) : null),
    [text, found],
  );
  if (!runs) return text;
  return runs.map((run) =>
    run.hit ? (
      <mark key={run.start} className={styles.hit}>
        {run.text}
      </mark>
    ) : (
      <span key={run.start}>{run.text}</span>
    ),
  );
}
