import { useDeferredValue, useMemo } from 'react';
import { type AsOf, asOf } from '../../derive/as-of.ts';
import { useScene, useSettledAt, useVisible } from '../scene.ts';

/** The rest is in the list: as many as can be read at a glance. */
const MOST = { announcements: 12, quotations: 4 };

/**
 * What had been reported by the playhead's day; `null` where nothing has a date, and until the chart is
 * drawn: it is counted after that.
 */
export function useAsOf(): AsOf | null {
  const { library, marks, reportedOf } = useScene();
  const { columns } = library;
  const visible = useDeferredValue<Int32Array | null>(useVisible(), null);
  const at = useSettledAt();
  return useMemo(
    () => (at === null || visible === null ? null : asOf(columns, marks, reportedOf(visible), at, MOST)),
    [columns, marks, reportedOf, visible, at],
  );
}
