import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** DESIGN section 7: which folders and which parts each folder may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  narrative: ['engine', 'inkjs'],
  analysis: ['engine', 'narrative'],
  app: ['engine', 'narrative', 'analysis', 'zustand', 'valibot', 'ts-fsrs'],
  stage: ['engine', 'app', 'phaser'],
  screens: ['engine', 'app', 'analysis', 'preact', 'd3-shape', 'lucide-static', 'zustand'],
  studio: [
    'engine',
    'narrative',
    'analysis',
    'app',
    'screens',
    'preact',
    '@codemirror',
    '@dagrejs',
  ],
  exercise: ['engine', 'app', 'screens', 'preact'],
  lms: ['engine'],
  platform: ['engine', 'app', 'idb', 'howler', 'virtual'],
  server: ['engine', 'narrative', 'hono', '@hono', 'kysely', 'libsql', 'node'],
  tools: ['engine', 'narrative', 'analysis', 'lms', 'node', 'vite', 'valibot', 'playwright-core'],
};

/** Types cross this one border: what the bundler hands to the page is written down in `app`. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  tools: ['app'],
  platform: ['analysis', 'narrative'],
  screens: ['narrative'],
  stage: ['narrative'],
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => posix.join(folder, name.replaceAll('\\', '/')));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s*)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    file,
    to: from ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));

/** `../engine/acts.ts` → engine · `node:fs` → node · `@fontsource-variable/inter` → @fontsource-variable. */
const homeOf = ({ file, to }: Import): string =>
  to.startsWith('.')
    ? (posix.join(dirname(file), to).split('/')[1] ?? '')
    : (to.split(/[/:]/)[0] ?? '');

const allowed = (folder: string, { typeOnly }: Import): readonly string[] => [
  folder,
  ...(MAY_IMPORT[folder] ?? []),
  ...(typeOnly ? (TYPES_ONLY[folder] ?? []) : []),
];

const folders = readdirSync('src', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && filesOf(join('src', entry.name)).length > 0)
  .map(entry => entry.name);

describe('the house', () => {
  it.each(folders)('[ARCH1] src/%s imports only what the map allows', folder => {
    const strangers = filesOf(`src/${folder}`)
      .flatMap(importsOf)
      .filter(found => !allowed(folder, found).includes(homeOf(found)))
      .map(({ file, to }) => `${file} -> ${to}`);
    expect(strangers).toEqual([]);
  });
  it('[ARCH2] every folder is on the map', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(folders));
  });
  it('[ARCH3] only main.ts stands outside the folders', () => {
    const loose = readdirSync('src').filter(name => /\.tsx?$/.test(name));
    expect(loose).toEqual(['main.ts']);
  });
  it('[ARCH4] Phaser is named in the stage only, IndexedDB and howler in the platform only', () => {
    const parts = ['phaser', 'idb', 'howler'];
    const users = folders
      .flatMap(folder =>
        filesOf(`src/${folder}`)
          .flatMap(importsOf)
          .map(found => [folder, homeOf(found)] as const),
      )
      .filter(([, part]) => parts.includes(part))
      .map(([folder, part]) => `${part}: ${folder}`);
    for (const user of users)
      expect(['phaser: stage', 'idb: platform', 'howler: platform']).toContain(user);
  });
});
