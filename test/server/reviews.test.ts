import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { reviewApi } from '../../src/app/hiring/api/review-api.ts';
import type { Ask } from '../../src/platform/hiring/api-client.ts';
import { must } from '../support/ink.ts';
import { ready } from './support/guests.ts';
import { inDays } from './support/plan.ts';
import {
  type At,
  candidateOf,
  does,
  look,
  markAll,
  serverFor,
  TEXT,
  write,
} from './support/reviewers.ts';
import { inviteTo, makeExercise, playOut } from './support/server.ts';
import { STORES } from './support/stores.ts';

describe.each(STORES)('a review on %s', store => {
  it('shows a transcript and what was written by code, and no name, mark or score, until two people are done (V4)', async () => {
    const { server, ines, tom, lead } = await serverFor(store);
    const { at } = await candidateOf(server, await makeExercise(server, {}, 9));
    expect(at.code).toMatch(/^[0-9A-Z]{8}$/);
    const before = await look(ines, at);
    expect(before.conversations[0]?.written).toBe(TEXT);
    expect(before.conversations[0]?.said.some(({ voice }) => voice === 'you')).toBe(true);
    expect(before).toMatchObject({ settled: false, evidence: null, scores: null, person: null });
    expect(JSON.stringify(before)).not.toMatch(/Ada|Moss|misinform/);
    await markAll(ines, at, 4);
    const half = await look(tom, at);
    expect(half).toMatchObject({ othersLocked: 1, others: [], scores: null });
    expect(await does(tom, at, { name: 'unblind', reason: 'curious' })).toMatchObject({
      error: 'review/still-blind',
    });
    await markAll(tom, at, 2);
    const open = await look(lead, at);
    expect(open).toMatchObject({ settled: true, own: null, person: null });
    expect(open.others.map(({ marks }) => Object.values(marks)[0]?.['tone'])).toEqual([4, 2]);
    expect(open.scores?.accuracy?.to).toBeGreaterThanOrEqual(open.scores?.accuracy?.from ?? 1000);
    const against = open.evidence?.rows.flatMap(row => row.against) ?? [];
    expect(against.some(({ said }) => said.includes('Bad answer'))).toBe(true);
    expect(JSON.stringify(open)).not.toMatch(/Ada|Moss|SECRETNOTE|SECRETTHOUGHT/);
  });

  it('tells a name for a reason only, and notes who looked it up', async () => {
    const { server, ines, tom, lead } = await serverFor(store);
    const { at } = await candidateOf(server, await makeExercise(server));
    await markAll(ines, at, 3);
    await markAll(tom, at, 3);
    expect(await does(lead, at, { name: 'unblind', reason: ' ' })).toMatchObject({
      error: 'review/no-reason',
    });
    must(await does(lead, at, { name: 'unblind', reason: 'To invite to an interview.' }));
    const { person, unblindings, people } = await look(lead, at);
    expect(person).toEqual({ name: 'Ada Moss', email: 'ada.moss@example.com' });
    expect(unblindings).toMatchObject([{ reason: 'To invite to an interview.' }]);
    expect(people.find(({ id }) => id === unblindings[0]?.by)?.name).toBe('Lead');
  });

  it('is taken by two people, each with a sheet of their own that is complete before it is done', async () => {
    const { server, ines, tom, lead } = await serverFor(store);
    const { at } = await candidateOf(server, await makeExercise(server));
    const take = (ask: Ask) => does(ask, at, { name: 'assign' });
    expect(await does(ines, at, { name: 'lock' })).toMatchObject({ error: 'review/not-assigned' });
    must(await take(ines));
    expect(await take(ines)).toMatchObject({ error: 'review/assigned-already' });
    must(await take(tom));
    expect(await take(lead)).toMatchObject({ error: 'review/two-already' });
    expect(await does(ines, at, { name: 'lock' })).toMatchObject({ error: 'review/incomplete' });
    const nowhere = { name: 'mark', letter: 'nowhere', row: 'tone', level: 1 } as const;
    expect(await does(ines, at, nowhere)).toMatchObject({ error: 'review/nothing-to-mark' });
    must(await does(ines, at, { name: 'release' }));
    must(await take(lead));
  });

  it('ends with a decision and a reason of a person, which can be contested and is answered', async () => {
    const { server, ines, tom, lead } = await serverFor(store);
    const { at, player } = await candidateOf(server, await makeExercise(server));
    const reason = 'The refund was promised twice.';
    const body = { name: 'decide', outcome: 'not-now', reason } as const;
    expect(await does(lead, at, body)).toMatchObject({ error: 'review/still-blind' });
    await markAll(ines, at, 1);
    await markAll(tom, at, 1);
    must(await does(lead, at, body));
    const contest = { name: 'contest', text: 'It was promised once.' } as const;
    must(await player.ask(candidateApi.step, { parameters: {}, body: contest }));
    const { candidates } = must(
      await lead(reviewApi.reviews, { parameters: { exercise: at.exercise }, body: null }),
    );
    expect(candidates).toMatchObject([{ sheets: 2, locked: 2, own: 'none' }]);
    expect(candidates[0]?.answerBy?.slice(0, 10)).toBe(inDays(14).slice(0, 10));
    const answer = (reason: string) =>
      lead(reviewApi.answerContest, { parameters: at, body: { outcome: 'stands', reason } });
    expect(await answer('')).toMatchObject({ error: 'step/empty' });
    expect(must(await answer('Turn 3 and turn 5.')).contests[0]?.answer?.outcome).toBe('stands');
    expect(await answer('Again.')).toMatchObject({ error: 'step/not-now' });
    const place = must(await player.ask(candidateApi.place, { parameters: {}, body: null }));
    expect(place.candidate.contests[0]?.answer?.reason).toBe('Turn 3 and turn 5.');
  });

  it('gives the signed results to nobody before it is settled, and is not there for others', async () => {
    const { server, ines, tom } = await serverFor(store);
    const exercise = await makeExercise(server);
    const other = await makeExercise(server, { title: 'Another one' });
    const { at } = await candidateOf(server, exercise);
    const results = (parameters: At) => ines(reviewApi.reviewResults, { parameters, body: null });
    expect(await results(at)).toMatchObject({ error: 'review/still-open' });
    await markAll(ines, at, 1);
    await markAll(tom, at, 2);
    expect(must(await results(at)).results).toHaveLength(1);
    const elsewhere = { ...at, exercise: other };
    expect(await results(elsewhere)).toMatchObject({ error: 'candidate/unknown' });
    expect(await results({ ...at, exercise: 'no-such-one' })).toMatchObject({
      error: 'exercise/unknown',
    });
  });

  it('does not begin before the candidate is through, and keeps no words beside a name', async () => {
    const { server, ines } = await serverFor(store);
    const exercise = await makeExercise(server);
    const [invitee = never()] = await inviteTo(server, exercise, ['Ben']);
    const parameters = { exercise };
    const list = must(await ines(reviewApi.reviews, { parameters, body: null }));
    const at = { exercise, code: list.candidates[0]?.code ?? '' };
    expect(await ines(reviewApi.review, { parameters: at, body: null })).toMatchObject({
      error: 'review/too-early',
    });
    const player = await ready(invitee);
    await playOut(player);
    await write(player, 'PRIVATEWORDS');
    const named = must(await ines(manageApi.candidates, { parameters, body: null }));
    expect(JSON.stringify(named)).toContain('Ben');
    expect(JSON.stringify(named)).not.toContain('PRIVATEWORDS');
    expect(JSON.stringify(named)).not.toContain(at.code);
  });
});

const never = (): never => {
  throw new Error('it is not there');
};
