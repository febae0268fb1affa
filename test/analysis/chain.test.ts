import { describe, expect, it } from 'vitest';
import type { Proof } from '../../src/analysis/proof/proof.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { readScript } from '../../src/narrative/story/script.ts';

const prove = (text: string): Proof => {
  const { script, problems } = readScript('any', { name: 'any.ink', text }, { read: () => null });
  if (script === null) throw new Error(JSON.stringify(problems));
  return proveScenario(script);
};

const each = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Chains of decisions, one after the other, each in its own way. */
const CHAINS: Readonly<Record<string, (count: number) => string>> = {
  'of knots with replies that can be given once': count =>
    `-> k0\n${each(count, at => `=== k${at} ===\n* [Left ${at}]\n* [Right ${at}]\n- -> k${at + 1}\n`)}=== k${count} ===\n-> END\n`,
  'of gathers': count =>
    `${each(count, at => `Line ${at}.\n* [Left ${at}]\n* [Right ${at}]\n- So.\n`)}-> END\n`,
  'in which each knot asks what was said in the one before': count =>
    `${each(count, at => `VAR left${at} = false\n`)}-> k0\n${each(
      count,
      at =>
        `=== k${at} ===\n${at > 0 ? `{left${at - 1}: It was left.}` : 'Well.'}\n+ [Left]\n~ left${at} = true\n+ [Right]\n- -> k${at + 1}\n`,
    )}=== k${count} ===\n-> END\n`,
  'that calls a tunnel in each knot': count =>
    `-> k0\n${each(count, at => `=== k${at} ===\n-> nod ->\n* [Left ${at}]\n* [Right ${at}]\n- -> k${at + 1}\n`)}=== k${count} ===\n-> END\n=== nod ===\nA nod.\n->->\n`,
};

/** What a proof keeps, apart from time: cells of states, states, steps of inkjs. */
const sizeOf = (proof: Proof) => {
  expect(proof.verdict).toBe('complete');
  const { cells, states, steps, turnsRun } = proof.exploration.space.figures();
  return { cells, states, steps, turnsRun };
};

describe('a chain', () => {
  it.each(Object.entries(CHAINS))('%s is proved in what grows with its length', (_, chain) => {
    const short = sizeOf(prove(chain(60)));
    const long = sizeOf(prove(chain(240)));
    for (const figure of ['cells', 'states', 'steps', 'turnsRun'] as const) {
      expect(long[figure], figure).toBeLessThanOrEqual(4.5 * short[figure] + 8);
    }
  });

  it('of 1 500 decisions is played in every one of its ways', () => {
    const proof = prove(CHAINS['of knots with replies that can be given once']?.(1500) ?? '');
    expect(proof.verdict).toBe('complete');
    expect(proof.variants[0]?.conversations.all).toBe(2n ** 1500n);
  });
});
