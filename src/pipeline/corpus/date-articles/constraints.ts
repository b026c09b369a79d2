import type { Evidence } from '../../../model/span.ts';

/**
 * What one sentence about time asks of the days of one or two things. Days are whole numbers since 1970.
 * `fixed`: `x` lies in `from..to`. `difference`: `x - y` does. `yearly`: `x` lies between those two days of
 * some year. `weekday`: `x` is such a day, 0 a Sunday. `months`: `x` lies in the calendar months `from..to` counted from the first of the unit `y` lies in
 * (a year or a month), both ends included. An open end is `null`.
 */
export type Demand =
  | { kind: 'fixed'; from: number | null; to: number | null }
  | { kind: 'difference'; from: number | null; to: number | null }
  | { kind: 'yearly'; fromMonth: number; fromDay: number; toMonth: number; toDay: number }
  | { kind: 'weekday'; day: number }
  | { kind: 'months'; unit: 'year' | 'month'; from: number; to: number };

/** `x` and `y` are numbers of nodes, `y` -1 where only `x` is spoken of. The more `trust`, the later it is set aside. */
export type Constraint = {
  x: number;
  y: number;
  demand: Demand;
  trust: number;
  /** One plain clause with the words quoted; made only where it is read. */
  says: () => string;
  evidence: readonly Evidence[];
};
