import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings, sqliteFileOf } from '../../server/config/settings.ts';
import { runProgram } from '../scripts/program.ts';
import { findPostgresProgram } from '../scripts/postgres.ts';
import type { Command, Given } from '../terminal/options.ts';
import { BACKUP } from '../../server/retention/backups.ts';

const FAILED = 1;
const WRONG_USE = 2;

const fail = (sentence: string, code = FAILED): number => {
  console.error(sentence);
  return code;
};

/** Nothing that is there is ever written over. */
const restoreSqlite = (settings: Settings, folder: string): string | null => {
  const [from, to] = [join(folder, BACKUP.sqlite), sqliteFileOf(settings)];
  if (!existsSync(from)) return `There is no ${BACKUP.sqlite} in ${folder}.`;
  if (existsSync(to)) return `${to} is there already: name another folder with DATA.`;
  cpSync(from, to);
  return null;
};

const restorePostgres = async (url: string, folder: string): Promise<string | null> => {
  const program = findPostgresProgram('pg_restore');
  if (program === null) return 'pg_restore is not here (Debian: apt install postgresql-client).';
  const args = ['--exit-on-error', '--single-transaction', '--no-owner', `--dbname=${url}`];
  const { good, output } = await runProgram(program, [...args, join(folder, BACKUP.dump)]);
  return good ? null : `pg_restore failed; the database has to be empty: ${output}`;
};

const run = async ({ words: [folder = ''] }: Given): Promise<number> => {
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error.join('\n'), WRONG_USE);
  const { data, databaseUrl } = settings.value;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const problem =
    databaseUrl === null
      ? restoreSqlite(settings.value, folder)
      : await restorePostgres(databaseUrl, folder);
  if (problem !== null) return fail(problem);
  const keys = join(folder, BACKUP.keys);
  // Keys that were made since stay beside them: what they signed has to be verifiable too.
  if (existsSync(keys)) cpSync(keys, join(data, BACKUP.keys), { recursive: true, force: false });
  console.log(`Restored into ${databaseUrl === null ? data : 'the database'}.`);
  return 0;
};

/** `composure restore`: a backup, into a database that is empty. */
export const restoreCommand: Command = {
  name: 'restore',
  says: 'brings a backup of hiring exercises back, into a new DATA folder or an empty PostgreSQL database',
  takes: '<folder>',
  least: 1,
  most: 1,
  options: {},
  notes: [
    '',
    'Where to, the environment says: see "composure serve --help".',
    '',
    'Exit code: 0 it is there · 1 it could not be done, and nothing was written over · 2 wrong use',
  ],
  run,
};
