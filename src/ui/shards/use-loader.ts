import { useQueryClient } from '@tanstack/react-query';
import { useScene } from '../scene.ts';
import { queriesFor, type Wanted } from './use-loaded.ts';

/** The way to fetch items outside of drawing; fails with the first that can't be had. */
export function useLoader(): (wanted: Wanted, signal: AbortSignal) => Promise<void> {
  const { bundle } = useScene();
  const client = useQueryClient();
  return async (wanted, signal) => {
    await Promise.all(queriesFor(bundle, wanted).map((query) => client.ensureQueryData(query)));
    signal.throwIfAborted();
  };
}
