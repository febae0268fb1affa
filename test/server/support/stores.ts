import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { readSettings, type Settings } from '../../../src/server/config/settings.ts';
import { must } from '../../support/ink.ts';

/** The databases that everything is tried on. */
export type StoreName = 'SQLite' | 'PostgreSQL';

export const STORES: readonly StoreName[] =
  inject('postgres') === null ? ['SQLite'] : ['SQLite', 'PostgreSQL'];

let made = 0;

const onPostgres = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: inject('postgres') ?? '' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A database of its own on the PostgreSQL of all tests; its address. */
const newDatabase = async (): Promise<string> => {
  made += 1;
  const name = `test_${process.pid}_${Date.now()}_${made}`;
  await onPostgres(client => client.query(`create database ${name}`));
  const url = new URL(inject('postgres') ?? '');
  url.pathname = `/${name}`;
  return url.href;
};

/** A folder that is gone after the test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'composure-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** The environment of a server on a store of its own. */
export const environmentOn = async (store: StoreName): Promise<Record<string, string>> => ({
  PORT: '0',
  DATA: newFolder(),
  LOG: 'info',
  ...(store === 'PostgreSQL' ? { DATABASE_URL: await newDatabase() } : {}),
});

/** Settings for a server on a store of its own. */
export const settingsOn = async (
  store: StoreName,
  more: Readonly<Record<string, string>> = {},
): Promise<Settings> => must(readSettings({ ...(await environmentOn(store)), ...more }));
