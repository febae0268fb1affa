import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchSharedBrowser } from '../support/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the game is served. */
    readonly address: string;
    /** Where the browser listens to tests. */
    readonly browser: string;
  }
}

/** The game as a player gets it: built by `npm test` (which says where), or else here. */
const builtGame = async (): Promise<string> => {
  const site = process.env['COMPOSURE_SITE'];
  if (site !== undefined) return site;
  await build({ logLevel: 'error' });
  return 'dist';
};

/** One game and one browser for all files of browser tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: await builtGame() },
    preview: { port: 4273, strictPort: false, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no address.');
  const browser = await launchSharedBrowser();
  project.provide('address', address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
};
