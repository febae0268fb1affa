import { checkFile } from '../check/check-file.ts';
import { prepareScenario } from '../scenarios/prepared-scenario.ts';
import { loadScenario } from '../scenarios/scenario-loader.ts';
import type { Answer, ReadScenario, Request } from './sandbox.ts';

const say = (answer: Answer): void => void process.send?.(answer);

const work = (request: Request): unknown => {
  if (request.kind === 'load') {
    const { script, playable } = loadScenario(request.path);
    return { script, playable } satisfies ReadScenario;
  }
  if (request.kind === 'prepare') return prepareScenario(request.path);
  return checkFile(request.path, {
    today: request.today,
    now: () => performance.now(),
    limits: request.states === null ? {} : { states: request.states },
    onProgress: progress => say({ progress }),
  });
};

process.on('message', (request: Request) => {
  try {
    say({ done: work(request) });
  } catch (thrown) {
    say({ failed: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) });
  }
});
