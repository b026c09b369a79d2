import { useEffect, useState } from 'react';
import { useExplorer } from '../state/explorer.ts';

/** A drag's events come faster than this. */
const QUIET_MS = 160;

/**
 * A value of the view for what takes longer than a frame: at once where the reader made a choice, and
 * after a drag, a scrub or a wheel when it has stopped changing for a moment.
 */
export function useSettled<T>(value: T): T {
  const moving = useExplorer((state) => state.step === 'replace');
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(value, settled)) return;
    const timer = setTimeout(() => setSettled(() => value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return moving ? settled : value;
}
