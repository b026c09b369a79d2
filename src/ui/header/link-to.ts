import type { View } from '../../state/view.ts';
import { writeLink } from '../../state/write-link.ts';

/** The link that shows a view, whole, and how many of its choices it has no room for. */
export function linkTo(view: View): { link: string; leftOut: number } {
  const { query, leftOut } = writeLink(view);
  return { link: new URL(query || location.pathname, location.href).href, leftOut };
}
