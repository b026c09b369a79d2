import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { watchSeeds } from './src/cli/watch-seeds.ts';

/** Scripts, styles, fonts and data from this origin alone, nothing inline, no plug-ins, no forms. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Writes the policy into the built page, for hosts that send no headers of their own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Lets what asks for the corpus early run as soon as it is there, not with the rest of the program. */
function startEarly(): Plugin {
  return {
    name: 'start-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const early = Object.values(bundle ?? {}).find(({ name }) => name === 'early');
        if (!early) throw new Error('there is no chunk named early');
        const attrs = { type: 'module', async: true, src: `./${early.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** The faces of a first look: known before the styles that name them, so that nothing is drawn twice for them. */
const FIRST_FACES = ['public-sans-latin-wght-normal', 'source-serif-4-latin-600-normal'];

/** Fetches those beside the program. */
function preloadFaces(): Plugin {
  return {
    name: 'preload-faces',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        FIRST_FACES.map((face) => {
          const file = Object.keys(bundle ?? {}).find((name) => name.includes(`/${face}-`));
          if (!file) throw new Error(`there is no face ${face}`);
          const attrs = {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            href: `./${file}`,
          };
          return { tag: 'link', attrs, injectTo: 'head' as const };
        }),
    },
  };
}

/** What is fetched together is one file: small ones compress worse. */
const CHUNKS = [
  { name: 'early', test: /src.(ui.(early|corpus-folder)|state.corpus-name)/, priority: 1 },
  { name: 'first', tags: ['$initial' as const] },
  {
    name: 'list',
    test: /src.ui.(ViewLink|use-printing|search.Highlighted|list.(?!ScrolledRows|use-row))|derive.(list-order|text-runs|search-query|stretches)/,
  },
  { name: 'as-of', test: /src.ui.as-of|derive.as-of/ },
  { name: 'controls', test: /node_modules.@base-ui/ },
];

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), startEarly(), preloadFaces(), watchSeeds()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  preview: { headers: HEADERS },
  css: {
    modules: {
      // Short, alike in every build, and telling in the browser's inspector.
      generateScopedName: (name, file) => `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`,
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/unit.json' }]] : ['default'],
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});
