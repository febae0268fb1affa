import { describe, expect, it } from 'vitest';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { reviewApi } from '../../src/app/hiring/api/review-api.ts';
import { must } from '../support/ink.ts';
import { invitedPerson } from './support/people.ts';
import { candidateOf, does, markAll } from './support/reviewers.ts';
import { makeExercise, serverOn } from './support/server.ts';
import { STORES } from './support/stores.ts';

describe.each(STORES)('who works on an exercise on %s', store => {
  it('is chosen by those who lead it, among reviewers alone', async () => {
    const server = await serverOn(store);
    const [own, foreign] = [await makeExercise(server), await makeExercise(server)];
    const lea = await invitedPerson(server, 'lea@example.com', 'lead', [own]);
    const max = await invitedPerson(server, 'max@example.com', 'lead', [own]);
    const rob = await invitedPerson(server, 'rob@example.com', 'reviewer', []);
    const crew = async (exercise: string) =>
      lea.ask(peopleApi.crew, { parameters: { exercise }, body: null });
    const put = (exercise: string, person: string) =>
      lea.ask(peopleApi.assign, { parameters: { exercise, person }, body: {} });
    expect(must(await crew(own)).crew).toEqual(
      expect.arrayContaining([
        { id: rob.id, name: 'rob', role: 'reviewer', isOn: false },
        { id: lea.id, name: 'lea', role: 'lead', isOn: true },
      ]),
    );
    const reviews = () => rob.ask(reviewApi.reviews, { parameters: { exercise: own }, body: null });
    expect(await reviews()).toMatchObject({ error: 'exercise/unknown' });
    must(await put(own, rob.id));
    // Twice is as good as once.
    must(await put(own, rob.id));
    must(await reviews());
    expect(await put(own, max.id)).toMatchObject({ error: 'person/unknown' });
    expect(await put(foreign, rob.id)).toMatchObject({ error: 'exercise/unknown' });
    expect(await crew(foreign)).toMatchObject({ error: 'exercise/unknown' });
    const parameters = { exercise: own, person: rob.id };
    expect(await rob.ask(peopleApi.assign, { parameters, body: {} })).toMatchObject({
      error: 'access/denied',
    });
    must(await lea.ask(peopleApi.unassign, { parameters, body: null }));
    expect(await reviews()).toMatchObject({ error: 'exercise/unknown' });
    const { notes } = must(await server.manager(peopleApi.audit, { parameters: {}, body: null }));
    expect(notes).toContainEqual(
      expect.objectContaining({ who: 'lea', what: 'person/assigned', about: 'rob' }),
    );
  });

  it('marks, and leaves to a lead who decides and who looks up a name', async () => {
    const server = await serverOn(store);
    const exercise = await makeExercise(server, {}, 9);
    const { at } = await candidateOf(server, exercise);
    const lea = await invitedPerson(server, 'lea@example.com', 'lead', [exercise]);
    const rob = await invitedPerson(server, 'rob@example.com', 'reviewer', [exercise]);
    await markAll(rob.ask, at, 3);
    await markAll(lea.ask, at, 3);
    const decide = { name: 'decide', outcome: 'next-step', reason: 'Kind and clear.' } as const;
    const unblind = { name: 'unblind', reason: 'To write to her.' } as const;
    for (const step of [decide, unblind])
      expect(await does(rob.ask, at, step)).toMatchObject({ error: 'access/denied' });
    must(await does(lea.ask, at, decide));
    expect(must(await does(lea.ask, at, unblind)).person).toMatchObject({ name: 'Ada Moss' });
  });
});
