import { createHash } from 'node:crypto';
import { runnerImport } from 'vite';
import { MOOD_MAX, moodOf } from '../../engine/model/mood.ts';
import type { Scenario } from '../../engine/model/scenario.ts';

/** Drawn by the stage; loaded by path, as the bundler does, because tools import no stage. */
const DRAWING = 'src/stage/still/still.ts';

interface Drawing {
  readonly still: (
    scenario: Pick<Scenario, 'channel' | 'looks' | 'setting'>,
    mood: number,
    view: 'close',
  ) => string;
}

/** A finished picture and the address it is served under, which changes with every stroke. */
export interface Portrait {
  readonly address: string;
  readonly svg: string;
}

const HASH_LENGTH = 8;

/** Only letters that stay as they are in an address, whatever the file is called. */
const addressOf = (id: string, svg: string): string =>
  `portraits/${id.replace(/[^\w-]+/g, '_')}-${createHash('sha256').update(svg).digest('hex').slice(0, HASH_LENGTH)}.svg`;

/**
 * Customers as they walk in, drawn ahead of time, so that the first screen needs none of the
 * drawing. A function of the scenarios alone.
 */
export const drawPortraits = async (
  scenarios: readonly Scenario[],
): Promise<ReadonlyMap<string, Portrait>> => {
  const { module } = await runnerImport<Drawing>(DRAWING, { configFile: false, logLevel: 'error' });
  return new Map(
    scenarios.map(scenario => {
      const svg = module.still(scenario, moodOf(scenario.start) / MOOD_MAX, 'close');
      return [scenario.id, { address: addressOf(scenario.id, svg), svg }];
    }),
  );
};
