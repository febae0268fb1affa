import { describe, expect, it } from 'vitest';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { reviewApi } from '../../src/app/hiring/api/review-api.ts';
import type { SentReviewStep } from '../../src/app/hiring/review/review-record.ts';
import { makeAccessKey } from '../../src/server/access/access-keys.ts';
import type { Ask } from '../../src/platform/hiring/api-client.ts';
import { openStore } from '../../src/server/server.ts';
import { must } from '../support/ink.ts';
import { type Player, ready, step } from './support/guests.ts';
import { inDays } from './support/plan.ts';
import { inviteTo, makeExercise, playOut, serverWith, type TestServer } from './support/server.ts';
import { settingsOn, STORES, type StoreName } from './support/stores.ts';

const REVIEWERS = ['Ines', 'Tom', 'Lead'] as const;

/** A server with three people who may review. */
const serverFor = async (store: StoreName) => {
  const settings = await settingsOn(store);
  const database = must(await openStore(settings));
  const keys: string[] = [];
  for (const name of REVIEWERS)
    keys.push(
      await database.transaction(unit => makeAccessKey(unit, name, new Date().toISOString())),
    );
  await database.close();
  const server = await serverWith(settings, keys[0]);
  const [ines, tom, lead] = keys.map(key => server.guest(key));
  if (ines === undefined || tom === undefined || lead === undefined) throw new Error('no keys');
  return { server, ines, tom, lead };
};

const TEXT = 'Dear guest, I am sorry. I refund it today.';

const write = async (player: Player, text = TEXT): Promise<void> => {
  const parameters = { run: player.run };
  must(await player.ask(candidateApi.write, { parameters, body: { text } }));
  await step(player, 'send-letter');
};

/** Somebody who has played and written, with the code under which they are reviewed. */
const candidateOf = async (server: TestServer, exercise: string) => {
  const [invitee] = await inviteTo(server, exercise, ['Ada Moss']);
  if (invitee === undefined) throw new Error('nobody was invited');
  const player = await ready(invitee);
  await playOut(player, 'Bad');
  await write(player);
  const { candidates } = must(
    await server.manager(reviewApi.reviews, { parameters: { exercise }, body: null }),
  );
  const code = candidates[0]?.code ?? '';
  return { player, at: { exercise, code } };
};

type At = Awaited<ReturnType<typeof candidateOf>>['at'];

const does = (ask: Ask, at: At, body: SentReviewStep) =>
  ask(reviewApi.reviewStep, { parameters: at, body });

const look = async (ask: Ask, at: At) =>
  must(await ask(reviewApi.review, { parameters: at, body: null }));

/** Takes a sheet, fills it and is done with it. */
const markAll = async (ask: Ask, at: At, level: 1 | 2 | 3 | 4) => {
  const { letters } = await look(ask, at);
  must(await does(ask, at, { name: 'assign' }));
  for (const letter of letters)
    must(await does(ask, at, { name: 'mark', letter, row: 'tone', level }));
  must(await does(ask, at, { name: 'lock' }));
};

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
