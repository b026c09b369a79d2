import { type KeyboardEvent, useRef, useState } from 'react';
import { rowAfterKey, stretchesOf } from '../../derive/stretches.ts';
import { useScene } from '../scene.ts';
import { Trouble } from '../shards/Trouble.tsx';
import { itemsOfMarks, useLoaded } from '../shards/use-loaded.ts';
import { ListRow } from './ListRow.tsx';
import { Gap, ListTable, NotAll } from './ListTable.tsx';
import { linkOf, rowOf } from './row-of.ts';
import { StretchBar } from './StretchBar.tsx';
import { useKeptInSight } from './use-kept-in-sight.ts';
import { useOpenRow } from './use-open-row.ts';

/** A list this short is drawn whole, so that the browser's own search finds all of it. */
export const SHORT = 60;
/** So many rows of a longer one fill a screen, until what scrolls it is there. */
const FIRST = 20;
/** A row's height in pixels until it is measured. */
export const LIKELY_HEIGHT = 110;

export type RowsProps = {
  order: Int32Array;
  /** The row a key asked for before it could be drawn. */
  sought: number | null;
  seek: (row: number | null) => void;
};

/** Rows without measuring: all of a short list, or the first of a longer one in the places they will keep. */
export function PlainRows({ order, sought, seek }: RowsProps) {
  const { marks } = useScene();
  const body = useRef<HTMLTableSectionElement>(null);
  const [resting, setResting] = useState<number | null>(null);
  const { length } = order;
  const drawn = [...order.subarray(0, length <= SHORT ? SHORT : FIRST)];
  const loading = useLoaded(itemsOfMarks(marks, drawn));
  const stop = resting === null ? 0 : Math.max(0, drawn.indexOf(resting));
  const stretches = stretchesOf(length);
  const show = useKeptInSight(body, order);
  useOpenRow(order, (row) => {
    setResting(order[row]!);
    show(row);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor(window.innerHeight / LIKELY_HEIGHT) - 1);
    const at = sought ?? rowOf(event.target);
    const row = at === null ? null : rowAfterKey(event.key, at, length, page);
    if (row === null) return;
    event.preventDefault();
    // A row past the first ones is gone to by what draws it, once that is there.
    if (row < drawn.length) {
      linkOf(body.current, row)?.focus({ preventScroll: true });
      show(row);
    } else seek(row);
  };
  return (
    <>
      {stretches.length > 1 && (
        <div inert>
          <StretchBar order={order} stretches={stretches} current={0} show={() => {}} />
        </div>
      )}
      {drawn.length < length && <NotAll />}
      <Trouble loading={loading} what="the words of some items" />
      <ListTable
        length={length}
        ref={body}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const row = rowOf(event.target);
          if (row === null) return;
          setResting(order[row]!);
          seek(null);
        }}
      >
        {drawn.map((mark, row) => (
          <ListRow key={mark} mark={mark} row={row} stop={row === stop} />
        ))}
        {drawn.length < length && <Gap height={(length - drawn.length) * LIKELY_HEIGHT} />}
      </ListTable>
    </>
  );
}
