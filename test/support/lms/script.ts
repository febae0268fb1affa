import { join } from 'node:path';
import type { Script } from '../../../src/narrative/story/script.ts';
import { loadScenario } from '../../../src/tools/scenarios/scenario-loader.ts';

/** A shipped scenario. */
export const scriptFrom = (name: string): Script => {
  const { script } = loadScenario(join('stories', `${name}.ink`));
  if (!script.ok) throw new Error(`${name} is broken`);
  return script.value;
};
