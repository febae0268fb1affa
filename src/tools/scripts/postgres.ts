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

/** A program of PostgreSQL's, of the newest version there is, or null. */
export const findPostgresProgram = (name: string): string | null => {
  const places = [
    ...versions().map(version => join(VERSIONS, version, 'bin', name)),
    ...placesOnPath([name]),
  ];
  return places.find(isProgram) ?? null;
};

/** What it takes to make and run a database, or null. */
export const findPostgres = (): PostgresPrograms | null => {
  const [initdb, pgCtl] = [findPostgresProgram('initdb'), findPostgresProgram('pg_ctl')];
  return initdb === null || pgCtl === null ? null : { initdb, pgCtl };
};
