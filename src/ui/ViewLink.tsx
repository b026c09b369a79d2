import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { useExplorer } from '../state/explorer.ts';
import type { View } from '../state/view.ts';
import { writeLink } from '../state/write-link.ts';
import { focusPanel } from './panel/close-panel.ts';
import { useRestedView } from './use-settled.ts';

type Props = {
  patch: Partial<View>;
  children: ReactNode;
  className?: string | undefined;
  current?: boolean;
  tabIndex?: number;
  /** Does it open the panel, so that closing it brings one back here? */
  opens?: boolean;
};

/** A link to the view one has with something changed: it can be followed, copied, opened in a new tab. */
export function ViewLink({ patch, children, className, current, tabIndex, opens }: Props) {
  const view = useRestedView();
  const href = useMemo(() => writeLink({ ...view, ...patch }).query || '?', [view, patch]);
  const change = useExplorer((state) => state.change);
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    change(patch);
    // What was opened may have taken the link's place, or lie over it as a sheet.
    requestAnimationFrame(() => {
      if (!link.isConnected || link.closest('[inert]')) focusPanel();
    });
  };
  return (
    <a
      href={href}
      className={className}
      aria-current={current || undefined}
      tabIndex={tabIndex}
      data-opens={opens || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
