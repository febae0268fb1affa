import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, placesOnPath } from './programs.ts';

/** Debian keeps each version in a folder of its own, and on no PATH. */
const VERSIONS = '/usr/lib/postgresql';

const versions = (): readonly string[] => {
  try {
    return readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a));
  } catch {
    return [];
  }
};

/** What it takes to make a database and to run it. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly pgCtl: string;
}

/** PostgreSQL's programs, the newest there are, or null. */
export const findPostgres = (): PostgresPrograms | null => {
  const places = [
    ...versions().map(version => join(VERSIONS, version, 'bin', 'pg_ctl')),
    ...placesOnPath(['pg_ctl']),
  ];
  const pgCtl = places.find(isProgram);
  if (pgCtl === undefined) return null;
  const initdb = join(pgCtl, '..', 'initdb');
  return isProgram(initdb) ? { initdb, pgCtl } : null;
};
