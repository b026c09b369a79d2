import { withCommas } from '../../derive/with-commas.ts';
import { useScene } from '../scene.ts';
import { itemsOfMarks, useLoaded } from '../shards/use-loaded.ts';
import { ListRow } from './ListRow.tsx';
import { ListTable } from './ListTable.tsx';

/** What a reader would still leaf through: some forty pages. */
const MOST = 500;

/** The list on paper: rows one after the other, and a word on those left out. */
export function PrintedRows({ order }: { order: Int32Array }) {
  const { marks } = useScene();
  const printed = [...order.subarray(0, MOST)];
  useLoaded(itemsOfMarks(marks, printed));
  return (
    <>
      <ListTable length={order.length}>
        {printed.map((mark, at) => (
          <ListRow key={mark} mark={mark} row={at} stop={false} />
        ))}
      </ListTable>
      {order.length > printed.length && (
        <p>
          The first {MOST} of {withCommas(order.length)} items. Filters choose which; an export has them all.
        </p>
      )}
    </>
  );
}
