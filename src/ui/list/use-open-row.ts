import { useEffect, useRef } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';

/** Follows the panel: what is opened there, or by the link, is brought into view here. */
export function useOpenRow(order: Int32Array, show: (row: number) => void): void {
  const { marks } = useScene();
  const open = useExplorer((state) => state.view.open);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (open === shown.current) return;
    shown.current = open;
    const mark = open === null ? null : marks.markOf(open);
    const row = mark === null ? -1 : order.indexOf(mark);
    if (row !== -1) show(row);
  }, [open, marks, order, show]);
}
