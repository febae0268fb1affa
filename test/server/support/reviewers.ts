import { candidateApi } from '../../../src/app/hiring/api/candidate-api.ts';
import { reviewApi } from '../../../src/app/hiring/api/review-api.ts';
import type { Level } from '../../../src/app/hiring/exercise/rubric.ts';
import type { SentReviewStep } from '../../../src/app/hiring/review/review-record.ts';
import { makeAccessKey } from '../../../src/server/access/access-keys.ts';
import type { Ask } from '../../../src/platform/hiring/api-client.ts';
import type { GameSite } from '../../../src/server/http/game.ts';
import { openStore } from '../../../src/server/server.ts';
import { must } from '../../support/ink.ts';
import { type Player, ready, step } from './guests.ts';
import { inviteTo, playOut, serverOfGame, serverWith, type TestServer } from './server.ts';
import { settingsOn, type StoreName } from './stores.ts';

const REVIEWERS = ['Ines', 'Tom', 'Lead'] as const;

/** A server with three people who may review. */
export const serverFor = async (store: StoreName, game?: GameSite) => {
  const settings = await settingsOn(store);
  const database = must(await openStore(settings));
  const keys: string[] = [];
  for (const name of REVIEWERS)
    keys.push(
      await database.transaction(unit => makeAccessKey(unit, name, new Date().toISOString())),
    );
  await database.close();
  const server = await (game === undefined
    ? serverWith(settings, keys[0])
    : serverOfGame(settings, keys[0] ?? '', game));
  const [ines, tom, lead] = keys.map(key => server.guest(key));
  if (ines === undefined || tom === undefined || lead === undefined) throw new Error('no keys');
  return { server, ines, tom, lead, keys };
};

export const TEXT = 'Dear guest, I am sorry. I refund it today.';

export const write = async (player: Player, text = TEXT): Promise<void> => {
  const parameters = { run: player.run };
  must(await player.ask(candidateApi.write, { parameters, body: { text } }));
  await step(player, 'send-letter');
};

const codesIn = async (server: TestServer, exercise: string): Promise<readonly string[]> => {
  const asked = { parameters: { exercise }, body: null };
  const { candidates } = must(await server.manager(reviewApi.reviews, asked));
  return candidates.map(({ code }) => code);
};

/** Somebody who has played and written, with the code under which they are reviewed. */
export const candidateOf = async (server: TestServer, exercise: string, name = 'Ada Moss') => {
  const known = await codesIn(server, exercise);
  const [invitee] = await inviteTo(server, exercise, [name]);
  if (invitee === undefined) throw new Error('nobody was invited');
  const player = await ready(invitee);
  await playOut(player, 'Bad');
  await write(player);
  const code = (await codesIn(server, exercise)).find(one => !known.includes(one)) ?? '';
  return { player, at: { exercise, code } };
};

export type At = Awaited<ReturnType<typeof candidateOf>>['at'];

export const does = (ask: Ask, at: At, body: SentReviewStep) =>
  ask(reviewApi.reviewStep, { parameters: at, body });

export const look = async (ask: Ask, at: At) =>
  must(await ask(reviewApi.review, { parameters: at, body: null }));

/** Takes a sheet, fills it and is done with it. */
export const markAll = async (ask: Ask, at: At, level: Level) => {
  const { letters } = await look(ask, at);
  must(await does(ask, at, { name: 'assign' }));
  for (const letter of letters)
    must(await does(ask, at, { name: 'mark', letter, row: 'tone', level }));
  must(await does(ask, at, { name: 'lock' }));
};
