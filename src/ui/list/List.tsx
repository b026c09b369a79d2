import { useMemo } from 'react';
import { listOrder } from '../../derive/list-order.ts';
import { useScene, useVisible } from '../scene.ts';
import styles from './List.module.css';
import { PrintedRows } from './PrintedRows.tsx';
import { ScrolledRows } from './ScrolledRows.tsx';
import { usePrinting } from './use-printing.ts';

/** The same items as the timeline's, as a table. */
export function List() {
  const { marks } = useScene();
  const visible = useVisible();
  const order = useMemo(() => listOrder(marks, visible), [marks, visible]);
  const printing = usePrinting();
  return (
    <section aria-label="List" className={styles.list}>
      {printing ? <PrintedRows order={order} /> : <ScrolledRows order={order} />}
    </section>
  );
}
