import { type KeyboardEvent, useMemo, useState } from 'react';
import { listOrder } from '../../derive/list-order.ts';
import { useScene } from '../scene.ts';
import { itemsOfMarks, useLoaded } from '../shards/use-loaded.ts';
import styles from './List.module.css';
import { ListRow } from './ListRow.tsx';

const PAGE = 100;

/** The same items as the timeline's, as a table. Arrows move from row to row. */
export function List() {
  const { marks, visible } = useScene();
  const order = useMemo(() => listOrder(marks, visible.marks), [marks, visible.marks]);
  const [length, setLength] = useState(PAGE);
  const [resting, setResting] = useState<number | null>(null);
  const shown = [...order.subarray(0, length)];
  useLoaded(itemsOfMarks(marks, shown));
  const stop = resting !== null && shown.includes(resting) ? resting : shown[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-opens]')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    const target = { ArrowDown: links[at + 1], ArrowUp: links[at - 1], Home: links[0], End: links.at(-1) }[
      event.key
    ];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <section aria-label="List" className={styles.list} onKeyDown={onKeyDown}>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Kind</th>
            <th scope="col">Who</th>
            <th scope="col">Words</th>
            <th scope="col">Outlet</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mark) => (
            <ListRow key={mark} mark={mark} stop={mark === stop} onRest={() => setResting(mark)} />
          ))}
        </tbody>
      </table>
      {order.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(length + PAGE)}>
          Show {Math.min(PAGE, order.length - length)} more of {order.length - length}
        </button>
      )}
    </section>
  );
}
