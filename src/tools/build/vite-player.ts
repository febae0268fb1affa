import type { Plugin } from 'vite';
import type { ProgramFile } from '../../formats/packages/pack.ts';
import { buildPlayer } from './player.ts';

const MODULE = 'virtual:player-files';
const FOLDER = 'player/';

/** What the page serves anyway: sounds and pictures are in the package's program as they are in the game. */
const isShared = (path: string): boolean => /^(?:sounds\/|icon\.svg$)/.test(path);

const addressOf = (path: string): string => (isShared(path) ? path : `${FOLDER}${path}`);

/** One build for all who ask in this process: it follows from the code alone. */
let program: Promise<readonly ProgramFile[]> | null = null;
const built = (): Promise<readonly ProgramFile[]> => (program ??= buildPlayer());

const listOf = (files: readonly ProgramFile[]): string => {
  const list = files.map(({ path }) => ({ path, address: addressOf(path) }));
  return `export default ${JSON.stringify(list)};`;
};

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
};

/**
 * The program that plays a package, among the files of the game: the studio fetches it and puts it into
 * packages of one's own scenarios.
 */
export const playerProgram = (): Plugin => ({
  name: 'composure-player-program',
  resolveId: id => (id === MODULE ? `\0${MODULE}` : null),
  load: async id => (id === `\0${MODULE}` ? listOf(await built()) : null),
  async generateBundle() {
    for (const { path, bytes } of await built())
      if (!isShared(path))
        this.emitFile({ type: 'asset', fileName: addressOf(path), source: bytes });
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = request.url?.split('?')[0]?.slice(1) ?? '';
      if (!path.startsWith(FOLDER)) return next();
      void built().then(files => {
        const file = files.find(known => addressOf(known.path) === path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'font/woff2');
        return response.end(file.bytes);
      }, next);
    });
  },
});
