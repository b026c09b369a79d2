import { useSinceAt } from '../scene.ts';
import { EDGE, type Plot } from './place-marks.ts';

/**
 * What lies before and after the playhead, within `Clip`; and masks that let an open end of a bar fade out: to the
 * left, to the right, to both sides.
 */
export function Fades({ plot }: { plot: Plot }) {
  return (
    <defs>
      <Sides plot={plot} />
      <Fade id="fade-left" stops={[0, 1, 1]} />
      <Fade id="fade-right" stops={[1, 1, 0]} />
      <Fade id="fade-both" stops={[0, 1, 0]} />
    </defs>
  );
}

/** Counted bars are split at the playhead by clips, so that moving it draws no bar anew. */
function Sides({ plot: { scale, width } }: { plot: Plot }) {
  const right = width + 2 * EDGE;
  const middle = useSinceAt((at) =>
    at === null ? right : Math.min(right, Math.max(0, EDGE + scale.x(at + 1))),
  );
  return (
    <>
      <clipPath id="before">
        <rect width={middle} height="100%" />
      </clipPath>
      <clipPath id="after">
        <rect x={middle} width={right - middle} height="100%" />
      </clipPath>
    </>
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
