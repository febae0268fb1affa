import type { Scene } from '../../app/hiring/api/candidate-api.ts';
import type { Visit } from './visit.ts';

/** What a page shows around the conversation: a part of the header, and never all of it. */
export const sceneOf = async ({ context, unit, run }: Visit): Promise<Scene> => {
  const { scenario } = await context.shelf.take(unit, run.scenarioVersion);
  const { title, channel, setting, role, customer, looks, brief, goal, language } = scenario;
  return { title, channel, setting, role, customer, looks, brief, goal, language };
};
