import { memo, useMemo } from 'react';
import { beginning, chartWords, factsOf, nameOf } from '../../derive/mark-names.ts';
import type { Relation } from '../../derive/playhead.ts';
import { useScene } from '../scene.ts';
import { BAR, PITCH } from './chart-layout.ts';
import { LETTER, type PlacedMark } from './place-marks.ts';
import styles from './Timeline.module.css';

type Props = PlacedMark & {
  /** Changes as items arrive, for then the mark has words to show. */
  arrived: string;
  relation: Relation;
  open: boolean;
  /** Pointed at, here or elsewhere, or another printing of what is. */
  pointed: boolean;
  resting: boolean;
};

const LOOK: Record<Relation, string> = { before: 'before', 'possibly before': 'possibly', after: 'after' };

/** One mark, a button whose name says kind, who, outlet and when. What it does is in `useMarkEvents`. */
export const Mark = memo(function Mark(props: Props) {
  const { mark, shape, x, y, letters, arrived, relation, open, pointed, resting } = props;
  const { library, marks } = useScene();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived is in the library
  const [name, words] = useMemo(() => {
    const facts = factsOf(library, marks, mark);
    return [nameOf(facts), chartWords(library, marks, mark, facts)];
  }, [library, marks, mark, arrived]);
  return (
    <g
      role="button"
      aria-label={name}
      aria-pressed={open}
      tabIndex={resting ? 0 : -1}
      data-mark={mark}
      data-relation={LOOK[relation]}
      data-shape={shape}
      data-open={open || undefined}
      data-pointed={pointed || undefined}
      className={styles.mark}
      transform={`translate(${x} ${y})`}
    >
      <Face
        isBar={shape === 'bar'}
        radius={shape === 'day' ? 6 : 5}
        width={props.width}
        fade={props.fade}
        words={letters === 0 ? null : beginning(words, letters)}
        wordsAt={props.wordsAt}
        ringed={open || pointed || resting}
      />
    </g>
  );
});

type FaceProps = Pick<PlacedMark, 'width' | 'fade' | 'wordsAt'> & {
  isBar: boolean;
  radius: number;
  words: string | null;
  ringed: boolean;
};

/** How a mark looks wherever it stands: most stay the same while their places change. */
const Face = memo(function Face({ isBar, radius, width, fade, words, wordsAt, ringed }: FaceProps) {
  const reach = Math.max(PITCH, width);
  return (
    <>
      <rect
        className={styles.target}
        x={(width - reach) / 2}
        y={(BAR - PITCH) / 2}
        width={isBar || words === null ? reach : reach / 2 + wordsAt + words.length * LETTER}
        height={PITCH}
      />
      {isBar ? (
        <>
          <rect
            className={styles.soft}
            width={width}
            height={BAR}
            rx={BAR / 2}
            mask={fade === null ? undefined : `url(#${fade})`}
          />
          {ringed && (
            <rect className={styles.ring} x={-3} y={-3} width={width + 6} height={BAR + 6} rx={BAR / 2 + 3} />
          )}
        </>
      ) : (
        <>
          <circle className={styles.dot} cy={BAR / 2} r={radius} />
          {ringed && <circle className={styles.ring} cy={BAR / 2} r={10} />}
        </>
      )}
      {words !== null && (
        <text className={styles.words} x={wordsAt} y={BAR / 2 + 4}>
          {words}
        </text>
      )}
    </>
  );
});
