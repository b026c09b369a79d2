import type { ReactNode } from 'react';
import { EDGE, type Plot } from './place-marks.ts';

/** The plot, with room for rings at its edges: bars that go on are cut there. */
export function Clip({ plot, children }: { plot: Plot; children: ReactNode }) {
  return (
    <svg role="presentation" x={-EDGE} width={plot.width + 2 * EDGE}>
      {children}
    </svg>
  );
}
