import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/tools/vite-csp.ts';
import { inkScenarios } from './src/tools/vite-ink.ts';

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  plugins: [inkScenarios('stories'), contentSecurityPolicy()],
  build: {
    target: 'es2023',
    // One message per chunk is enough; Phaser is large and known to be.
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    // Fonts and drawings stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
