/** How many speakers have a colour of their own; the others share a neutral one. */
const PALETTE = 8;

/** A speaker's colour as a CSS value. Names always stand beside it: colour is never the only sign. */
export function speakerColour(place: number | null): string {
  return place === null || place >= PALETTE ? 'var(--speaker-none)' : `var(--speaker-${place})`;
}
