import type { Days } from '../../derive/marks.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import type { Layout } from '../../state/view.ts';
import { latePart } from '../lazy-part.tsx';
import { PARTS } from '../parts.ts';
import { useAt, useScene } from '../scene.ts';
import { DaySlider } from './DaySlider.tsx';
import styles from './PlayheadBar.module.css';
import { SumPlace } from './SumPlace.tsx';
import { usePlayhead, usePlaying } from './use-playhead.ts';

const ReportedSum = latePart(PARTS.reportedSum, 'How much had been reported', SumPlace);

/** The day the playhead stands at, and buttons to move it; in the list its slider, too. */
export function PlayheadBar({ layout }: { layout: Layout }) {
  const { frame, bundle } = useScene();
  const playhead = usePlayhead();
  const playing = usePlaying();
  if (!frame)
    return <p className={styles.undated}>No article of this corpus says anything about its date.</p>;
  return (
    <div className={styles.bar} data-layout={layout}>
      <div className={styles.buttons}>
        <button type="button" aria-label="Previous mark" onClick={() => playhead.step(-1)}>
          <Icon path="M10 3.500 5.500 8l4.500 4.500M3.500 3.500v9" />
        </button>
        <button type="button" aria-label={playing ? 'Pause' : 'Play'} onClick={playhead.toggle}>
          <Icon path={playing ? 'M5.500 3.500v9M10.500 3.500v9' : 'M5.500 3.500v9l7-4.500z'} />
        </button>
        <button type="button" aria-label="Next mark" onClick={() => playhead.step(1)}>
          <Icon path="m6 3.500 4.500 4.500L6 12.500M12.500 3.500v9" />
        </button>
      </div>
      <Day frame={frame} layout={layout} />
      {layout === 'timeline' && <ReportedSum counts={bundle.manifest.counts} />}
    </div>
  );
}

/** Apart from the bar, for it changes at every step. */
function Day({ frame, layout }: { frame: Days; layout: Layout }) {
  const at = useAt()!;
  const { drag, onKeyDown } = usePlayhead();
  return (
    <>
      {layout === 'list' && (
        <DaySlider
          label="Playhead"
          className={styles.slider}
          day={at}
          min={frame.from}
          max={frame.to}
          onDay={drag}
          onKeyDown={onKeyDown}
        />
      )}
      <p className={styles.day}>{dayNumberInWords(at)}</p>
    </>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
