import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, memo } from 'react';
import { beginning, chartWords, factsOf, nameOf } from '../../derive/mark-names.ts';
import { type Relation, relationTo } from '../../derive/playhead.ts';
import { useExplorer } from '../../state/explorer.ts';
import { focusPanel } from '../panel/close-panel.ts';
import { useScene, useSinceAt } from '../scene.ts';
import { fetchAhead } from '../shards/use-loaded.ts';
import { BAR, PITCH } from './chart-layout.ts';
import { LETTER, type PlacedMark } from './place-marks.ts';
import styles from './Timeline.module.css';
import { moveFocus } from './use-roving.ts';

type Props = PlacedMark & {
  /** Changes as items arrive, for then the mark has words to show. */
  arrived: string;
  /** Another printing of what is pointed at or open. */
  tied: boolean;
  resting: boolean;
  onRest: (stop: string) => void;
};

const LOOK: Record<Relation, string> = { before: 'before', 'possibly before': 'possibly', after: 'after' };

/** One mark, a button whose name says kind, who, outlet and when. */
export const Mark = memo(function Mark({
  mark,
  shape,
  x,
  y,
  width,
  wordsAt,
  letters,
  fade,
  tied,
  resting,
  onRest,
}: Props) {
  const scene = useScene();
  const { library, marks } = scene;
  const id = marks.idOf(mark);
  const change = useExplorer((state) => state.change);
  const point = useExplorer((state) => state.point);
  const open = useExplorer((state) => state.view.open === id);
  const pointed = useExplorer((state) => state.pointed === id);
  const relation = useSinceAt((at) =>
    at === null ? 'possibly before' : relationTo(at, marks.earliest[mark]!, marks.latest[mark]!),
  );
  const words = letters === 0 ? null : beginning(chartWords(library, marks, mark), letters);
  const stop = String(mark);
  const client = useQueryClient();
  const attend = () => {
    point(id);
    fetchAhead(client, scene, mark);
  };
  const choose = () => {
    onRest(stop);
    change({ open: id, tab: 'quotations', span: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose();
      focusPanel();
    } else moveFocus(event);
  };
  const isBar = shape === 'bar';
  const ringed = open || pointed || tied || resting;
  const reach = Math.max(PITCH, width);
  return (
    <g
      role="button"
      aria-label={nameOf(factsOf(library, marks, mark))}
      aria-pressed={open}
      tabIndex={resting ? 0 : -1}
      data-mark={stop}
      data-relation={LOOK[relation]}
      data-shape={shape}
      data-open={open || undefined}
      data-pointed={pointed || tied || undefined}
      className={styles.mark}
      transform={`translate(${x} ${y})`}
      onClick={choose}
      onKeyDown={onKeyDown}
      onFocus={() => {
        onRest(stop);
        attend();
      }}
      onBlur={() => point(null)}
      onPointerEnter={attend}
      onPointerLeave={() => point(null)}
    >
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
          <circle className={styles.dot} cy={BAR / 2} r={shape === 'day' ? 6 : 5} />
          {ringed && <circle className={styles.ring} cy={BAR / 2} r={10} />}
        </>
      )}
      {words !== null && (
        <text className={styles.words} x={wordsAt} y={BAR / 2 + 4}>
          {words}
        </text>
      )}
    </g>
  );
});
