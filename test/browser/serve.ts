import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** Builds the game as a player gets it and serves it to the browser tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  await build({ logLevel: 'warn' });
  const server = await preview({
    logLevel: 'warn',
    preview: { port: 4273, strictPort: false, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no address.');
  project.provide('address', address);
  return () => server.close();
};
