import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  importTableAsMarkdown,
  KEPT_TO_ONE_LAYER,
  KNOWS_ALL_ROOMS,
  LAYERS,
  LAYERS_WITH_ROOMS,
  MAIN,
  ROOMS,
} from '../../src/tools/architecture/import-table.ts';

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

/** `../engine/acts.ts` → src/engine/acts.ts; null for a package. */
const pathOf = ({ file, to }: Import): string | null =>
  to.startsWith('.') ? posix.join(dirname(file), to) : null;

/** `../app/words/language.ts` → app/words/language.ts · `node:fs` → node/fs · a package as it is called. */
const placeOf = (found: Import): string =>
  pathOf(found)?.replace(/^src\//, '') ?? found.to.replace(':', '/');

/** `../engine/acts.ts` → engine · `node:fs` → node · `@fontsource-variable/inter` → @fontsource-variable. */
const homeOf = (found: Import): string => placeOf(found).split('/')[0] ?? '';

/** Whether an import is of this folder or package, or of something inside it. */
const isOf =
  (found: Import) =>
  (name: string): boolean =>
    `${placeOf(found)}/`.startsWith(`${name}/`);

const told = ({ file, to }: Import): string => `${file} -> ${to}`;

const folders = readdirSync('src', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && filesOf(join('src', entry.name)).length > 0)
  .map(entry => entry.name);

/** `src/screens/play/desk.tsx` → play; undefined for what belongs to no room. */
const roomOf = (path: string): string | undefined =>
  ROOMS.find(room => LAYERS_WITH_ROOMS.some(layer => path.startsWith(`src/${layer}/${room}/`)));

const mayKnowRooms = ({ file, typeOnly }: Import): boolean =>
  KNOWS_ALL_ROOMS.values.some(path => file === `src/${path}`) ||
  (typeOnly && KNOWS_ALL_ROOMS.types.some(path => file.startsWith(`src/${path}`)));

const squeezed = (table: string): string =>
  table.replaceAll(/-{3,}/g, '---').replaceAll(/ +/g, ' ');

describe('the house', () => {
  it.each(folders)('[ARCH1] src/%s imports only what the table allows', folder => {
    const layer = LAYERS.find(known => known.folder === folder);
    const allowed = ({ typeOnly }: Import): readonly string[] => [
      folder,
      ...(layer?.mayImport ?? []),
      ...(typeOnly ? (layer?.mayImportTypes ?? []) : []),
    ];
    const strangers = filesOf(`src/${folder}`)
      .flatMap(importsOf)
      .filter(found => !allowed(found).some(isOf(found)));
    expect(strangers.map(told)).toEqual([]);
  });
  it('[ARCH2] every folder is in the table', () => {
    expect(LAYERS.map(({ folder }) => folder)).toEqual(expect.arrayContaining(folders));
  });
  it('[ARCH3] only the files that know everybody stand outside the folders, and they leave the tools alone', () => {
    expect(
      readdirSync('src')
        .filter(name => /\.tsx?$/.test(name))
        .sort(),
    ).toEqual(MAIN.files);
    const homes = MAIN.files.flatMap(file => importsOf(`src/${file}`)).map(homeOf);
    for (const folder of MAIN.mayNotImport) expect(homes).not.toContain(folder);
  });
  it('[ARCH4] what is kept to one layer is named there only', () => {
    const elsewhere = folders.flatMap(folder =>
      filesOf(`src/${folder}`)
        .flatMap(importsOf)
        .filter(found => (KEPT_TO_ONE_LAYER[homeOf(found)] ?? folder) !== folder),
    );
    expect(elsewhere.map(told)).toEqual([]);
  });
  it('[ARCH5] rooms leave each other alone, and what they share knows no room', () => {
    const reaching = LAYERS_WITH_ROOMS.flatMap(layer => filesOf(`src/${layer}`))
      .flatMap(importsOf)
      .filter(found => {
        const room = roomOf(pathOf(found) ?? '');
        return room !== undefined && room !== roomOf(found.file) && !mayKnowRooms(found);
      });
    expect(reaching.map(told)).toEqual([]);
  });
  it('[ARCH6] a folder of browser tests is named after a room', () => {
    const named = readdirSync('test/browser', { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name);
    const rooms: readonly string[] = ROOMS;
    expect(named.filter(name => !rooms.includes(name) && name !== 'engines')).toEqual([]);
  });
  it('[ARCH7] the README shows the table as it is', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, shown = ''] =
      /<!-- imports: begin -->\n([\s\S]*?)\n<!-- imports: end -->/.exec(readme) ?? [];
    const table = importTableAsMarkdown(folder => existsSync(`src/${folder}`));
    // The formatter lines the columns up.
    expect(squeezed(shown), `paste this into README.md:\n${table}`).toBe(squeezed(table));
  });
});
