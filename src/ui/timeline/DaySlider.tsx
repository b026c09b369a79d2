import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { dayNumberInWords } from '../../model/day-words.ts';

type Props = {
  label: string;
  day: number;
  min: number;
  max: number;
  /** How far it can be moved, where that is less far than it reaches. */
  least?: number;
  most?: number;
  className: string | undefined;
  style?: CSSProperties;
  outside?: boolean;
  onDay: (day: number) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/**
 * A native slider over days. It keeps its own value, and is told another one where they differ: a field
 * that React controls has its value and attribute written at every step.
 */
export function DaySlider(props: Props) {
  const {
    label,
    day,
    min,
    max,
    least = min,
    most = max,
    className,
    style,
    outside,
    onDay,
    onKeyDown,
  } = props;
  const slider = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const { current } = slider;
    if (current!.valueAsNumber !== day) current!.value = String(day);
  });
  return (
    <input
      ref={slider}
      type="range"
      aria-label={label}
      aria-valuetext={dayNumberInWords(day)}
      className={className}
      data-outside={outside || undefined}
      style={style}
      min={min}
      max={max}
      onChange={({ currentTarget }) => {
        const taken = Math.min(most, Math.max(least, currentTarget.valueAsNumber));
        currentTarget.value = String(taken);
        onDay(taken);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
