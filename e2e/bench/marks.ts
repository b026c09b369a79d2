/** Marks like news: bursts in twenty rows over ten years. `days` ascend within each row. */
export type Rows = { from: number; to: number; rows: Int32Array[] };

export const ROWS = 20;
const FROM = 14_600;
const DAYS = 3650;

/** The same marks for the same count, whoever draws them. */
export function madeUpRows(count: number): Rows {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const size = Math.floor(count / ROWS) + (row < count % ROWS ? 1 : 0);
    const bursts = Array.from({ length: 40 }, () => random() * DAYS);
    const days = Int32Array.from({ length: size }, () => {
      if (random() < 0.3) return FROM + Math.floor(random() * DAYS);
      const near = bursts[Math.floor(random() * 40)]! + 60 * random() ** 4;
      return FROM + Math.min(DAYS - 1, Math.floor(near));
    });
    return days.sort();
  });
  return { from: FROM, to: FROM + DAYS, rows };
}

/** What each contestant offers to be driven by. `filter` leaves every second row or takes that back. */
export type Drawn = { show: (from: number, to: number) => void; filter: (on: boolean) => void };
