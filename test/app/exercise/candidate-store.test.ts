import { describe, expect, it } from 'vitest';
import { createCandidateStore } from '../../../src/app/exercise/candidate-store.ts';
import { candidateApi, type Place } from '../../../src/app/hiring/api/candidate-api.ts';
import type { Ask } from '../../../src/app/hiring/api/ask.ts';

const clock = { now: () => '2026-11-26T10:00:00.000Z' };
const PLACE = { now: '2026-11-26T10:00:05.000Z' } as Place;

const answering = (...answers: object[]) => {
  const asked: unknown[] = [];
  const ask = (async (endpoint: unknown, { body }: { body: unknown }) => {
    asked.push([endpoint, body]);
    return answers.shift() ?? { ok: false, error: 'server/unreachable' };
  }) as unknown as Ask;
  return { asked, store: createCandidateStore(ask, clock) };
};

describe('where a candidate is', () => {
  it('is what the server says, with how far its clock is ahead', async () => {
    const { store } = answering({ ok: true, value: PLACE });
    expect(store.store.getState()).toEqual({ name: 'loading' });
    await store.load();
    expect(store.store.getState()).toMatchObject({ name: 'here', ahead: 5000, problem: null });
  });

  it.each(['link/invalid', 'link/expired'])('is nowhere with a link that is %s', async error => {
    const { store } = answering({ ok: false, error });
    await store.load();
    expect(store.store.getState()).toEqual({ name: 'closed' });
  });

  it('stays where it was when the server goes away, and says so where something was asked', async () => {
    const { store, asked } = answering({ ok: true, value: PLACE });
    await store.load();
    expect(await store.step({ name: 'consent' })).toBe(false);
    expect(asked.at(-1)).toEqual([candidateApi.step, { name: 'consent' }]);
    expect(store.store.getState()).toMatchObject({
      name: 'here',
      problem: 'server/unreachable',
      doing: false,
    });
  });

  it('has no place yet where the first answer does not come', async () => {
    const { store } = answering();
    await store.load();
    expect(store.store.getState()).toEqual({ name: 'away' });
  });
});
