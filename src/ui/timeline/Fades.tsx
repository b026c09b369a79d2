/** Masks that let an open end of a bar fade out: to the left, to the right, to both sides. */
export function Fades() {
  return (
    <defs>
      <Fade id="fade-left" stops={[0, 1, 1]} />
      <Fade id="fade-right" stops={[1, 1, 0]} />
      <Fade id="fade-both" stops={[0, 1, 0]} />
    </defs>
  );
}

function Fade({ id, stops }: { id: string; stops: readonly [number, number, number] }) {
  return (
    <>
      <linearGradient id={`${id}-ramp`}>
        <stop offset="0" stopColor="#fff" stopOpacity={stops[0]} />
        <stop offset="0.5" stopColor="#fff" stopOpacity={stops[1]} />
        <stop offset="1" stopColor="#fff" stopOpacity={stops[2]} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  );
}
