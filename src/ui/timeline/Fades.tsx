/** Room at the plot's edges for the ring round a mark. */
const EDGE = 4;

/** The plot's edges, where bars are cut, and masks that let an open end of a bar fade out: to the left, to the right, to both sides. */
export function Fades({ plot }: { plot: number }) {
  return (
    <defs>
      <clipPath id="plot">
        <rect x={-EDGE} width={plot + 2 * EDGE} height="100%" />
      </clipPath>
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
