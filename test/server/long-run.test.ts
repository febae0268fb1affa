import { describe, expect, it } from 'vitest';
import type { ExerciseStanding } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { HEADER, must } from '../support/ink.ts';
import { type Player, ready } from './support/guests.ts';
import { planOf } from './support/plan.ts';
import { begin, inviteTo, reply, serverOn, serverWith, type TestServer } from './support/server.ts';
import { STORES } from './support/stores.ts';

const LONG = 110;

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

const never = (): never => {
  throw new Error('this is always there');
};

describe.each(STORES)('a long conversation on %s', store => {
  it('is held to its end, also where memory is lost shortly before', async () => {
    const first = await serverOn(store);
    const [player = never()] = await playersOf(first, ['Ada Moss']);
    let standing: ExerciseStanding = await begin(player);
    while (standing.turns < LONG - 10) standing = await reply(player, standing);
    await first.stop();
    const server = await serverWith(first.settings, first.key);
    const again = { ...player, ask: server.guest(player.token) };
    while (!standing.over) standing = await reply(again, standing);
    expect(standing.turns).toBe(LONG);
  });
});
