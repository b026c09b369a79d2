import { useMemo } from 'react';
import { type AsOf, asOf, reportedAmong } from '../../derive/as-of.ts';
import { useScene, useSettledAt, useVisible } from '../scene.ts';

/** The rest is in the list: as many as can be read at a glance. */
const MOST = { announcements: 12, quotations: 4 };

/** What had been reported by the playhead's day; `null` where nothing has a date. */
export function useAsOf(): AsOf | null {
  const { library, marks } = useScene();
  const { columns } = library;
  const visible = useVisible();
  const at = useSettledAt();
  const reported = useMemo(() => reportedAmong(columns, marks, visible), [columns, marks, visible]);
  return useMemo(
    () => (at === null ? null : asOf(columns, marks, reported, at, MOST)),
    [columns, marks, reported, at],
  );
}
