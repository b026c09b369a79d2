import { dayNumberInWords } from '../../model/day-words.ts';
import type { Scene } from '../scene.ts';
import type { DayScale } from './day-scale.ts';
import styles from './Playhead.module.css';
import { usePlayhead } from './use-playhead.ts';

type Props = { scale: DayScale; time: NonNullable<Scene['time']>; height: number };

/** The line that says "up to here", and the slider that moves it, laid over the axis. */
export function Playhead({ scale, time, height }: Props) {
  const playhead = usePlayhead();
  const { shown, at } = time;
  const start = scale.middle(shown.from);
  const end = scale.middle(shown.to);
  const inside = at >= shown.from && at <= shown.to;
  const place = scale.middle(at);
  const edge = place < start + 60 ? 'start' : place > end - 60 ? 'end' : undefined;
  return (
    <>
      <input
        type="range"
        aria-label="Playhead"
        aria-valuetext={dayNumberInWords(at)}
        className={styles.slider}
        data-outside={!inside || undefined}
        style={{ left: start - 10, width: end - start + 20 }}
        min={shown.from}
        max={shown.to}
        value={at}
        onChange={(event) => playhead.drag(event.currentTarget.valueAsNumber)}
        onKeyDown={playhead.onKeyDown}
      />
      {inside && (
        <div className={styles.line} style={{ left: scale.middle(at), height: height + 10 }}>
          <span className={styles.flag} data-side={edge}>
            {dayNumberInWords(at)}
          </span>
        </div>
      )}
    </>
  );
}
