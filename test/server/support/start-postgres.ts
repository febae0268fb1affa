import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** PostgreSQL for all server tests, each with databases of its own; null where there is none. */
    readonly postgres: string | null;
  }
}

export default async (project: TestProject): Promise<() => void> => {
  const postgres = await startPostgres(false);
  if (postgres === null)
    console.warn(
      'Skipped: the tests with PostgreSQL, which is not here (Debian: apt install postgresql).',
    );
  project.provide('postgres', postgres?.url ?? null);
  return () => postgres?.stop();
};
