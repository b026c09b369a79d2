import { startOf } from '../../derive/list-order.ts';
import { OPEN_LATEST } from '../../derive/marks.ts';
import type { Stretch } from '../../derive/stretches.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import styles from './List.module.css';

type Props = {
  order: Int32Array;
  stretches: readonly Stretch[];
  current: number;
  /** Shows the stretch, from its first row on. */
  show: (stretch: number) => void;
};

/** Of a list too long to scroll as one: which part is shown, and the way to the others. */
export function StretchBar({ order, stretches, current, show }: Props) {
  const { marks } = useScene();
  return (
    <div className={styles.stretches}>
      <button type="button" disabled={current === 0} onClick={() => show(current - 1)}>
        Earlier
      </button>
      <label>
        <span className="visually-hidden">Rows shown</span>
        <select value={current} onChange={(event) => show(Number(event.target.value))}>
          {stretches.map(({ start, end }, at) => (
            <option key={start} value={at}>
              {withCommas(start + 1)}–{withCommas(end)}, {fromInWords(startOf(marks, order[start]!))}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={current === stretches.length - 1} onClick={() => show(current + 1)}>
        Later
      </button>
    </div>
  );
}

const fromInWords = (day: number) => (day === OPEN_LATEST ? 'undated' : `from ${dayNumberInWords(day)}`);
