import { describe, expect, it } from 'vitest';
import type { ExerciseStanding } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { HEADER, must } from '../support/ink.ts';
import { type Player, ready } from './support/guests.ts';
import { planOf } from './support/plan.ts';
import { begin, inviteTo, reply, serverOn, serverWith, type TestServer } from './support/server.ts';
import { STORES } from './support/stores.ts';

const LONG = 110;
const PAIRS = 20;
/** Milliseconds that a page is patient for. */
const PATIENCE = 5000;

/** Long, and soon proved: both replies lead to the same. */
const STORY = `${HEADER}-> part_1
${Array.from(
  { length: LONG },
  (_, at) => `=== part_${at + 1} ===
Dana: This is number ${at + 1}.
* "I will look." # accuracy: +1 lookup
* "I will look again." # accuracy: +1 lookup
- -> part_${at + 2}
`,
).join('')}=== part_${LONG + 1} ===
Dana: That is all. # ending: resolved :: It is found
-> END
`;

const playersOf = async (server: TestServer, names: readonly string[]): Promise<Player[]> => {
  const files = [{ name: 'long.ink', text: STORY }];
  const nowhere = { parameters: {} };
  const added = must(await server.manager(manageApi.addScenario, { ...nowhere, body: { files } }));
  const body = planOf(added);
  const made = must(await server.manager(manageApi.makeExercise, { ...nowhere, body }));
  const players: Player[] = [];
  for (const guest of await inviteTo(server, made.exercise.id, names))
    players.push(await ready(guest));
  return players;
};

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = async <T>(work: () => Promise<T>): Promise<{ value: T; took: number }> => {
  const start = performance.now();
  const value = await work();
  return { value, took: performance.now() - start };
};

const never = (): never => {
  throw new Error('this is always there');
};

describe.each(STORES)('a long conversation on %s', store => {
  it('is answered after a hundred replies as fast as at its beginning, also where memory is lost', async () => {
    const first = await serverOn(store);
    const players = await playersOf(first, ['Ada Moss', 'Bo Lind']);
    let late: ExerciseStanding = await begin(players[0] ?? never());
    while (late.turns < LONG - PAIRS - 1) late = await reply(players[0] ?? never(), late);
    await first.stop();
    const server = await serverWith(first.settings, first.key);
    const [veteran, novice] = players.map(one => ({ ...one, ask: server.guest(one.token) }));
    if (veteran === undefined || novice === undefined) return never();
    let early = await begin(novice);
    // What memory lost is played again, once.
    const again = await timed(() => reply(veteran, late));
    expect(again.took).toBeLessThan(PATIENCE);
    late = again.value;
    const [lateTook, earlyTook]: [number[], number[]] = [[], []];
    // In turn, so that whatever else the machine does falls on both.
    for (let pair = 0; pair < PAIRS; pair++) {
      const [one, other] = [
        await timed(() => reply(veteran, late)),
        await timed(() => reply(novice, early)),
      ];
      [late, early] = [one.value, other.value];
      lateTook.push(one.took);
      earlyTook.push(other.took);
    }
    expect([late.turns, early.turns]).toEqual([LONG, PAIRS]);
    expect(late.over).toBe(true);
    expect(middle(lateTook)).toBeLessThan(2 * middle(earlyTook) + 5);
  });
});
