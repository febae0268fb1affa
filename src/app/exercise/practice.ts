import type { Catalogue } from '../catalogue/catalogue.ts';
import { isOwn } from '../catalogue/own-id.ts';
import type { Scene } from '../hiring/api/candidate-api.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { DEFAULT_CURRENCY } from '../../engine/model/scenario.ts';

/** The scenario to practise with, where this game has it; null: none. */
export const practiceIn = ({ entries }: Catalogue, wanted: string | null): string | null =>
  entries.some(({ id }) => id === wanted && !isOwn(id)) ? wanted : null;

/** As much of a scenario as a stage draws, where only its scene is known. */
export const scenarioOfScene = (run: string, scene: Scene): Scenario => ({
  ...scene,
  id: run,
  cast: [],
  level: 'core',
  minutes: 0,
  currencies: [{ code: DEFAULT_CURRENCY }],
  grievances: [],
  variants: [{ id: 'default', differs: '' }],
  facts: [],
  owed: [],
  start: { heat: 5, trust: 5, patience: 5 },
});
