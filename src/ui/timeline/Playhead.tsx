import { dayNumberInWords } from '../../model/day-words.ts';
import { useAt } from '../scene.ts';
import { DaySlider } from './DaySlider.tsx';
import styles from './Playhead.module.css';
import type { Plot } from './place-marks.ts';
import { usePlayhead } from './use-playhead.ts';

/** So much room a day in words takes beside the handle. */
const FLAG = 130;

/** The line that says "up to here", and the slider that moves it, laid above the axis. */
export function Playhead({ plot: { scale, shown, width }, height }: { plot: Plot; height: number }) {
  const playhead = usePlayhead();
  const at = useAt();
  if (at === null) return null;
  const start = scale.middle(shown.from);
  const end = scale.middle(shown.to);
  const inside = at >= shown.from && at <= shown.to;
  const place = scale.middle(at);
  return (
    <>
      <DaySlider
        label="Playhead"
        className={styles.slider}
        outside={!inside}
        style={{ left: start - 12, width: end - start + 24 }}
        day={at}
        min={shown.from}
        max={shown.to}
        onDay={playhead.drag}
        onKeyDown={playhead.onKeyDown}
      />
      {inside && (
        <div
          className={styles.line}
          style={{ transform: `translateX(${Math.round(place)}px)`, height: height + 28 }}
        >
          <span className={styles.flag} data-side={place > width - FLAG ? 'start' : 'end'}>
            {dayNumberInWords(at)}
          </span>
        </div>
      )}
    </>
  );
}
