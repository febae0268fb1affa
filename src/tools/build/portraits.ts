import { createHash } from 'node:crypto';
import { type CustomPlugin, optimize } from 'svgo';
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

/** A line has no area, so that the library takes it to be nowhere: lines go by another name meanwhile. */
const renamed = (from: string, to: string): CustomPlugin => ({
  name: `${from}-as-${to}`,
  fn: () => ({
    element: {
      enter: node => {
        if (node.name === from && 'stroke' in node.attributes) node.name = to;
      },
    },
  }),
});

/**
 * A portrait shows a third of its stage: what lies outside is left out, and a tenth of a pixel is
 * near enough for a path. Other things the library can do make it no lighter once packed.
 */
const trimmed = (svg: string): string =>
  optimize(svg, {
    plugins: [
      renamed('path', 'line-of-path'),
      'removeOffCanvasPaths',
      renamed('line-of-path', 'path'),
      'cleanupIds',
      { name: 'convertPathData', params: { floatPrecision: 1 } },
    ],
  }).data;

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
      const svg = trimmed(module.still(scenario, moodOf(scenario.start) / MOOD_MAX, 'close'));
      return [scenario.id, { address: addressOf(scenario.id, svg), svg }];
    }),
  );
};
