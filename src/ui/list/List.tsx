import { useMemo, useState } from 'react';
import { listOrder } from '../../derive/list-order.ts';
import { lazyPart } from '../lazy-part.tsx';
import { PARTS } from '../parts.ts';
import { useDrawn, useScene, useSettledWindow } from '../scene.ts';
import { usePrinting } from '../use-printing.ts';
import styles from './List.module.css';
import { PlainRows, SHORT } from './PlainRows.tsx';
import { PrintedRows } from './PrintedRows.tsx';

const ScrolledRows = lazyPart(PARTS.scrolledRows, 'The list', PlainRows);

/** The same items as the timeline's, as a table. */
export function List() {
  const { marks } = useScene();
  const { filtered } = useDrawn();
  const window = useSettledWindow();
  const order = useMemo(() => listOrder(marks, filtered, window), [marks, filtered, window]);
  const printing = usePrinting();
  const [wanted, setWanted] = useState<{ order: Int32Array; row: number | null }>({ order, row: null });
  const rows = {
    order,
    sought: wanted.order === order ? wanted.row : null,
    seek: (row: number | null) => setWanted({ order, row }),
  };
  return (
    <section aria-label="List" className={styles.list}>
      {printing ? (
        <PrintedRows order={order} />
      ) : order.length <= SHORT ? (
        <PlainRows {...rows} />
      ) : (
        <ScrolledRows {...rows} />
      )}
    </section>
  );
}
