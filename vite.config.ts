import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { watchSeeds } from './src/cli/watch-seeds.ts';

export default defineConfig({
  base: './',
  plugins: [react(), watchSeeds()],
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/unit.json' }]] : ['default'],
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});
