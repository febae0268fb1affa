import { candidateApi, type ExerciseStanding } from '../../../src/app/hiring/api/candidate-api.ts';
import type { Ask } from '../../../src/platform/hiring/api-client.ts';
import { createApiClient } from '../../../src/platform/hiring/api-client.ts';
import type { Player } from './guests.ts';
import type { MortalServer } from './mortal-server.ts';

/** A reply that the server acknowledged. */
export interface Acknowledged {
  readonly run: string;
  readonly turn: number;
  readonly ref: string;
}

export interface Load {
  readonly acknowledged: Acknowledged[];
  /** How often a request came to nothing. */
  lost: number;
}

export interface LoadParts {
  readonly players: readonly Player[];
  /** Servers on one database: each request goes to the next of them. */
  readonly servers: readonly MortalServer[];
  /** Hears of each reply that was acknowledged. */
  readonly onAcknowledged: (sofar: number) => void;
}

const AWAY: readonly string[] = ['server/unreachable', 'server/busy'];

/** Milliseconds between two tries of one page, and how often it tries. */
const PAUSE = 25;
const MOST_TRIES = 2000;

/** Asks until somebody answers; what is refused for good is a fault. */
const untilAnswered = async <T>(
  load: Load,
  ask: () => Promise<{ ok: true; value: T } | { ok: false; error: string }>,
): Promise<T> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await ask();
    if (answer.ok) return answer.value;
    if (!AWAY.includes(answer.error)) throw new Error(`refused: ${answer.error}`);
    load.lost += 1;
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
  throw new Error('nobody answers any more');
};

/** Lets everybody play to the end at once, whatever becomes of the servers meanwhile. */
export const playAll = async ({ players, servers, onAcknowledged }: LoadParts): Promise<Load> => {
  const load: Load = { acknowledged: [], lost: 0 };
  let next = 0;
  const askFor = async (token: string): Promise<Ask> => {
    next += 1;
    const origin = await servers[next % servers.length]?.origin();
    return createApiClient({ origin: origin ?? '', token });
  };
  const play = async ({ token, run }: Player): Promise<void> => {
    const parameters = { run };
    let standing: ExerciseStanding = await untilAnswered(load, async () =>
      (await askFor(token))(candidateApi.begin, { parameters, body: {} }),
    );
    while (!standing.over) {
      const { turns, replies } = standing;
      const offer = replies[(turns * 7 + run.charCodeAt(0)) % replies.length];
      const body = { turn: turns + 1, ref: offer?.ref ?? '' };
      standing = await untilAnswered(load, async () =>
        (await askFor(token))(candidateApi.reply, { parameters, body }),
      );
      load.acknowledged.push({ run, ...body });
      onAcknowledged(load.acknowledged.length);
    }
  };
  await Promise.all(players.map(play));
  return load;
};
