import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFailed, onTestFinished } from 'vitest';
import { candidateApi, type ExerciseStanding } from '../../../src/app/hiring/api/candidate-api.ts';
import { manageApi, type ManagedScenario } from '../../../src/app/hiring/api/manage-api.ts';
import type { TeamStory } from '../../../src/app/team/judge-run.ts';
import type { ExercisePlan } from '../../../src/app/hiring/exercise/exercise.ts';
import { type Ask, createApiClient } from '../../../src/platform/hiring/api-client.ts';
import type { GameSite } from '../../../src/server/http/game.ts';
import { startServer } from '../../../src/server/server.ts';
import type { Settings } from '../../../src/server/config/settings.ts';
import { must } from '../../support/ink.ts';
import { type Invitee, type Player, ready } from './guests.ts';
import { planOf } from './plan.ts';
import { newFolder, settingsOn, type StoreName } from './stores.ts';
import { fileOf, proveHere } from './story.ts';

/** A running server, and whoever may manage it. */
export interface TestServer {
  readonly origin: string;
  /** Everything that it logged. */
  readonly log: string[];
  readonly settings: Settings;
  readonly key: string;
  /** The token of the link for the first administrator. */
  readonly welcome: string;
  readonly manager: Ask;
  /** Whoever holds this link. */
  guest(token: string): Ask;
  stop(): Promise<void>;
}

/** Files of a game, by their names in `assets`. */
type Assets = Readonly<Record<string, string>>;

const newGame = (assets: Assets): string => {
  const folder = newFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Composure</title>');
  for (const [name, text] of Object.entries(assets))
    writeFileSync(join(folder, 'assets', name), text);
  return folder;
};

/** Starts a server; `key` is left out for a new database. */
export const serverWith = (
  settings: Settings,
  key = '',
  assets: Assets = { 'index-1.js': 'console.log(1)' },
): Promise<TestServer> =>
  serverOfGame(settings, key, { folder: newGame(assets), policy: "default-src 'self'" });

/** Starts a server whose game has these scenarios. */
export const serverTelling = (
  settings: Settings,
  stories: readonly TeamStory[],
  key = '',
): Promise<TestServer> => {
  const folder = newGame({ 'index-1.js': 'console.log(1)' });
  return serverOfGame(settings, key, { folder, policy: "default-src 'self'" }, stories);
};

/** Starts a server of this game. */
export const serverOfGame = async (
  settings: Settings,
  key: string,
  game: GameSite,
  stories: readonly TeamStory[] = [],
): Promise<TestServer> => {
  const log: string[] = [];
  const running = must(
    await startServer({
      settings,
      game,
      prove: proveHere,
      stories: async () => stories,
      logTo: { write: line => void log.push(line) },
    }),
  );
  const { origin } = running;
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= running.stop());
  onTestFinished(stop);
  onTestFailed(() => console.log(log.filter(line => line.includes('fault')).join('')));
  const known = running.firstKey ?? key;
  const welcome = running.firstLink?.split('/').at(-1) ?? '';
  const guest = (token: string) => createApiClient({ origin, token });
  return { origin, log, settings, key: known, welcome, manager: guest(known), guest, stop };
};

export const serverOn = async (store: StoreName): Promise<TestServer> =>
  serverWith(await settingsOn(store));

/** A scenario of so many decisions, proved and kept. */
export const addScenario = async (
  { manager }: Pick<TestServer, 'manager'>,
  decisions = 4,
): Promise<ManagedScenario> =>
  must(
    await manager(manageApi.addScenario, { parameters: {}, body: { files: fileOf(decisions) } }),
  );

export const makeExercise = async (
  server: TestServer,
  more: Partial<ExercisePlan> = {},
  decisions = 4,
): Promise<string> => {
  const body = planOf(await addScenario(server, decisions), more);
  const made = must(await server.manager(manageApi.makeExercise, { parameters: {}, body }));
  return made.exercise.id;
};

export const inviteTo = async (
  server: TestServer,
  exercise: string,
  names: readonly string[] = ['Ada Moss'],
): Promise<readonly Invitee[]> => {
  const candidates = names.map(name => ({
    name,
    email: `${name.toLowerCase().replaceAll(/\W/g, '.')}@example.com`,
  }));
  const { invited } = must(
    await server.manager(manageApi.invite, { parameters: { exercise }, body: { candidates } }),
  );
  return invited.map(({ id, link }) => {
    const token = link.split('/').at(-1) ?? '';
    return { id, token, ask: server.guest(token) };
  });
};

export const playerOf = async (
  server: TestServer,
  more: Partial<ExercisePlan> = {},
  decisions = 4,
): Promise<Player> => {
  const [invitee] = await inviteTo(server, await makeExercise(server, more, decisions));
  if (invitee === undefined) throw new Error('nobody was invited');
  return ready(invitee);
};

export const begin = async ({ ask, run }: Player): Promise<ExerciseStanding> =>
  must(await ask(candidateApi.begin, { parameters: { run }, body: {} }));

/** Gives the reply whose words begin so; the first one, if none are named. */
export const reply = async (
  { ask, run }: Player,
  { replies, turns }: ExerciseStanding,
  words = '',
): Promise<ExerciseStanding> => {
  const offer = replies.find(({ text }) => text.includes(words));
  const body = { turn: turns + 1, ref: offer?.ref ?? 'no-such-reply' };
  return must(await ask(candidateApi.reply, { parameters: { run }, body }));
};

/** Plays to the end. */
export const playOut = async (player: Player, words = ''): Promise<ExerciseStanding> => {
  let standing = await begin(player);
  while (!standing.over) standing = await reply(player, standing, words);
  return standing;
};
