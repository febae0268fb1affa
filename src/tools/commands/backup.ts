import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUP } from '../../server/retention/backups.ts';
import { readSettings, type Settings } from '../../server/config/settings.ts';
import { runProgram } from '../scripts/program.ts';
import { findPostgresProgram } from '../scripts/postgres.ts';
import { explainOpening } from '../terminal/database-problems.ts';
import type { Command, Given } from '../terminal/options.ts';

const FAILED = 1;
const WRONG_USE = 2;

const fail = (sentence: string, code = FAILED): number => {
  console.error(sentence);
  return code;
};

/** A sentence where it could not be done, else null. */
type Outcome = Promise<string | null>;

const copySqlite = async (settings: Settings, folder: string): Outcome => {
  const { openStore } = await import('../../server/server.ts');
  const opened = await openStore(settings);
  if (!opened.ok) return explainOpening(opened.error);
  await opened.value.copyTo(join(folder, BACKUP.sqlite));
  await opened.value.close();
  return null;
};

const dumpPostgres = async (url: string, folder: string): Outcome => {
  const program = findPostgresProgram('pg_dump');
  if (program === null) return 'pg_dump is not here (Debian: apt install postgresql-client).';
  const args = ['--format=custom', `--file=${join(folder, BACKUP.dump)}`, `--dbname=${url}`];
  const { good, output } = await runProgram(program, args);
  return good ? null : `pg_dump failed: ${output}`;
};

const run = async ({ words: [folder = ''] }: Given): Promise<number> => {
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error.join('\n'), WRONG_USE);
  if (existsSync(folder)) return fail(`${folder} is there already: name a new folder.`, WRONG_USE);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { data, databaseUrl } = settings.value;
  const problem =
    databaseUrl === null
      ? await copySqlite(settings.value, folder)
      : await dumpPostgres(databaseUrl, folder);
  if (problem !== null) return fail(problem);
  const keys = join(data, BACKUP.keys);
  if (existsSync(keys)) cpSync(keys, join(folder, BACKUP.keys), { recursive: true });
  console.log(
    `Kept in ${folder}. Whoever has it can read everything, and sign results: lock it away.`,
  );
  return 0;
};

/** `composure backup`: the database of exercises and the keys, in a folder. */
export const backupCommand: Command = {
  name: 'backup',
  says: 'copies the database of hiring exercises and the signing keys into a new folder',
  takes: '<folder>',
  least: 1,
  most: 1,
  options: {},
  notes: [
    '',
    'Which database it is, the environment says: see "composure serve --help".',
    'SQLite has one process: stop the server first, or let it keep a copy each day (BACKUPS).',
    'PostgreSQL may go on.',
    '',
    'Exit code: 0 it is there · 1 it could not be made · 2 wrong use',
  ],
  run,
};
