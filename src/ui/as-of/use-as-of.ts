import { useMemo } from 'react';
import { type AsOf, asOf, type Reported, reportedAmong } from '../../derive/as-of.ts';
import type { Filtered } from '../../derive/visible-marks.ts';
import { useDrawn, useScene, useSettledAt, useSettledWindow } from '../scene.ts';
import { useLater } from '../use-later.ts';

/** The rest is in the list: as many as can be read at a glance. */
const MOST = { announcements: 12, quotations: 4 };

/** Made once for what is shown, though several ask. */
const reportedBy = new WeakMap<Filtered, Reported>();

/**
 * What had been reported by the playhead's day; `null` where nothing has a date, and until the chart is
 * drawn: it is counted after that.
 */
export function useAsOf(): AsOf | null {
  const { library, marks } = useScene();
  const { filtered } = useDrawn();
  const { columns } = library;
  const window = useSettledWindow();
  const now = useMemo(() => ({ filtered, window }), [filtered, window]);
  const shown = useLater<typeof now | null>(now, { first: null });
  const at = useSettledAt();
  return useMemo(() => {
    if (at === null || shown === null) return null;
    const last = reportedBy.get(shown.filtered);
    const reported =
      last?.window === shown.window ? last : reportedAmong(marks, shown.filtered, shown.window);
    reportedBy.set(shown.filtered, reported);
    return asOf(columns, marks, reported, at, MOST);
  }, [columns, marks, shown, at]);
}
