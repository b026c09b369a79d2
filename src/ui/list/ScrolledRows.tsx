import { Fragment, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { rowAfterKey, STRETCH, stretchesOf } from '../../derive/stretches.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { useScene } from '../scene.ts';
import { Trouble } from '../shards/Trouble.tsx';
import { itemsOfMarks, useLoaded } from '../shards/use-loaded.ts';
import styles from './List.module.css';
import { ListRow } from './ListRow.tsx';
import { Gap, ListTable, NotAll } from './ListTable.tsx';
import type { RowsProps } from './PlainRows.tsx';
import { linkOf, rowOf } from './row-of.ts';
import { StretchBar } from './StretchBar.tsx';
import { useOpenRow } from './use-open-row.ts';
import { useRowVirtualizer } from './use-row-virtualizer.ts';

/** Where to go once it is drawn: a row of the list, with or without the focus. */
type Target = { row: number; focus: boolean };

/**
 * Rows of a list of any length, of which only those near the screen are drawn. One row holds the tab
 * stop; it stays drawn when it is scrolled away, so that the focus is never lost.
 */
export function ScrolledRows({ order, sought }: RowsProps) {
  const { marks } = useScene();
  const body = useRef<HTMLTableSectionElement>(null);
  // What stood here while this was fetched may hold the focus, which must not go with it, and may have sent it on.
  const [held] = useState(() => {
    const at = rowOf(document.activeElement);
    return at === null ? null : (sought ?? at);
  });
  const [resting, setResting] = useState<number | null>(held === null ? null : order[held]!);
  const [wantedStretch, setStretch] = useState(Math.floor((held ?? 0) / STRETCH));
  const [target, setTarget] = useState<Target | null>(held === null ? null : { row: held, focus: true });
  const stretches = useMemo(() => stretchesOf(order.length), [order]);
  const stretch = Math.min(wantedStretch, stretches.length - 1);
  const { start, end } = stretches[stretch]!;
  const restingRow = useMemo(() => (resting === null ? -1 : order.indexOf(resting)), [order, resting]);
  const virtualizer = useRowVirtualizer(order, start, end - start, restingRow - start, body);
  const items = virtualizer.getVirtualItems();
  const loading = useLoaded(
    itemsOfMarks(
      marks,
      items.map(({ index }) => order[start + index]!),
    ),
  );
  const stop =
    restingRow >= start && restingRow < end ? restingRow : start + (virtualizer.range?.startIndex ?? 0);

  const go = (row: number, focus: boolean) => {
    setStretch(Math.floor(row / STRETCH));
    setResting(order[row]!);
    setTarget({ row, focus });
  };
  // Before it has measured the screen, the virtualizer draws nothing.
  const measured = items.length > 0;
  useLayoutEffect(() => {
    if (target === null || !measured) return;
    setTarget(null);
    const index = target.row - start;
    if (target.focus) linkOf(body.current, target.row)?.focus({ preventScroll: true });
    const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
    // Asked for the last row's end, the virtualizer would go to the page's, past what stands below the list.
    const below = target.row === end - 1 ? 'center' : index > endIndex ? 'end' : 'auto';
    virtualizer.scrollToIndex(index, { align: index < startIndex ? 'start' : below });
  }, [target, measured, start, end, virtualizer]);
  useOpenRow(order, (row) => go(row, false));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { range } = virtualizer;
    const page = range === null ? 1 : Math.max(1, range.endIndex - range.startIndex - 1);
    const at = rowOf(event.target);
    const row = at === null ? null : rowAfterKey(event.key, at, order.length, page);
    if (row === null) return;
    event.preventDefault();
    go(row, true);
  };
  let drawnTo = virtualizer.options.scrollMargin;
  return (
    <>
      {stretches.length > 1 && (
        <StretchBar
          order={order}
          stretches={stretches}
          current={stretch}
          show={(at) => go(at * STRETCH, false)}
        />
      )}
      {items.length < order.length && <NotAll />}
      <Trouble loading={loading} what="the words of some items" />
      <ListTable
        length={order.length}
        ref={body}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const row = rowOf(event.target);
          if (row !== null) setResting(order[row]!);
        }}
      >
        {items.map((item) => {
          const height = item.start - drawnTo;
          drawnTo = item.end;
          const row = start + item.index;
          return (
            <Fragment key={item.key}>
              {height > 0 && <Gap height={height} />}
              <ListRow
                ref={virtualizer.measureElement}
                mark={order[row]!}
                row={row}
                index={item.index}
                stop={row === stop}
              />
            </Fragment>
          );
        })}
        <Gap height={virtualizer.getTotalSize() + virtualizer.options.scrollMargin - drawnTo} />
      </ListTable>
      {stretch < stretches.length - 1 && (
        <button type="button" className={styles.more} onClick={() => go(end, true)}>
          Go on to row {withCommas(end + 1)}
        </button>
      )}
    </>
  );
}
