import { readFileSync } from 'node:fs';
import { candidateApi, type ExerciseStanding } from '../../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../../src/app/hiring/api/manage-api.ts';
import { type Ask, createApiClient } from '../../../src/platform/hiring/api-client.ts';
import { type Player, ready } from '../../server/support/guests.ts';
import { planOf } from '../../server/support/plan.ts';
import { must } from '../../support/ink.ts';
import type { Served } from './served.ts';

/** A shipped scenario of twelve decisions, so that a reply costs what it costs people. */
const STORY = 'room-not-ready';

const filesOf = (name: string) => {
  const text = readFileSync(`stories/${name}.ink`, 'utf8');
  const included = [...text.matchAll(/^INCLUDE (.+)$/gm)].map(([, path = '']) => ({
    name: path,
    text: readFileSync(`stories/${path}`, 'utf8'),
  }));
  return [{ name: `${name}.ink`, text }, ...included];
};

const makeExercise = async (manager: Ask): Promise<string> => {
  const body = { files: filesOf(STORY) };
  const scenario = must(await manager(manageApi.addScenario, { parameters: {}, body }));
  const plan = planOf(scenario);
  const parts = plan.parts.map(part => ({
    ...part,
    variants: scenario.variants.slice(0, 1).map(({ id }) => id),
  }));
  const made = must(
    await manager(manageApi.makeExercise, { parameters: {}, body: { ...plan, parts } }),
  );
  return made.exercise.id;
};

/** People who have agreed, have practised and have their first conversation before them. */
export const invitePlayers = async (
  { origin, key }: Served,
  many: number,
): Promise<readonly Player[]> => {
  const manager = createApiClient({ origin, token: key });
  const exercise = await makeExercise(manager);
  const candidates = Array.from({ length: many }, (_, at) => ({
    name: `Candidate ${at}`,
    email: `candidate.${at}@example.com`,
  }));
  const { invited } = must(
    await manager(manageApi.invite, { parameters: { exercise }, body: { candidates } }),
  );
  const players: Player[] = [];
  for (const { id, link } of invited) {
    const token = link.split('/').at(-1) ?? '';
    players.push(await ready({ id, token, ask: createApiClient({ origin, token }) }));
  }
  return players;
};

/** Milliseconds that replies took, and what else a load comes to. */
export interface Played {
  readonly replies: readonly number[];
  readonly refused: number;
  /** Milliseconds from the first reply to the last. */
  readonly took: number;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

interface Load {
  readonly players: readonly Player[];
  /** Servers on one database; a request goes to one after the other. */
  readonly servers: readonly Served[];
  /** Milliseconds that somebody reads, by who it is and which turn. */
  readonly think: (player: number, turn: number) => number;
}

/** Lets everybody play at once to the end, and measures each reply from outside. */
export const playAtOnce = async ({ players, servers, think }: Load): Promise<Played> => {
  const replies: number[] = [];
  let [refused, next] = [0, 0];
  const ask = (token: string): Ask => {
    next += 1;
    return createApiClient({ origin: servers[next % servers.length]?.origin ?? '', token });
  };
  const play = async ({ token, run }: Player, player: number): Promise<void> => {
    const parameters = { run };
    let standing: ExerciseStanding = must(
      await ask(token)(candidateApi.begin, { parameters, body: {} }),
    );
    while (!standing.over) {
      const { turns, replies: offers } = standing;
      await pause(think(player, turns));
      const body = { turn: turns + 1, ref: offers[(turns + player) % offers.length]?.ref ?? '' };
      const from = performance.now();
      const answer = await ask(token)(candidateApi.reply, { parameters, body });
      replies.push(performance.now() - from);
      if (!answer.ok) refused += 1;
      standing = answer.ok
        ? answer.value
        : must(await ask(token)(candidateApi.standing, { parameters, body: null }));
    }
  };
  const start = performance.now();
  await Promise.all(players.map(play));
  return { replies, refused, took: performance.now() - start };
};
