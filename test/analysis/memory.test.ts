import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { ladder, scriptOf } from '../bench/ladder.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Out of everybody's hands by the next turn of the loop, when what nobody holds can go. */
const settled = async (): Promise<number> => {
  for (let round = 0; round < 3; round += 1) {
    await new Promise(resolve => setTimeout(resolve, 0));
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const MEGABYTE = 1e6;

const prove = (script: Script): readonly WeakRef<object>[] => {
  const proof = proveScenario(script);
  expect(proof.verdict).toBe('complete');
  return [proof, proof.exploration.graph, proof.exploration.space].map(part => new WeakRef(part));
};

const script = scriptOf('ladder', ladder(4));
if (script === null) throw new Error('The ladder is no scenario.');

describe('the memory of a proof', () => {
  it('goes with it: nothing of it outlives it', async () => {
    const parts = prove(script);
    await settled();
    expect(parts.map(part => part.deref())).toEqual([undefined, undefined, undefined]);
  });

  it('does not add up over many proofs', async () => {
    // Compiled code and shapes are there from the first proof on.
    for (let first = 0; first < 3; first += 1) prove(script);
    const before = await settled();
    for (let more = 0; more < 6; more += 1) prove(script);
    expect((await settled()) - before).toBeLessThan(2 * MEGABYTE);
  });
});
