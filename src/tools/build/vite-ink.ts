import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { Sandbox } from '../sandbox/sandbox.ts';
import type { Portrait } from './portraits.ts';
import {
  entryOf,
  fillShelf,
  forReaders,
  type Shelf,
  type Shelved,
  type ShelfOptions,
} from './scenario-shelf.ts';

const CATALOGUE = 'virtual:scenarios';
const STORY = 'virtual:story/';
const DRILLS = 'virtual:drills';
const DRILL_LIST = 'virtual:drills/';
const SOURCES = 'virtual:scenario-sources';
const SOURCE = 'virtual:scenario-source/';

const OURS = [CATALOGUE, STORY, DRILLS, SOURCES, SOURCE];

/** A name that stays one in the address of a module, whatever the file is called. */
const moduleOf = (prefix: string, id: string): string => `${prefix}${encodeURIComponent(id)}`;

/** `{ "id": () => import("virtual:…/id") }`: one chunk each. */
const loadersOf = ({ shelved }: Shelf, prefix: string): string => {
  const loaders = shelved.map(({ script: { scenario } }) => {
    const module = JSON.stringify(moduleOf(prefix, scenario.id));
    return `${JSON.stringify(scenario.id)}: () => import(${module})`;
  });
  return `{ ${loaders.join(', ')} }`;
};

const shelfModule = (shelf: Shelf): string =>
  [
    `export const entries = ${JSON.stringify(shelf.shelved.map(entryOf))};`,
    `export const broken = ${JSON.stringify(shelf.broken)};`,
    `export const loaders = ${loadersOf(shelf, STORY)};`,
  ].join('\n');

/** The drills of each scenario, fetched by whoever practises. */
const drillsModule = (shelf: Shelf): string =>
  `export const loaders = ${loadersOf(shelf, DRILL_LIST)};`;

/** What each scenario is written in, fetched by whoever copies it in the studio. */
const sourcesModule = (shelf: Shelf): string =>
  `export const loaders = ${loadersOf(shelf, SOURCE)};`;

const asModule = (content: string | object): string => `export default ${JSON.stringify(content)};`;

const storyModule = ({ script }: Shelved): string =>
  `${asModule(script.json)}\nexport const scenario = ${JSON.stringify(forReaders(script.scenario))};`;

const contentOf = (id: string, { shelved }: Shelf): string | null => {
  const book = shelved.find(({ script: { scenario } }) =>
    [STORY, DRILL_LIST, SOURCE].some(prefix => id === `\0${moduleOf(prefix, scenario.id)}`),
  );
  if (book === undefined) return null;
  if (id.startsWith(`\0${SOURCE}`)) return asModule(book.sources);
  return id.startsWith(`\0${STORY}`) ? storyModule(book) : asModule(book.summary.drills);
};

const isOurs = (id: string): boolean => OURS.some(ours => id.startsWith(`\0${ours}`));

const moduleText = (id: string, shelf: Shelf): string | null => {
  if (id === `\0${CATALOGUE}`) return shelfModule(shelf);
  if (id === `\0${SOURCES}`) return sourcesModule(shelf);
  return id === `\0${DRILLS}` ? drillsModule(shelf) : contentOf(id, shelf);
};

/** Whatever came of the scenarios before is forgotten, and open pages load anew. */
const reload = ({ moduleGraph, ws }: ViteDevServer): void => {
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (isOurs(id)) moduleGraph.invalidateModule(module);
  }
  ws.send({ type: 'full-reload' });
};

/**
 * Turns the ink files of a folder into `virtual:scenarios`, and what the proof found worth
 * practising in them into `virtual:drills`. The compiler and the proof run in a process of their
 * own and the portraits are drawn here, so that none of them is in the player's page. A scenario
 * that is broken, whatever its fault, takes nothing else down: it is named in the terminal and
 * shown as broken on the first page. Development also plays what is readable and not sound yet.
 */
export const inkScenarios = (folder: string): Plugin => {
  let options: Omit<ShelfOptions, 'watch'> = { folder, soundOnly: true, warn: () => {} };
  let filling: Promise<Shelf> | null = null;
  let portraits: readonly Portrait[] = [];
  const sandbox = new Sandbox();
  const refresh = (file: string, server: ViteDevServer): void => {
    if (!/\.ink$/i.test(file)) return;
    filling = null;
    reload(server);
  };

  return {
    name: 'composure-ink',
    configResolved: ({ command, logger, root }) => {
      const warn = (text: string): void => logger.warn(text);
      options = { folder: resolve(root, folder), soundOnly: command === 'build', warn };
    },
    buildStart: () => void (filling = null),
    resolveId: id => (OURS.some(ours => id.startsWith(ours)) ? `\0${id}` : null),
    async load(id) {
      if (!isOurs(id)) return null;
      filling ??= fillShelf(sandbox, { ...options, watch: file => this.addWatchFile(file) });
      const shelf = await filling;
      portraits = shelf.shelved.map(({ portrait }) => portrait);
      return moduleText(id, shelf);
    },
    generateBundle() {
      for (const { address, svg } of portraits)
        this.emitFile({ type: 'asset', fileName: address, source: svg });
    },
    configureServer(server) {
      for (const event of ['add', 'unlink'])
        server.watcher.on(event, (file: string) => refresh(file, server));
      server.middlewares.use((request, response, next) => {
        const wanted = portraits.find(({ address }) => request.url === `/${address}`);
        if (wanted === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(wanted.svg);
      });
    },
    buildEnd: () => sandbox.close(),
    handleHotUpdate: ({ file, server }) => refresh(file, server),
  };
};
