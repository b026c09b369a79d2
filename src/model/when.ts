import * as v from 'valibot';
import { civil, type Day, dayFrom, dayNumber, isDay } from './day.ts';
import { Evidence } from './span.ts';

const DaySchema = v.pipe(v.string(), v.check(isDay, 'no day of the calendar'));

/** Why an end of an interval stands where it stands: one plain sentence and the words it rests on. */
export const Because = v.object({
  end: v.picklist(['earliest', 'latest', 'both']),
  day: v.nullable(DaySchema),
  says: v.string(),
  evidence: v.array(Evidence),
});
export type Because = v.InferOutput<typeof Because>;

/**
 * An uncertain date: whole days `earliest..latest`, both included, `null` where that end is open.
 * `basis` says how it is known: written in the article, reasoned out, set by the editor, or not at all.
 */
export const When = v.pipe(
  v.object({
    earliest: v.nullable(DaySchema),
    latest: v.nullable(DaySchema),
    edtf: v.string(),
    basis: v.picklist(['stated', 'inferred', 'editor', 'unknown']),
    because: v.array(Because),
  }),
  v.check(
    ({ earliest, latest }) => earliest === null || latest === null || earliest <= latest,
    'earliest lies after latest',
  ),
);
export type When = v.InferOutput<typeof When>;

export type Interval = { earliest: Day | null; latest: Day | null };

/**
 * The shortest EDTF level 1 string for an interval: a day, a month, a year, `a/b`, `a/..`, `../b`, or
 * the empty string where nothing is known.
 */
export function toEdtf({ earliest, latest }: Interval): string {
  if (earliest === null && latest === null) return '';
  if (earliest === null) return `../${latest}`;
  if (latest === null) return `${earliest}/..`;
  if (earliest === latest) return earliest;
  const from = civil(dayNumber(earliest));
  const to = civil(dayNumber(latest));
  if (from.day === 1 && latest === dayFrom(to.year, to.month, 31)) {
    if (from.year === to.year && from.month === to.month) return earliest.slice(0, 7);
    if (from.year === to.year && from.month === 1 && to.month === 12) return earliest.slice(0, 4);
  }
  return `${earliest}/${latest}`;
}

export function makeWhen(interval: Interval, basis: When['basis'], because: Because[]): When {
  return { earliest: interval.earliest, latest: interval.latest, edtf: toEdtf(interval), basis, because };
}

export function unknownWhen(because: Because[] = []): When {
  return makeWhen({ earliest: null, latest: null }, 'unknown', because);
}

export function isSure({ earliest, latest }: Interval): boolean {
  return earliest !== null && earliest === latest;
}

export function isUndated({ earliest, latest }: Interval): boolean {
  return earliest === null && latest === null;
}

/** Could the date lie in `window`? An open end reaches without limit. */
export function possiblyWithin(when: Interval, window: Interval): boolean {
  return !(
    (when.latest !== null && window.earliest !== null && when.latest < window.earliest) ||
    (when.earliest !== null && window.latest !== null && when.earliest > window.latest)
  );
}

/** Must the date lie in `window`? */
export function certainlyWithin(when: Interval, window: Interval): boolean {
  return (
    (window.earliest === null || (when.earliest !== null && when.earliest >= window.earliest)) &&
    (window.latest === null || (when.latest !== null && when.latest <= window.latest))
  );
}
