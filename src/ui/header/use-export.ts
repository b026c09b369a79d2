import { useEffect, useRef, useState } from 'react';
import type { FormatName } from '../../derive/exports.ts';
import { windowOf } from '../../derive/visible-marks.ts';
import { useExplorer } from '../../state/explorer.ts';
import { useDrawn, useScene } from '../scene.ts';
import { useLoader } from '../shards/use-loader.ts';
import { download } from './download.ts';
import { linkTo } from './link-to.ts';

/** How far an export is; `null` where none is on its way and none has failed. */
export type ExportState =
  | { step: 'running'; share: number; count: number }
  | { step: 'failed'; says: string; retry: () => void }
  | null;

/** A quick export needs no progress. */
const PATIENCE_MS = 400;

/** Runs one export at a time; it goes on in small steps, so that the page stays live, and can be stopped. */
export function useExport() {
  const { bundle, library } = useScene();
  const { filtered } = useDrawn();
  const load = useLoader();
  const [state, setState] = useState<ExportState>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setState(null);
  };
  const start = async (format: FormatName) => {
    cancel();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const begun = performance.now();
    const { view } = useExplorer.getState();
    try {
      const { exportMarks } = await import('./export-marks.ts');
      const file = await exportMarks(format, {
        bundle,
        library,
        filtered,
        window: windowOf(view),
        source: linkTo(view).link,
        load: (wanted) => load(wanted, signal),
        signal,
        onProgress(done, count) {
          if (performance.now() - begun < PATIENCE_MS || signal.aborted) return;
          setState({ step: 'running', share: done / count, count });
        },
      });
      download(file);
      setState(null);
    } catch (error) {
      if (signal.aborted) return;
      const says = error instanceof Error ? error.message : String(error);
      setState({ step: 'failed', says, retry: () => start(format) });
    }
  };
  return { state, start, cancel };
}
