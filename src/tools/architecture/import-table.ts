/**
 * Who may import whom: the layers, the parts each may use, and the rooms. Written once; the import
 * test reads it, and the README shows it.
 */
export interface Layer {
  /** A folder of `src`. */
  readonly folder: string;
  readonly holds: string;
  /** Folders of `src`, folders inside them (`app/words`), and packages by the first part of their name. */
  readonly mayImport: readonly string[];
  /** What may be named here as a type only: it is gone when the program runs. */
  readonly mayImportTypes?: readonly string[];
}

export const LAYERS: readonly Layer[] = [
  {
    folder: 'engine',
    holds:
      'what a conversation is: acts, marks, rules of mood, scores, outcome, run and replay, who may see what. Rules numbered in [SPEC.md](src/engine/SPEC.md)',
    mayImport: [],
  },
  {
    folder: 'narrative',
    holds: "ink at arm's length: compile, check tags, tell a story, read the desk; its state space",
    mayImport: ['engine', 'inkjs'],
  },
  {
    folder: 'analysis',
    holds:
      'every path: explore, ceilings, findings, drills worth doing; statistics of forms, items and groups',
    mayImport: ['engine', 'narrative'],
  },
  {
    folder: 'app',
    holds:
      'what the program is doing now, a folder a room: stores, runs, ports to the outside, all words that a person reads',
    mayImport: ['engine', 'narrative', 'analysis', 'zustand', 'valibot', 'ts-fsrs', 'diff'],
  },
  {
    folder: 'stage',
    holds:
      'Phaser, and only here; the figure and the places as SVG. Loaded when a conversation opens',
    mayImport: ['engine', 'app', 'phaser'],
    mayImportTypes: ['narrative'],
  },
  {
    folder: 'screens',
    holds:
      'HTML pages (preact), a folder a room, each with its styles; CodeMirror in the studio only',
    mayImport: [
      'engine',
      'app',
      'analysis',
      'preact',
      'd3-shape',
      'lucide-static',
      'zustand',
      'uqr',
      '@codemirror',
      '@lezer',
    ],
    mayImportTypes: ['narrative'],
  },
  {
    folder: 'formats',
    holds:
      "other people's formats: calls and chats as contact centres export them, packages and SCORM for learning platforms. Facts in, strings or bytes out",
    mayImport: [
      'engine',
      'narrative',
      'app',
      'valibot',
      'fflate',
      'papaparse',
      'xliff',
      '@rusticisoftware',
      'jose',
    ],
    mayImportTypes: ['analysis'],
  },
  {
    folder: 'platform',
    holds: 'the outside: IndexedDB, local storage, sound, clock, workers',
    mayImport: [
      'engine',
      'app',
      'idb',
      'howler',
      '@dagrejs',
      'virtual',
      'browser-fs-access',
      '@simplewebauthn',
    ],
    mayImportTypes: ['analysis', 'narrative'],
  },
  {
    folder: 'server',
    holds:
      'the exercise server: config → context → server, a folder a subject, numbered migrations',
    mayImport: [
      'engine',
      'narrative',
      'analysis',
      'app',
      'formats',
      'node',
      'hono',
      '@hono',
      'kysely',
      'pg',
      '@photostructure',
      'better-auth',
      '@better-auth',
      'jose',
      'nodemailer',
      'pino',
      'rate-limiter-flexible',
      'valibot',
      '@valibot',
    ],
  },
  {
    folder: 'tools',
    holds: 'Node only: the command line, the vite plugins, start and test',
    mayImport: [
      'engine',
      'narrative',
      'analysis',
      'app/words',
      'app/course',
      'formats',
      'server',
      'node',
      'vite',
      'vite-plugin-pwa',
      'subset-font',
      'svgo',
      'playwright-core',
      'valibot',
    ],
    mayImportTypes: ['app'],
  },
];

/** The files that know everybody: the game, its rooms for writing, a package of it, and what they have in common. */
export const MAIN = {
  files: ['main.ts', 'player-store.ts', 'player.ts', 'wiring.ts', 'writing.ts'],
  mayNotImport: ['tools', 'server'],
} as const;

/** A room has a folder of its own name in `app`, `screens` and the browser tests, and leaves other rooms alone. */
export const ROOMS = [
  'home',
  'play',
  'debrief',
  'drills',
  'skills',
  'settings',
  'studio',
  'team',
  'exercise',
  'hire',
  'vote',
] as const;

/** The layers that are divided by room. What their rooms share has a folder with another name. */
export const LAYERS_WITH_ROOMS = ['app', 'screens'] as const;

/** Files and folders among the rooms that know them all: the page, and (as types) the catalogue of words. */
export const KNOWS_ALL_ROOMS = {
  values: ['screens/app.tsx', 'screens/rooms.tsx', 'screens/leading.tsx'],
  types: ['app/words/'],
} as const;

/** Parts that are used in one layer only, whatever else changes. */
export const KEPT_TO_ONE_LAYER: Readonly<Record<string, string>> = {
  phaser: 'stage',
  idb: 'platform',
  howler: 'platform',
  nodemailer: 'server',
};

const code = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ');

const rowOf = ({ folder, holds, mayImport, mayImportTypes = [] }: Layer): string => {
  const types = mayImportTypes.length > 0 ? `; types of ${code(mayImportTypes)}` : '';
  const what = mayImport.length === 0 ? 'nothing' : `${code(mayImport)}${types}`;
  return `| \`src/${folder}\` | ${holds} | ${what} |`;
};

/** The table as the README shows it. */
export const importTableAsMarkdown = (exists: (folder: string) => boolean): string =>
  [
    '| folder | what lives there | may import |',
    '| --- | --- | --- |',
    ...LAYERS.filter(({ folder }) => exists(folder)).map(rowOf),
    `| ${code(MAIN.files.map(file => `src/${file}`))} | the only files that know everybody: the game, how a package tells record stores, a package for a learning platform, what all have in common, and the rooms for writing | all but ${code(MAIN.mayNotImport)} |`,
  ].join('\n');
