import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { pino } from 'pino';
import { readSettings } from '../../src/server/config/settings.ts';
import { openStore } from '../../src/server/server.ts';
import { startPostgres } from '../server/support/postgres.ts';
import { must } from '../support/ink.ts';
import { invitePlayers, type Played, playAtOnce } from './server/candidates.ts';
import { type Served, serveOn } from './server/served.ts';

const CANDIDATES = 500;
/** Milliseconds: somebody quick reads a turn in five seconds, somebody slow in fifteen. */
const READING = { least: 5000, spread: 10_000 };
/** How many press as fast as the server answers, to see what it can do. */
const FLAT_OUT = 48;
const COMMITS = 2000;
const WRITERS = 10;
const MEGA = 1_048_576;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const milliseconds = ({ replies }: Played): string => {
  const sorted = replies.toSorted((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(share => at(sorted, share).toFixed(1));
  return `p50 ${p50}, p95 ${p95}, p99 ${p99} ms`;
};

const perSecond = (many: number, took: number): string => (many / (took / 1000)).toFixed(0);

type Environment = Readonly<Record<string, string>>;

const withFolder = async (work: (environment: Environment) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'composure-bench-'));
  try {
    await work({ DATA: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withServers = async (
  environment: Environment,
  many: number,
  work: (servers: readonly [Served, ...Served[]]) => Promise<void>,
): Promise<void> => {
  const first = await serveOn(environment);
  const servers: [Served, ...Served[]] = [first];
  while (servers.length < many) servers.push(await serveOn(environment));
  try {
    await work(servers);
  } finally {
    for (const server of servers) await server.end();
  }
};

/** People at their own pace. The load comes from this process, on the same two cores. */
const benchReading = (environment: Environment): Promise<void> =>
  withServers(environment, 1, async servers => {
    const [server] = servers;
    const players = await invitePlayers(server, CANDIDATES);
    const before = await server.memory();
    const think = (player: number, turn: number) =>
      READING.least + ((player * 7919 + turn * 104_729) % READING.spread);
    const played = await playAtOnce({ players, servers, think });
    const after = await server.memory();
    const each = (after.used - before.used) / 1024 / CANDIDATES;
    console.log(
      `${CANDIDATES} at once, ${READING.least / 1000}–${(READING.least + READING.spread) / 1000} s of reading a turn: ${played.replies.length} replies, ${milliseconds(played)}, ${played.refused} refused (budget: p95 150 ms)`,
    );
    console.log(
      `memory: ${(after.resident / MEGA).toFixed(0)} MB for the whole process, ${each.toFixed(1)} kB for each candidate with a conversation`,
    );
  });

const benchFlatOut = (name: string, environment: Environment, processes: number): Promise<void> =>
  withServers(environment, processes, async servers => {
    const players = await invitePlayers(servers[0], FLAT_OUT);
    const played = await playAtOnce({ players, servers, think: () => 0 });
    console.log(
      `${name}: ${perSecond(played.replies.length, played.took)} replies/s, ${milliseconds(played)}, ${played.refused} refused`,
    );
  });

/** What the disk gives to whoever only writes one row and waits for it. */
const bareSqlite = async (environment: Environment): Promise<void> => {
  const store = must(await openStore(must(readSettings(environment)), pino({ level: 'silent' })));
  const start = performance.now();
  for (let commit = 0; commit < COMMITS; commit++)
    await store.transaction(({ query }) =>
      query
        .insertInto('rate_limit')
        .values({ key: `bench ${commit}`, points: 1, expires_at: '2000-01-01' })
        .execute(),
    );
  console.log(`SQLite, bare: ${perSecond(COMMITS, performance.now() - start)} commits/s`);
  await store.close();
};

const barePostgres = async (url: string): Promise<void> => {
  const pool = new Pool({ connectionString: url, max: WRITERS });
  await pool.query('create table bench (n integer)');
  const writer = async (): Promise<void> => {
    for (let commit = 0; commit < COMMITS / WRITERS; commit++)
      await pool.query('insert into bench values ($1)', [commit]);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: WRITERS }, writer));
  console.log(
    `PostgreSQL, bare, ${WRITERS} connections: ${perSecond(COMMITS, performance.now() - start)} commits/s`,
  );
  await pool.end();
};

const benchPostgres = async (): Promise<void> => {
  const postgres = await startPostgres();
  if (postgres === null) return console.log('PostgreSQL is not installed here.');
  try {
    await barePostgres(postgres.url);
    for (const processes of [1, 2])
      await withFolder(environment =>
        benchFlatOut(
          `PostgreSQL, ${processes} ${processes === 1 ? 'process' : 'processes'}`,
          { ...environment, DATABASE_URL: databaseOf(postgres.url, processes) },
          processes,
        ),
      );
  } finally {
    postgres.stop();
  }
};

/** Databases that PostgreSQL has from the start: each bench meets an empty one. */
const databaseOf = (url: string, processes: number): string =>
  url.replace(/\/postgres$/, processes === 1 ? '/postgres' : '/template1');

/** How the exercise server holds under load. */
export const benchServer = async (): Promise<void> => {
  await withFolder(benchReading);
  await withFolder(bareSqlite);
  await withFolder(environment => benchFlatOut('SQLite, 1 process', environment, 1));
  await benchPostgres();
};
