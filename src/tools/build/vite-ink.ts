import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { BrokenEntry, CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { ScriptProblem } from '../../narrative/source/problem.ts';
import {
  type LoadedScenario,
  describeProblems,
  filesOf,
  loadScenarios,
} from '../scenarios/scenario-loader.ts';
import { proofSummaryOf } from '../scenarios/proved-scenario.ts';
import { drawPortraits, type Portrait } from './portraits.ts';

const CATALOGUE = 'virtual:scenarios';
const STORY = 'virtual:story/';
const DRILLS = 'virtual:drills';
const DRILL_LIST = 'virtual:drills/';

const OURS = [CATALOGUE, STORY, DRILLS];

interface Shelved {
  readonly entries: readonly CatalogueEntry[];
  readonly broken: readonly BrokenEntry[];
}

const brokenAmong = (books: readonly LoadedScenario[]): readonly BrokenEntry[] =>
  books.flatMap(({ id, script }) => (script.ok ? [] : [{ id, problems: script.error }]));

type Portraits = ReadonlyMap<string, Portrait>;

const entryOf = (book: LoadedScenario, portraits: Portraits): readonly CatalogueEntry[] => {
  const variants = proofSummaryOf(book)?.variants;
  const portrait = portraits.get(book.id)?.address;
  if (!book.script.ok || variants === undefined || portrait === undefined) return [];
  const { scenario, version } = book.script.value;
  return [{ id: scenario.id, version, scenario, variants, portrait }];
};

const scenariosAmong = (books: readonly LoadedScenario[]): readonly Scenario[] =>
  books.flatMap(({ script }) => (script.ok ? [script.value.scenario] : []));

const faultsAmong = (books: readonly LoadedScenario[]): readonly string[] =>
  books.flatMap(book => proofSummaryOf(book)?.faults ?? []);

/** `{ "id": () => import("virtual:…/id") }`: one chunk each. */
const loadersOf = (ids: readonly string[], prefix: string): string =>
  `{ ${ids.map(id => `${JSON.stringify(id)}: () => import("${prefix}${id}")`).join(', ')} }`;

const shelfModule = ({ entries, broken }: Shelved): string =>
  [
    `export const entries = ${JSON.stringify(entries)};`,
    `export const broken = ${JSON.stringify(broken)};`,
    `export const loaders = ${loadersOf(
      entries.map(({ id }) => id),
      STORY,
    )};`,
  ].join('\n');

/** The drills of each scenario, fetched by whoever practises. */
const drillsModule = (books: readonly LoadedScenario[]): string =>
  `export const loaders = ${loadersOf(
    scenariosAmong(books).map(({ id }) => id),
    DRILL_LIST,
  )};`;

const contentOf = (id: string, books: readonly LoadedScenario[]): string | null => {
  const [, prefix = '', name = ''] = /^\0(virtual:(?:story|drills)\/)(.+)$/.exec(id) ?? [];
  const book = books.find(known => known.id === name);
  if (book?.script.ok !== true) return null;
  const content = prefix === STORY ? book.script.value.json : proofSummaryOf(book)?.drills;
  return `export default ${JSON.stringify(content)};`;
};

const allProblems = (broken: readonly BrokenEntry[]): readonly ScriptProblem[] =>
  broken.flatMap(({ problems }) => problems);

/**
 * Turns the ink files of a folder into `virtual:scenarios`, and what the proof found worth
 * practising in them into `virtual:drills`. The compiler, the proof and the portraits' drawing
 * run here, so that none of them is in the player's page. A broken scenario fails the build, and in development
 * it is shown as broken while the others play.
 */
export const inkScenarios = (folder: string): Plugin => {
  let building = false;
  let root = folder;
  let books: readonly LoadedScenario[] = [];
  let portraits: Portraits = new Map();

  return {
    name: 'composure-ink',
    configResolved(config) {
      building = config.command === 'build';
      root = resolve(config.root, folder);
    },
    resolveId: id => (OURS.some(ours => id.startsWith(ours)) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${CATALOGUE}`) {
        books = loadScenarios(root);
        for (const file of books.flatMap(filesOf)) this.addWatchFile(file);
        const broken = brokenAmong(books);
        // Before anything is proved: an author should not wait to hear of a slip.
        if (building && broken.length > 0) {
          this.error(`A scenario is broken.\n${describeProblems(allProblems(broken))}`);
        }
        const faults = building ? faultsAmong(books) : [];
        if (faults.length > 0) this.error(`A scenario is not sound.\n${faults.join('\n')}`);
        portraits = await drawPortraits(scenariosAmong(books));
        const entries = books.flatMap(book => entryOf(book, portraits));
        return shelfModule({ entries, broken });
      }
      if (!OURS.some(ours => id.startsWith(`\0${ours}`))) return null;
      if (books.length === 0) books = loadScenarios(root);
      return id === `\0${DRILLS}` ? drillsModule(books) : contentOf(id, books);
    },
    generateBundle() {
      for (const { address, svg } of portraits.values())
        this.emitFile({ type: 'asset', fileName: address, source: svg });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const wanted = [...portraits.values()].find(({ address }) => request.url === `/${address}`);
        if (wanted === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(wanted.svg);
      });
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('.ink')) return;
      for (const [id, module] of server.moduleGraph.idToModuleMap) {
        if (OURS.some(ours => id.startsWith(`\0${ours}`)))
          server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
};
