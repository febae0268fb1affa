import { describe, expect, it } from 'vitest';
import { readThroughOwn } from '../../../src/app/debrief/own-acronym.ts';
import type { ProofPort, ProofState } from '../../../src/app/proofs/proof-port.ts';
import { createProofs } from '../../../src/app/proofs/proof-cache.ts';
import { script } from '../../support/ink.ts';
import { talk } from '../../support/talk.ts';
import { say } from '../../support/toy.ts';

const STORY = script(`* "Go." # empathy: +1 listen
- # ending: resolved :: Done.
-> END`);

/** A port that proves nothing and notes what it was asked. */
const notingPort = () => {
  const log: string[] = [];
  let state: ProofState = { name: 'proving', states: 0, edges: 0 };
  const port: ProofPort = {
    prove: ({ version }) => {
      log.push(`prove ${version}`);
      return {
        state: () => state,
        subscribe: () => () => {},
        judge: async () => null,
        cancel: () => void log.push(`cancel ${version}`),
      };
    },
  };
  return { port, log, fail: () => (state = { name: 'failed' }) };
};

describe('the proof that is kept', () => {
  it('is made once for a version of a story', () => {
    const { port, log } = notingPort();
    const proofs = createProofs(port);
    expect(proofs.of(STORY)).toBe(proofs.of({ ...STORY }));
    expect(log).toEqual([`prove ${STORY.version}`]);
  });
  it('makes way for another story', () => {
    const { port, log } = notingPort();
    const proofs = createProofs(port);
    proofs.of(STORY);
    proofs.of({ ...STORY, version: 'other' });
    expect(log).toEqual([`prove ${STORY.version}`, `cancel ${STORY.version}`, 'prove other']);
  });
  it('is tried again after it failed', () => {
    const { port, log, fail } = notingPort();
    const proofs = createProofs(port);
    proofs.of(STORY);
    fail();
    proofs.of(STORY);
    expect(log.filter(line => line.startsWith('prove'))).toHaveLength(2);
  });
});

describe("a run read through a trainer's own acronym", () => {
  const conversation = talk([say('+2 listen'), say('', '+2 act')]);
  it('is read like the others', () => {
    expect(readThroughOwn({ conversation }, 'Listen=listen; Do=act')).toMatchObject({
      ok: true,
      value: { name: { own: 'LD' }, order: ['L', 'D'], missing: [], inOrder: true },
    });
  });
  it('says what is wrong with the acronym', () => {
    expect(readThroughOwn({ conversation }, 'L')).toMatchObject({ ok: false });
  });
  it('is not there without one, or where keys are not shown', () => {
    expect(readThroughOwn({ conversation }, ' ')).toBeNull();
    expect(readThroughOwn({ conversation: null }, 'L=listen')).toBeNull();
  });
});
