import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { contentSecurityPolicy } from './src/tools/build/vite-csp.ts';
import { inkScenarios } from './src/tools/build/vite-ink.ts';

const phaserFolder = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));

/**
 * Ships the part of Phaser that the stage uses instead of the whole: less than half the bytes.
 * Only builds do so: the development server would have to bundle these CommonJS modules one by one.
 */
const usedPhaser = (): Plugin => ({
  name: 'used-phaser',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^phaser$/,
          replacement: resolve(import.meta.dirname, 'src/stage/phaser/phaser-used.ts'),
        },
        // The package does not export its source, so it is named by its place.
        { find: /^phaser(?=\/src\/)/, replacement: phaserFolder },
        {
          find: /^(?:\.{1,2}\/)+(?:device\/)?(?:Canvas)?Features$/,
          replacement: resolve(import.meta.dirname, 'src/stage/phaser/phaser-features.ts'),
        },
      ],
    },
    // Phaser's own build sets these too, as text for text: `typeof` nothing would be true.
    define: {
      'typeof WEBGL_RENDERER': 'true',
      'typeof CANVAS_RENDERER': 'false',
      'typeof FEATURE_SOUND': 'false',
      'typeof WEBGL_DEBUG': 'false',
    },
  }),
});

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  define: { COMPOSURE_VERSION: JSON.stringify(manifest.version) },
  plugins: [
    inkScenarios(process.env['COMPOSURE_STORIES'] ?? 'stories'),
    contentSecurityPolicy(),
    usedPhaser(),
  ],
  build: {
    target: 'es2023',
    // One message per chunk is enough; Phaser is large and known to be.
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    // How long each plugin took is nobody's business who only wants to play.
    rolldownOptions: { checks: { pluginTimings: false } },
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
          expect: { poll: { timeout: 10_000 } },
          // A browser on a starved machine may miss a deadline once; a fault fails twice.
          retry: 1,
        },
      },
    ],
  },
});
