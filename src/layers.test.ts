import { expect, test } from 'vitest';

/** The architecture: each folder of src/, and all it may import. */
const MAY_IMPORT: Record<string, string[]> = {
  model: ['valibot'],
  pipeline: ['model', '@noble/hashes'],
  search: ['model', 'valibot'],
  synth: ['model'],
  cli: [
    'model',
    'pipeline',
    'derive',
    'search',
    'synth',
    'node:*',
    'valibot',
    'yaml',
    '@valibot/to-json-schema',
    'tinyglobby',
    'vite',
    'tsx',
  ],
  state: ['model', 'zustand'],
  derive: ['model', 'state', 'search'],
  ui: [
    'model',
    'state',
    'derive',
    'search',
    'react',
    'react-dom',
    'zustand',
    '@tanstack/react-query',
    '@tanstack/react-virtual',
    '@visx/*',
    '@base-ui/react',
    '@fontsource/*',
    '@fontsource-variable/*',
  ],
};

const sources = import.meta.glob<string>(['./*/**/*.{ts,tsx}', '!**/*.{test,bench}.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const importsOf = (source: string) =>
  [...source.matchAll(/(?:from|import\(?|new URL\()\s*['"]([^'"\s]+)['"]/g)].map((match) => match[1]!);

/** './ui/timeline/Mark.tsx' + '../../derive/layout.ts' -> 'derive'; packages stay as they are. */
function target(file: string, specifier: string) {
  if (!specifier.startsWith('.')) return specifier;
  return new URL(specifier, `file:///${file}`).pathname.split('/')[1]!;
}

const matches = (name: string, allowed: string) =>
  allowed.endsWith('*')
    ? name.startsWith(allowed.slice(0, -1))
    : name === allowed || name.startsWith(`${allowed}/`);

/** What `source`, standing at `file`, imports and may not. */
function strangers(file: string, source: string) {
  const folder = file.split('/')[1]!;
  return importsOf(source)
    .map((specifier) => target(file, specifier))
    .filter((name) => name !== folder && !MAY_IMPORT[folder]?.some((allowed) => matches(name, allowed)));
}

test('the table turns away what it does not name', () => {
  expect(strangers('./model/day.ts', "import { x } from '../ui/x.ts';")).toEqual(['ui']);
  expect(strangers('./elsewhere/a.ts', "import 'react';")).toEqual(['react']);
});

test.each(Object.entries(sources))('%s imports only what its folder may', (file, source) => {
  expect(strangers(file, source)).toEqual([]);
});
