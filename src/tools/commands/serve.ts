import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSettings, settingsHelp, type Settings } from '../../server/config/settings.ts';
import type { RunningServer } from '../../server/server.ts';
import { recordStoresIn } from '../build/record-stores.ts';
import { policyFor } from '../build/vite-csp.ts';
import { explainOpening } from '../terminal/database-problems.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import type { TeamStory } from '../../app/team/judge-run.ts';
import { scenarioFiles } from '../scenarios/files.ts';
import { proveFiles } from '../scenarios/prove-files.ts';
import type { Command } from '../terminal/options.ts';

const FAILED = 1;
const WRONG_USE = 2;

const buildInto = async (folder: string): Promise<string> => {
  console.error('Building the game …');
  const { build } = await import('vite');
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  return folder;
};

/** The game without the scenarios of exercises: nobody can read them before. Built at each start. */
const sealedGame = ({ sealed, data }: Settings): Promise<string> => {
  const stories = mkdtempSync(join(tmpdir(), 'composure-stories-'));
  process.once('exit', () => rmSync(stories, { recursive: true, force: true }));
  cpSync('stories', stories, { recursive: true });
  for (const name of sealed) rmSync(join(stories, `${name}.ink`), { force: true });
  process.env['COMPOSURE_STORIES'] = stories;
  return buildInto(resolve(data, 'game'));
};

/** The built game; it is built where there is none yet. */
const builtGame = (settings: Settings): Promise<string> => {
  if (settings.sealed.length > 0) return sealedGame(settings);
  const { game } = settings;
  return existsSync(join(game, 'index.html')) ? Promise.resolve(game) : buildInto(game);
};

const fail = (sentence: string, code: number): number => {
  console.error(sentence);
  return code;
};

const welcome = ({ origin, firstKey, firstLink }: RunningServer): void => {
  console.error(`Composure serves ${origin} (Ctrl+C stops it).`);
  if (firstLink !== null)
    console.error(
      `The first administrator makes an account here, once, within a week: ${firstLink}`,
    );
  if (firstKey === null) return;
  console.error(
    `The first access key, shown this once; whoever has it manages exercises: ${firstKey}`,
  );
};

/** Until somebody asks this process to stop. */
const asked = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** What the game that is served can be played with: proved at its build, and read from there. */
const storiesIn = async (sandbox: Sandbox): Promise<readonly TeamStory[]> => {
  const stories: TeamStory[] = [];
  for (const path of scenarioFiles(process.env['COMPOSURE_STORIES'] ?? 'stories')) {
    const { proved, problems } = await sandbox.prepare(path);
    if (proved !== null && problems.length === 0)
      stories.push({ script: proved.script, variants: proved.summary.variants });
  }
  return stories;
};

const start = async (settings: Settings): Promise<number> => {
  const { startServer } = await import('../../server/server.ts');
  const sandbox = new Sandbox();
  const game = {
    folder: await builtGame(settings),
    policy: policyFor(recordStoresIn(process.env['COMPOSURE_LRS'])),
  };
  const parts = { prove: proveFiles(sandbox), stories: () => storiesIn(sandbox) };
  const started = await startServer({ settings, game, ...parts });
  if (!started.ok) return fail(explainOpening(started.error), FAILED);
  const stop = asked();
  welcome(started.value);
  await stop;
  await started.value.stop();
  sandbox.close();
  return 0;
};

const isBusyPort = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';

const run = async (): Promise<number> => {
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error.join('\n'), WRONG_USE);
  try {
    return await start(settings.value);
  } catch (thrown) {
    if (!isBusyPort(thrown)) throw thrown;
    return fail(`Port ${settings.value.port} is taken: set PORT to another one.`, FAILED);
  }
};

/** `composure serve`: the exercise server, with the game. */
export const serveCommand: Command = {
  name: 'serve',
  says: 'runs the server of hiring exercises, which serves the game as well',
  takes: '',
  least: 0,
  most: 0,
  options: {},
  notes: [
    '',
    'Settings are variables of the environment, with what they are where nothing is set:',
    '',
    ...settingsHelp(),
    '',
    'Exit code: 0 it was stopped · 1 it could not start · 2 a setting is wrong',
  ],
  run,
};
