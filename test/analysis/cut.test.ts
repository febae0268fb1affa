import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import { gainingCircle } from '../../src/analysis/proof/gaining-circle.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { readScript } from '../../src/narrative/story/script.ts';
import { HEADER } from '../support/ink.ts';

const prove = (text: string, states?: number) => {
  const reading = readScript('any', { name: 'any.ink', text }, { read: () => null });
  if (reading.script === null) throw new Error(JSON.stringify(reading.problems));
  const limits = states === undefined ? {} : { states };
  const proof = proveScenario(reading.script, { limits });
  const places = sourceMapOf(reading.sources);
  const findings = findingsOf({ proof, places, file: 'any.ink', today: null });
  return { proof, findings };
};

const topics = (count: number): string =>
  Array.from({ length: count }, (_, topic) => `* [Topic ${topic}] About ${topic}. -> hub`).join(
    '\n',
  );

const hub = (count: number): string => `-> hub\n=== hub ===\n${topics(count)}\n* -> END\n`;

describe('a hub of topics that can be taken once, in any order', () => {
  it('of ten is played in every order', () => {
    const { proof } = prove(hub(10));
    expect(proof.verdict).toBe('complete');
    expect(proof.variants[0]?.conversations.all).toBe(3_628_800n);
  });

  it.each([60, 200, 1000])(
    'of %i is given up early, with what grows and where',
    count => {
      const { proof, findings } = prove(hub(count));
      expect(proof.cut).toBe('replies');
      expect(proof.exploration.graph.nodes).toBeLessThan(5_000);
      expect(findings).toMatchObject([{ code: 'proof/cut', severity: 'error', line: 3 }]);
    },
    120_000,
  );
});

/** A circle that counts its rounds; `guard` stands before the reply that earns. */
const counting = (guard: string, mark = '# accuracy: +2 lookup'): string =>
  `${HEADER}VAR n = 0\n-> k\n=== k ===\n+ ${guard} "A moment, {n}." ${mark}\n    ~ n = n + 1\n    -> k\n* "Bye." # empathy: +2 acknowledge wait\n- # ending: resolved :: Done.\n-> END\n`;

describe('a circle that earns marks while the story counts its rounds', () => {
  it('is found although no state comes twice', () => {
    const { proof } = prove(counting(''), 600);
    expect(proof.verdict).toBe('cut');
    expect(gainingCircle(proof.scenario, proof.exploration, 'accuracy')).not.toBeNull();
    expect(gainingCircle(proof.scenario, proof.exploration, 'empathy')).toBeNull();
  });

  it.each([
    ['that ends after some rounds', counting('{n < 90}'), 60],
    ['that earns nothing', counting('', '# id: x'), 600],
    ['that costs marks', counting('', '# accuracy: -1 guess'), 600],
  ])('is not seen in one %s', (_, text, states) => {
    const { proof } = prove(text, states);
    expect(proof.verdict).toBe('cut');
    expect(gainingCircle(proof.scenario, proof.exploration, 'accuracy')).toBeNull();
  });
});
