import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const SEEDS = 'seeds';
const BUNDLE = 'public/corpus';

/** Reads, builds and writes once, with the pipeline as it stands in the source now. */
async function rebuild(server: ViteDevServer): Promise<void> {
  const { buildBundle } = await server.ssrLoadModule('/src/cli/build-bundle.ts');
  const { writeBundle } = await server.ssrLoadModule('/src/cli/write-bundle.ts');
  const build = await buildBundle(SEEDS);
  for (const { file, says } of [...build.lost, ...build.notices]) {
    server.config.logger.warn(`${file}: ${says}`);
  }
  if (build.size > 0) await writeBundle(build, BUNDLE);
}

/** For `npm run dev`: whatever changes in `seeds/` or in the pipeline is in the open page at once. */
export function watchSeeds(): Plugin {
  return {
    name: 'quoteline-watch-seeds',
    apply: 'serve',
    async configureServer(server) {
      // Vitest serves, too, to test and to measure.
      if (process.env.VITEST !== undefined) return;
      const { root, logger } = server.config;
      let queue = rebuild(server);
      const changed = (path: string) => {
        const inside = relative(root, resolve(root, path)).replaceAll('\\', '/');
        if (!/^(seeds|src\/(model|pipeline))\//.test(inside) || inside.includes('.test.')) return;
        queue = queue
          .then(() => rebuild(server))
          .then(() => {
            logger.info(`${inside} changed: the bundle is built again`);
            server.ws.send({ type: 'full-reload' });
          })
          .catch((error: unknown) => logger.error(`${inside}: ${String(error)}`));
      };
      server.watcher.add(resolve(root, SEEDS));
      server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
      await queue;
    },
  };
}
