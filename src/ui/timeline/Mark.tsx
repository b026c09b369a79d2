import type { KeyboardEvent } from 'react';
import type { Relation } from '../../derive/playhead.ts';
import { useExplorer } from '../../state/explorer.ts';
import { focusPanel } from '../panel/close-panel.ts';
import { BAR } from './chart-layout.ts';
import { LETTER, type PlacedMark } from './place-marks.ts';
import styles from './Timeline.module.css';
import type { Roving } from './use-roving.ts';

type Props = Omit<PlacedMark, 'room'> & {
  id: string;
  name: string;
  /** As much of its words as there is room for, or none. */
  words: string | null;
  fade: string | null;
  relation: Relation;
  open: boolean;
  pointed: boolean;
  roving: Roving;
};

const LOOK: Record<Relation, string> = { before: 'before', 'possibly before': 'possibly', after: 'after' };

/** One mark, a button whose name says kind, who, outlet and when. */
export function Mark({
  id,
  mark,
  name,
  words,
  shape,
  x,
  width,
  y,
  fade,
  relation,
  open,
  pointed,
  roving,
}: Props) {
  const change = useExplorer((state) => state.change);
  const point = useExplorer((state) => state.point);
  const stop = String(mark);
  const choose = () => {
    roving.rest(stop);
    change({ open: id, tab: 'quotations', span: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose();
      focusPanel();
    } else roving.move(event);
  };
  const middle = y + BAR / 2;
  return (
    <g
      role="button"
      aria-label={name}
      aria-pressed={open}
      tabIndex={roving.resting === stop ? 0 : -1}
      data-mark={stop}
      data-relation={LOOK[relation]}
      data-shape={shape}
      data-open={open || undefined}
      data-pointed={pointed || undefined}
      className={styles.mark}
      onClick={choose}
      onKeyDown={onKeyDown}
      onFocus={() => {
        roving.rest(stop);
        point(id);
      }}
      onBlur={() => point(null)}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
    >
      {shape === 'bar' ? (
        <g clipPath="url(#plot)">
          <rect className={styles.target} x={x} y={y - 4} width={width} height={BAR + 8} />
          <rect
            className={styles.soft}
            x={x}
            y={y}
            width={width}
            height={BAR}
            rx={BAR / 2}
            mask={fade === null ? undefined : `url(#${fade})`}
          />
          <rect
            className={styles.ring}
            x={x - 3}
            y={y - 3}
            width={width + 6}
            height={BAR + 6}
            rx={BAR / 2 + 3}
          />
        </g>
      ) : (
        <>
          <rect
            className={styles.target}
            x={x - 11}
            y={y - 4}
            width={22 + (words?.length ?? 0) * LETTER}
            height={BAR + 8}
          />
          <circle className={styles.dot} cx={x} cy={middle} r={shape === 'day' ? 6 : 5} />
          <circle className={styles.ring} cx={x} cy={middle} r={10} />
        </>
      )}
      {words !== null && (
        <text className={styles.words} x={shape === 'bar' ? Math.max(x, 0) + BAR / 2 : x + 11} y={middle + 4}>
          {words}
        </text>
      )}
    </g>
  );
}
