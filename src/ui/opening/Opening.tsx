import { previewFrame } from '../../derive/preview-rows.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { dayNumber } from '../../model/day.ts';
import { dayInWords } from '../../model/day-words.ts';
import type { Manifest } from '../../model/manifest.ts';
import { useExplorer } from '../../state/explorer.ts';
import { hasFilters } from '../../state/view.ts';
import explorer from '../Explorer.module.css';
import filters from '../filters/Filters.module.css';
import header from '../header/Header.module.css';
import panel from '../panel/ReadingPanel.module.css';
import search from '../search/SearchField.module.css';
import playhead from '../timeline/PlayheadBar.module.css';
import { useLayout } from '../use-layout.ts';
import styles from './Opening.module.css';
import { PreviewChart } from './PreviewChart.tsx';

/** The explorer while its columns are on their way: what the first file tells, where it will stand. */
export function Opening({ manifest }: { manifest: Manifest }) {
  const { counts, preview, span } = manifest;
  const { layout } = useLayout();
  // What a filter leaves only the columns can tell.
  const filtered = useExplorer((state) => hasFilters(state.view));
  const frame = previewFrame(span && { from: dayNumber(span.from), to: dayNumber(span.to) });
  return (
    <div className={explorer.page}>
      <div className={explorer.top}>
        <header className={header.banner}>
          <p className={header.brand}>Quoteline</p>
          <h1 className={header.title}>{manifest.title}</h1>
          <div className={styles.later} inert>
            <div className={search.search}>
              <input type="search" aria-label="Search" placeholder="Search words or “a phrase”" disabled />
            </div>
            <div className={header.tools}>
              {['Share', 'Export', 'Theme', '?'].map((name) => (
                <span key={name} className={header.tool}>
                  {name}
                </span>
              ))}
            </div>
          </div>
        </header>
        <section aria-label="Filters" className={filters.filters}>
          <div className={filters.choices} aria-hidden="true">
            {['Speaker', 'Outlet', 'Subject', 'Milestone', 'Printed', 'Kind'].map((name) => (
              <span key={name} className={filters.filter}>
                {name}
              </span>
            ))}
          </div>
          <p role="status" className={filters.counts}>
            Fetching {withCommas(counts.quotation)} quotations of {withCommas(counts.article)} articles…
          </p>
        </section>
      </div>
      <main className={explorer.main}>
        <div className={styles.overview} />
        <PlayheadPlace manifest={manifest} />
        {layout === 'timeline' && !filtered && <PreviewChart preview={preview} frame={frame} />}
      </main>
      <aside aria-label="Reading panel" className={panel.panel} />
    </div>
  );
}

/** As much room as the playhead's bar will take, which depends on how long its sentence is. */
function PlayheadPlace({ manifest: { counts, span } }: { manifest: Manifest }) {
  return (
    <div className={`${playhead.bar} ${styles.unseen}`} aria-hidden="true">
      <div className={playhead.buttons}>
        <button type="button" disabled />
      </div>
      <p className={playhead.day}>{span && dayInWords(span.to)}</p>
      <p className={playhead.sum}>
        {withCommas(counts.quotation)} quotations and possibly {withCommas(counts.quotation)} more;{' '}
        {withCommas(counts.article)} articles and possibly {withCommas(counts.article)} more;{' '}
        {withCommas(counts.event)} announcements and possibly 9 more
      </p>
    </div>
  );
}
