/** The row of the list an element stands in. */
export function rowOf(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset.row);
}

/** A row's way into the panel, which takes the focus for it. */
export const linkOf = (body: HTMLElement | null, row: number) =>
  body?.querySelector<HTMLElement>(`[data-row="${row}"] [data-opens]`);
