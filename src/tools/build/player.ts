import { build, type Plugin } from 'vite';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import type { ProgramFile } from '../../formats/packages/pack.ts';
import { valibotApart } from './vite-apart.ts';
import { contentSecurityPolicy } from './vite-csp.ts';
import { fewerWeights } from './vite-fonts.ts';
import { usedPhaser } from './vite-phaser.ts';

const versionOf = (text: string): unknown => {
  const manifest: unknown = JSON.parse(text);
  return Object(manifest)['version'];
};

const PUBLIC = 'assets/public';

/** Rooms that no package has, and what stands for them in the program. */
const LEFT_OUT = /\/(?:studio\/studio|hire\/hire|exercise\/exercise)-screen\.tsx$/;
const EMPTY = '\0left-out';
const NOTHING =
  'const None = () => null; export { None as StudioScreen, None as HireScreen, None as ExerciseScreen };';

const leaveRoomsOut = (): Plugin => ({
  name: 'composure-left-out',
  enforce: 'pre',
  resolveId: source => (LEFT_OUT.test(source) ? EMPTY : null),
  load: id => (id === EMPTY ? NOTHING : null),
});

const playerEntry = (): Plugin => ({
  name: 'composure-player-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace('/src/main.ts', '/src/player.ts'),
  },
});

const bundled = async (): Promise<readonly ProgramFile[]> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    // Addresses of what is served as it is are made relative; the files themselves are added below.
    publicDir: PUBLIC,
    define: { COMPOSURE_VERSION: JSON.stringify(versionOf(readFileSync('package.json', 'utf8'))) },
    plugins: [
      playerEntry(),
      leaveRoomsOut(),
      contentSecurityPolicy(),
      valibotApart(),
      usedPhaser(),
      fewerWeights(),
    ],
    build: {
      write: false,
      target: 'es2023',
      chunkSizeWarningLimit: 1600,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    worker: { format: 'es' },
  });
  return [built]
    .flat()
    .flatMap(one => ('output' in one ? one.output : []))
    .map(file => ({
      path: file.fileName,
      bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
    }));
};

const publicFiles = (): readonly ProgramFile[] =>
  readdirSync(resolve(PUBLIC), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(path => ({
      path: posix.join(...path.slice(resolve(PUBLIC).length).split(/[\\/]/)).replace(/^\//, ''),
      bytes: readFileSync(path),
    }));

/** The program that plays a package: the game without its shelf and without the rooms for writing. */
export const buildPlayer = async (): Promise<readonly ProgramFile[]> => [
  ...(await bundled()),
  ...publicFiles(),
];
