import { zoomWindow } from '../../derive/window.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useScene } from '../scene.ts';
import { windowPatch } from '../timeline/use-zoom.ts';
import styles from './Overview.module.css';

export function ZoomButtons() {
  const { time } = useScene();
  const change = useExplorer((state) => state.change);
  if (!time) return null;
  const { shown, frame, at } = time;
  const whole = shown.from <= frame.from && shown.to >= frame.to;
  // The playhead is what one looks at, if it is in sight.
  const anchor = at > shown.from && at < shown.to ? at : (shown.from + shown.to) / 2;
  const zoom = (factor: number) => change(windowPatch(zoomWindow(shown, frame, factor, anchor), frame));
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
