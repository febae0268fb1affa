import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { loggedFault } from '../http/faults.ts';

/** Names of what a backup holds: the same for the command and for the copy of each day. */
export const BACKUP = { sqlite: 'composure.sqlite', dump: 'composure.dump', keys: 'keys' } as const;

const KEPT = 7;
const DAY = 24 * 60 * 60 * 1000;

/** Ours in that folder, the latest first. Whatever else lies there stays. */
const ours = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(name => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/.test(name))
    .toSorted()
    .toReversed();

const nameAt = (now: string): string =>
  now.slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(':', '-');

type Parts = Pick<Context, 'database' | 'clock' | 'log' | 'settings'>;

/** Copies database and keys while the server works, and takes away what is older than seven others. */
export const backUp = async ({ database, clock, settings }: Parts, folder: string) => {
  const place = join(folder, nameAt(clock.now()));
  if (existsSync(place)) return;
  mkdirSync(place, { recursive: true, mode: 0o700 });
  await database.copyTo(join(place, BACKUP.sqlite));
  const keys = join(settings.data, BACKUP.keys);
  if (existsSync(keys)) cpSync(keys, join(place, BACKUP.keys), { recursive: true });
  for (const old of ours(folder).slice(KEPT)) rmSync(join(folder, old), { recursive: true });
};

/**
 * Keeps a copy at once and then each day, where the settings name a folder; PostgreSQL has its own ways.
 * One that fails is logged, and the server goes on. What it answers ends that.
 */
export const keepBackups = async (parts: Parts): Promise<() => void> => {
  const { backups, databaseUrl } = parts.settings;
  if (backups === null || databaseUrl !== null) return () => {};
  const run = (): Promise<void> =>
    backUp(parts, backups).catch(thrown => parts.log.error({ backup: loggedFault(thrown) }));
  await run();
  const timer = setInterval(() => void run(), DAY);
  timer.unref();
  return () => clearInterval(timer);
};
