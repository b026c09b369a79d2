import { startTransition, useEffect, useMemo, useState } from 'react';
import { type AsOf, asOf, type Reported, reportedAmong } from '../../derive/as-of.ts';
import { useScene, useSettledAt, useVisible } from '../scene.ts';

/** The rest is in the list: as many as can be read at a glance. */
const MOST = { announcements: 12, quotations: 4 };

/** Made once for the marks shown, though several ask. */
const reportedBy = new WeakMap<Int32Array, Reported>();

/**
 * What had been reported by the playhead's day; `null` where nothing has a date, and until the chart is
 * drawn: it is counted after that.
 */
export function useAsOf(): AsOf | null {
  const { library, marks } = useScene();
  const { columns } = library;
  const visible = useLater(useVisible());
  const at = useSettledAt();
  return useMemo(() => {
    if (at === null || visible === null) return null;
    const reported = reportedBy.get(visible) ?? reportedAmong(columns, marks, visible);
    reportedBy.set(visible, reported);
    return asOf(columns, marks, reported, at, MOST);
  }, [columns, marks, visible, at]);
}

/** A value once what else follows it is drawn: a value that is deferred already can't be deferred behind that. */
function useLater<T>(value: T): T | null {
  const [later, setLater] = useState<T | null>(null);
  useEffect(() => startTransition(() => setLater(value)), [value]);
  return later;
}
