import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { BrokenEntry, ShelfEntry } from '../app/shelf.ts';
import type { ScriptProblem } from '../narrative/problem.ts';
import type { Script } from '../narrative/script.ts';
import { type Book, describeProblems, readBookshelf } from './bookshelf.ts';
import { proveFacts } from './facts.ts';

const SHELF = 'virtual:scenarios';
const STORY = 'virtual:story/';

interface Shelved {
  readonly entries: readonly ShelfEntry[];
  readonly broken: readonly BrokenEntry[];
}

const entryOf = async (script: Script): Promise<ShelfEntry> => ({
  id: script.scenario.id,
  version: script.version,
  scenario: script.scenario,
  variants: await proveFacts(script),
});

const sortOut = async (books: readonly Book[]): Promise<Shelved> => {
  const entries: ShelfEntry[] = [];
  const broken: BrokenEntry[] = [];
  for (const { id, script } of books) {
    if (script.ok) entries.push(await entryOf(script.value));
    else broken.push({ id, problems: script.error });
  }
  return { entries, broken };
};

const shelfModule = ({ entries, broken }: Shelved): string => {
  const loaders = entries.map(({ id }) => `${JSON.stringify(id)}: () => import("${STORY}${id}")`);
  return [
    `export const entries = ${JSON.stringify(entries)};`,
    `export const broken = ${JSON.stringify(broken)};`,
    `export const loaders = { ${loaders.join(', ')} };`,
  ].join('\n');
};

const allProblems = (broken: readonly BrokenEntry[]): readonly ScriptProblem[] =>
  broken.flatMap(({ problems }) => problems);

/**
 * Turns the ink files of a folder into `virtual:scenarios`. The compiler and the proof run here,
 * so that neither is in the player's page. A broken scenario fails the build, and in development
 * it is shown as broken while the others play.
 */
export const inkScenarios = (folder: string): Plugin => {
  let building = false;
  let root = folder;
  let books: readonly Book[] = [];

  return {
    name: 'composure-ink',
    configResolved(config) {
      building = config.command === 'build';
      root = resolve(config.root, folder);
    },
    resolveId: id => (id === SHELF || id.startsWith(STORY) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${SHELF}`) {
        books = readBookshelf(root);
        for (const { path, files } of books) {
          for (const file of files) this.addWatchFile(join(dirname(path), file));
        }
        const shelved = await sortOut(books);
        if (building && shelved.broken.length > 0) {
          this.error(`A scenario is broken.\n${describeProblems(allProblems(shelved.broken))}`);
        }
        return shelfModule(shelved);
      }
      if (!id.startsWith(`\0${STORY}`)) return null;
      const book = books.find(({ id: name }) => `\0${STORY}${name}` === id);
      return book?.script.ok === true
        ? `export default ${JSON.stringify(book.script.value.json)};`
        : null;
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('.ink')) return;
      for (const [id, module] of server.moduleGraph.idToModuleMap) {
        if (id.startsWith('\0virtual:s')) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
};
