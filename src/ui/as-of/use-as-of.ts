import { useMemo } from 'react';
import { type AsOf, asOf, reportedAmong } from '../../derive/as-of.ts';
import { useScene } from '../scene.ts';

/** The rest is in the list: as many as can be read at a glance. */
const MOST = { announcements: 12, quotations: 4 };

/** What had been reported by the playhead's day; `null` where nothing has a date. */
export function useAsOf(): AsOf | null {
  const { library, marks, visible, time } = useScene();
  const { columns } = library;
  const at = time?.at ?? null;
  const reported = useMemo(
    () => reportedAmong(columns, marks, visible.marks),
    [columns, marks, visible.marks],
  );
  return useMemo(
    () => (at === null ? null : asOf(columns, marks, reported, at, MOST)),
    [columns, marks, reported, at],
  );
}
