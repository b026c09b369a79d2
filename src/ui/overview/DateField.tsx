import { useState } from 'react';
import type { Days } from '../../derive/marks.ts';
import { clampTo } from '../../derive/window.ts';
import { dayNumber, dayOf, isDay } from '../../model/day.ts';
import styles from './Overview.module.css';

type Props = { label: string; day: number; frame: Days; onDay: (day: number) => void };

/** A typed date. It counts once one leaves the field or presses Enter: half a year is no date yet. */
export function DateField({ label, day, frame, onDay }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && isDay(typed) && dayNumber(typed) !== day) onDay(clampTo(frame, dayNumber(typed)));
    setTyped(null);
  };
  return (
    <label className={styles.date}>
      {label}
      <input
        type="date"
        min={dayOf(frame.from)}
        max={dayOf(frame.to)}
        value={typed ?? dayOf(day)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}
