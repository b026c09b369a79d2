import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const print = matchMedia('print');

function subscribe(onChange: () => void): () => void {
  // A browser takes its picture of the page right after telling, so the page must change at once.
  const change = () => flushSync(onChange);
  print.addEventListener('change', change);
  return () => print.removeEventListener('change', change);
}

/** Is the page being printed, so that it must stand on paper without scrolling? */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => print.matches);
