import type { ComponentProps } from 'react';
import styles from './List.module.css';

const COLUMNS = ['When', 'Kind', 'Who', 'Words', 'Outlet'];

/** The table around rows of which not all need be there: it says how many there are. */
export function ListTable({ length, ...body }: ComponentProps<'tbody'> & { length: number }) {
  return (
    <table aria-rowcount={length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...body} />
    </table>
  );
}

/** Holds the place of rows that are not drawn. */
export function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true" data-gap>
      <td colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}

/** Says of a list of which only a part is drawn what that leaves out. */
export function NotAll() {
  return (
    <p className={styles.hint}>
      The browser’s own search finds only the rows near the screen; the field above searches everything.
    </p>
  );
}
