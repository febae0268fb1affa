import { checkFile } from '../check/check-file.ts';
import { surveyFile } from '../check/survey-file.ts';
import { fitScenario } from '../scenarios/fit-scenario.ts';
import { loadScenario } from '../scenarios/scenario-loader.ts';
import type { Answer, ReadScenario, Request } from './sandbox.ts';

const say = (answer: Answer): void => void process.send?.(answer);

const work = async (request: Request): Promise<unknown> => {
  if (request.kind === 'load') {
    const { script, playable } = loadScenario(request.path);
    return { script, playable } satisfies ReadScenario;
  }
  if (request.kind === 'prepare') {
    // Only here: it brings the bundler's parser with it, which takes longer than a check to start.
    const { prepareScenario } = await import('../scenarios/prepared-scenario.ts');
    return prepareScenario(request.path);
  }
  if (request.kind === 'survey') return surveyFile(request.path);
  if (request.kind === 'fit') return fitScenario(request.path, request.today);
  return checkFile(request.path, {
    today: request.today,
    now: () => performance.now(),
    limits: request.states === null ? {} : { states: request.states },
    lines: request.lines,
    onProgress: progress => say({ progress }),
  });
};

const answer = async (request: Request): Promise<void> => {
  try {
    say({ done: await work(request) });
  } catch (thrown) {
    say({ failed: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) });
  }
};

process.on('message', (request: Request) => void answer(request));
