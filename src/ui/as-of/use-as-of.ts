import { useMemo } from 'react';
import { type AsOf, asOf } from '../../derive/as-of.ts';
import { useScene } from '../scene.ts';

const NEWEST = 4;

/** What had been reported by the playhead's day; `null` where nothing has a date. */
export function useAsOf(): AsOf | null {
  const { library, marks, visible, time } = useScene();
  const at = time?.at ?? null;
  return useMemo(
    () => (at === null ? null : asOf(library, marks, visible, at, NEWEST)),
    [library, marks, visible, at],
  );
}
