import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { SLOW_TESTS } from './src/tools/scripts/slow-tests.ts';
import { valibotApart } from './src/tools/build/vite-apart.ts';
import { contentSecurityPolicy } from './src/tools/build/vite-csp.ts';
import { fewerWeights } from './src/tools/build/vite-fonts.ts';
import { inkScenarios } from './src/tools/build/vite-ink.ts';
import { usedPhaser } from './src/tools/build/vite-phaser.ts';
import { playerProgram } from './src/tools/build/vite-player.ts';
import { offline } from './src/tools/build/vite-offline.ts';
import { recordStoresIn } from './src/tools/build/record-stores.ts';
import { reviewPage } from './src/tools/build/vite-review-page.ts';

/** What the working loop leaves out. */
const slow = process.env['COMPOSURE_QUICK'] === undefined ? [] : SLOW_TESTS;

/** Where players may have what they play sent, if they want it. */
const recordStores = recordStoresIn(process.env['COMPOSURE_LRS']);

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  define: { COMPOSURE_VERSION: JSON.stringify(manifest.version) },
  plugins: [
    inkScenarios(process.env['COMPOSURE_STORIES'] ?? 'stories'),
    contentSecurityPolicy(recordStores),
    valibotApart(),
    usedPhaser(),
    reviewPage(),
    playerProgram(),
    fewerWeights(),
    offline(),
  ],
  build: {
    target: 'es2023',
    // One message per chunk is enough; Phaser is large and known to be.
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    // How long each plugin took is nobody's business who only wants to play.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first page needs comes in one file: apart, ten small ones take a kilobyte more.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    // Fonts and drawings stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  test: {
    maxWorkers: availableParallelism(),
    // Files of one worker share what they import: compiling inkjs and friends anew for each file is
    // a third of the time. So a test leaves nothing behind that another could trip over.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/support/chance.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/server/**', 'test/speech/**', ...slow],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          setupFiles: ['test/support/chance.ts'],
          include: ['test/server/**/*.test.ts'],
          exclude: [...slow],
          globalSetup: 'test/server/support/start-postgres.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
          expect: { poll: { timeout: 10_000 } },
          // A browser on a starved machine may miss a deadline once; a fault fails twice.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'speech',
          include: ['test/speech/**/*.test.ts'],
          // After all others: a screen reader that has no time to listen misses what is said.
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 120_000,
          retry: 1,
        },
      },
    ],
  },
});
