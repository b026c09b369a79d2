import { zoomWindow } from '../../derive/window.ts';
import { useExplorer } from '../../state/explorer.ts';
import { atIn, useScene, useShown } from '../scene.ts';
import { windowPatch } from '../timeline/use-zoom.ts';
import styles from './Overview.module.css';

export function ZoomButtons() {
  const scene = useScene();
  const shown = useShown();
  const change = useExplorer((state) => state.change);
  const { frame } = scene;
  if (!frame || !shown) return null;
  const whole = shown.from <= frame.from && shown.to >= frame.to;
  const zoom = (factor: number) => {
    const at = atIn(scene, useExplorer.getState().view);
    // The playhead is what one looks at, if it is in sight.
    const inSight = at !== null && at > shown.from && at < shown.to;
    const anchor = inSight ? at : (shown.from + shown.to) / 2;
    change(windowPatch(zoomWindow(shown, frame, factor, anchor), frame));
  };
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label="Zoom in" onClick={() => zoom(0.5)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" disabled={whole} onClick={() => zoom(2)}>
        −
      </button>
      <button
        type="button"
        aria-label="All of time"
        disabled={whole}
        onClick={() => change({ from: null, to: null })}
      >
        All
      </button>
    </div>
  );
}
