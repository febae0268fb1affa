import { describe, expect, it } from 'vitest';
import { qualityApi } from '../../src/app/hiring/api/quality-api.ts';
import { must } from '../support/ink.ts';
import { candidateOf, does, markAll, serverFor } from './support/reviewers.ts';
import { makeExercise } from './support/server.ts';
import { STORES } from './support/stores.ts';

describe.each(STORES)('the quality of an exercise on %s', store => {
  it('is counted over those who came to the end, with the key and how far reviewers agree', async () => {
    const { server, ines, tom, lead } = await serverFor(store);
    const exercise = await makeExercise(server, {}, 9);
    const asked = { parameters: { exercise }, body: null };
    const early = must(await lead(qualityApi.quality, asked)).forms;
    expect(early).toMatchObject([{ version: 1, form: 0, note: { people: 0, forms: null } }]);
    const [ada, ben] = [
      await candidateOf(server, exercise, 'Ada'),
      await candidateOf(server, exercise, 'Ben'),
    ];
    await markAll(ines, ada.at, 4);
    await markAll(tom, ada.at, 1);
    await markAll(ines, ben.at, 2);
    const [{ note } = never()] = must(await lead(qualityApi.quality, asked)).forms;
    expect(note.people).toBe(2);
    expect(note.axes.accuracy.form).toMatchObject({ items: 9, tooFew: true, alpha: null });
    expect(note.axes.accuracy.items).toHaveLength(9);
    expect(note.axes.accuracy.items[0]).toMatchObject({ answers: 2, best: 0, reading: 'too-few' });
    expect(note.parts[0]?.key[0]?.map(({ id }) => id)).toContain('SECRETID_good_1');
    // Only of the review that both have locked.
    expect(note.marking.all).toMatchObject({ pairs: 1, same: 0 });
    expect(note.marking.partings).toMatchObject([{ code: ada.at.code, first: 4, second: 1 }]);
    const text = JSON.stringify(note);
    expect(text).not.toContain('Ada');
    expect(text).not.toContain(ben.at.code);
  });

  it('gives outcomes by code of those about whom a person decided, and of nobody else', async () => {
    const { server, ines, tom, lead } = await serverFor(store);
    const exercise = await makeExercise(server, {}, 9);
    const asked = { parameters: { exercise }, body: null };
    const [ada] = [await candidateOf(server, exercise, 'Ada'), await candidateOf(server, exercise)];
    await markAll(ines, ada.at, 4);
    await markAll(tom, ada.at, 4);
    expect(must(await lead(qualityApi.outcomes, asked)).decided).toEqual([]);
    const decision = { name: 'decide', outcome: 'next-step', reason: 'Kind and clear.' } as const;
    must(await does(lead, ada.at, decision));
    const { decided } = must(await lead(qualityApi.outcomes, asked));
    expect(decided).toMatchObject([{ code: ada.at.code, chosen: true, scores: { accuracy: 0 } }]);
  });

  it('is there for nobody who asks about an exercise that is not', async () => {
    const { lead } = await serverFor(store);
    const asked = { parameters: { exercise: 'no-such-one' }, body: null };
    expect(await lead(qualityApi.quality, asked)).toMatchObject({ error: 'exercise/unknown' });
    expect(await lead(qualityApi.outcomes, asked)).toMatchObject({ error: 'exercise/unknown' });
  });
});

const never = (): never => {
  throw new Error('it is not there');
};
