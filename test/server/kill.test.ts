import { randomInt } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { replayResult } from '../../src/formats/result/replay-result.ts';
import { publicKeysIn, verifyResult } from '../../src/formats/result/verify-result.ts';
import { readSettings } from '../../src/server/config/settings.ts';
import { openStore } from '../../src/server/server.ts';
import { must, read } from '../support/ink.ts';
import { type Load, playAll } from './support/load.ts';
import { startMortal } from './support/mortal-server.ts';
import { startPostgres } from './support/postgres.ts';
import { inviteTo, makeExercise, serverWith } from './support/server.ts';
import { type Player, ready } from './support/guests.ts';
import { environmentOn, STORES } from './support/stores.ts';
import { storyOf } from './support/story.ts';

/** `npm run soak` kills for longer. */
const ROUNDS = Number(process.env['COMPOSURE_SOAK'] ?? 4);
const DECISIONS = 10;
const PLAYERS = Math.max(6, ROUNDS);

type Environment = Readonly<Record<string, string>>;

/** An exercise with its candidates in front of it, on a server that was stopped again. */
const prepared = async (environment: Environment) => {
  const settings = must(readSettings(environment));
  const server = await serverWith(settings);
  const exercise = await makeExercise(server, {}, DECISIONS);
  const names = Array.from({ length: PLAYERS }, (_, at) => `Candidate ${at}`);
  const players: Player[] = [];
  for (const invitee of await inviteTo(server, exercise, names)) players.push(await ready(invitee));
  await server.stop();
  return { settings, players, key: server.key };
};

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** Kills at moments of chance, so many times: after a few more replies each. */
const killer = (rounds: number, kill: () => void) => {
  let [left, at] = [rounds, randomInt(1, 10)];
  return {
    left: () => left,
    onAcknowledged(sofar: number) {
      if (left === 0 || sofar < at) return;
      left -= 1;
      at = sofar + randomInt(1, 10);
      kill();
    },
  };
};

const keptChoices = async ({ settings }: Prepared) => {
  const database = must(await openStore(settings, pino({ level: 'silent' })));
  const rows = await database.transaction(({ query }) =>
    query.selectFrom('choice').select(['run_id as run', 'turn', 'ref']).execute(),
  );
  await database.close();
  return rows;
};

const nameOf = ({ run, turn, ref }: { run: string; turn: number; ref: string }): string =>
  `${run} ${turn} ${ref}`;

/** Everything that was acknowledged is there, nothing twice, and every run replays to its signed result. */
const expectNothingLost = async (made: Prepared, { acknowledged }: Load): Promise<void> => {
  const kept = await keptChoices(made);
  expect(kept.map(nameOf).sort()).toEqual([...new Set(acknowledged.map(nameOf))].sort());
  expect(kept).toHaveLength(PLAYERS * DECISIONS);
  const server = await serverWith(made.settings, made.key);
  const keys = publicKeysIn(await (await fetch(`${server.origin}/.well-known/jwks.json`)).json());
  const script = read(storyOf(DECISIONS)).script ?? never();
  for (const { id, run } of made.players) {
    const asked = { parameters: { candidate: id }, body: null };
    const { results } = must(await server.manager(manageApi.results, asked));
    const result = must(await verifyResult(results[0]?.jws ?? '', keys ?? never()));
    expect(result.run).toBe(run);
    expect(must(replayResult(result, script, result.best))).toEqual([]);
  }
};

describe.each(STORES)('a server on %s that is killed at any moment', store => {
  it(
    'has every reply that it acknowledged, none twice, and results that replay',
    async () => {
      const environment = await environmentOn(store);
      const made = await prepared(environment);
      const server = startMortal(environment);
      const killing = killer(ROUNDS, () => server.kill());
      const load = await playAll({ ...made, servers: [server], ...killing });
      expect(killing.left()).toBe(0);
      expect(load.lost).toBeGreaterThan(0);
      await server.end();
      await expectNothingLost(made, load);
    },
    120_000 + ROUNDS * 10_000,
  );
});

describe.runIf(STORES.includes('PostgreSQL'))('PostgreSQL', () => {
  it(
    'lets two servers work together, killed in turn',
    async () => {
      const environment = await environmentOn('PostgreSQL');
      const made = await prepared(environment);
      const servers = [startMortal(environment), startMortal(environment)];
      let turn = 0;
      const killing = killer(ROUNDS, () => servers[(turn += 1) % 2]?.kill());
      const load = await playAll({ ...made, servers, ...killing });
      expect(killing.left()).toBe(0);
      for (const server of servers) await server.end();
      await expectNothingLost(made, load);
    },
    120_000 + ROUNDS * 10_000,
  );

  it(
    'is crashed itself, and the server goes on when it is back',
    async () => {
      const postgres = (await startPostgres()) ?? never();
      onTestFinished(() => postgres.stop());
      const environment = { ...(await environmentOn('SQLite')), DATABASE_URL: postgres.url };
      const made = await prepared(environment);
      const server = startMortal(environment);
      const killing = killer(Math.min(ROUNDS, 3), () => {
        postgres.crash();
        postgres.start();
      });
      const load = await playAll({ ...made, servers: [server], ...killing });
      expect(killing.left()).toBe(0);
      await server.end();
      await expectNothingLost(made, load);
    },
    120_000 + ROUNDS * 10_000,
  );
});

const never = (): never => {
  throw new Error('this is always there');
};
