import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

export interface StorySite {
  readonly address: string;
  close(): Promise<void>;
}

/** The game built with the scenarios of this folder instead of those that ship, and served. */
export const serveStories = async (stories: string): Promise<StorySite> => {
  const folder = await mkdtemp(join(tmpdir(), 'composure-stories-'));
  process.env['COMPOSURE_STORIES'] = stories;
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  delete process.env['COMPOSURE_STORIES'];
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 4291, strictPort: false, host: 'localhost' },
  });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};
