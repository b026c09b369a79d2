import { memo, useEffect, useMemo } from 'react';
import { previewFrame } from '../../derive/preview-rows.ts';
import { dayNumber } from '../../model/day.ts';
import { dayInWords } from '../../model/day-words.ts';
import type { Manifest } from '../../model/manifest.ts';
import { useExplorer } from '../../state/explorer.ts';
import { hasFilters } from '../../state/view.ts';
import { PARTS } from '../parts.ts';
import playhead from '../timeline/PlayheadBar.module.css';
import { SumPlace } from '../timeline/SumPlace.tsx';
import { useLayout } from '../use-layout.ts';
import { useWidth } from '../use-width.ts';
import styles from './Opening.module.css';
import { PreviewChart } from './PreviewChart.tsx';

/** The explorer's main part while its columns are on their way: what the first file tells, where it will stand. */
export const OpeningMain = memo(function OpeningMain({ manifest }: { manifest: Manifest }) {
  const { counts, preview, span } = manifest;
  const { layout } = useLayout();
  const [measureOverview] = useWidth('overview');
  // Its code is on its way with the columns; drawing that waited for it would wait longer still.
  useEffect(() => {
    Promise.allSettled([PARTS[layout]()]);
  }, [layout]);
  // What a filter leaves only the columns can tell.
  const filtered = useExplorer((state) => hasFilters(state.view));
  const frame = useMemo(
    () => previewFrame(span && { from: dayNumber(span.from), to: dayNumber(span.to) }),
    [span],
  );
  return (
    <>
      <div className={styles.overview} ref={measureOverview} />
      <div className={`${playhead.bar} ${styles.unseen}`} aria-hidden="true">
        <div className={playhead.buttons}>
          <button type="button" disabled />
        </div>
        <p className={playhead.day}>{span && dayInWords(span.to)}</p>
        <SumPlace counts={counts} />
      </div>
      {layout === 'timeline' && !filtered && <PreviewChart preview={preview} frame={frame} />}
    </>
  );
});
