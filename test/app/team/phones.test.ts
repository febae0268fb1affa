import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/app/hiring/api/ask.ts';
import { type Self, peopleApi } from '../../../src/app/hiring/api/people-api.ts';
import type { ApiProblem } from '../../../src/app/hiring/api/read-answer.ts';
import { type Question, type VoteRoom, voteApi } from '../../../src/app/hiring/api/vote-api.ts';
import { handsTogether } from '../../../src/app/team/classroom/hands.ts';
import { createPhones, phoneVotes } from '../../../src/app/team/classroom/phones.ts';
import { err, ok } from '../../../src/engine/result.ts';
import { handTimer } from '../../support/timer.ts';

const LEAD: Self = { id: 'person-1', name: 'Lea', role: 'lead' };
const QUESTION: Question = { turn: 1, replies: ['one', 'two'], language: 'en' };
const ROOM: VoteRoom = {
  id: 'room-0001',
  code: 'K7M2QX',
  address: 'https://example.com/#/vote',
  endsAt: '2026-11-27T10:00:00.000Z',
  phones: 3,
  question: null,
};

/** A server with one room, in which votes come when the test says so; and what the lead's page knows of it. */
const classroom = () => {
  const server = {
    me: LEAD as Self | null,
    rooms: [] as VoteRoom[],
    room: ROOM,
    problem: null as ApiProblem | null,
    denied: null as ApiProblem | null,
    asked: [] as string[],
  };
  const change = (question: VoteRoom['question']) => {
    server.room = { ...server.room, question };
    return ok(server.room);
  };
  const answer = (endpoint: unknown, parameters: { question?: string }) => {
    if (server.problem !== null) return err(server.problem);
    if (endpoint === peopleApi.me) return ok({ me: server.me, company: false, mail: false });
    if (server.denied !== null) return err(server.denied);
    if (endpoint === voteApi.rooms) return ok({ rooms: server.rooms });
    if (endpoint === voteApi.closeRoom) return ok({ done: true });
    if (endpoint === voteApi.putQuestion) {
      server.asked.push(parameters.question ?? '');
      return change({ id: parameters.question ?? '', isOpen: true, votes: [0, 0] });
    }
    if (endpoint !== voteApi.closeQuestion) return ok(server.room);
    if (server.room.question?.id !== parameters.question) return err('vote/other-question');
    const { id, votes } = server.room.question ?? { id: '', votes: [] };
    return change({ id, votes, isOpen: false });
  };
  const ask: Ask = async (endpoint, { parameters }) => answer(endpoint, parameters) as never;
  const { timer, pass, waiting } = handTimer();
  let names = 0;
  const seeds = { seed: () => 1, name: () => `question-${++names}` };
  const phones = createPhones({ ask, timer, seeds });
  const settle = async (milliseconds = 0) => {
    for (let steps = 0; steps < 12; steps++) await Promise.resolve();
    pass(milliseconds);
    for (let steps = 0; steps < 12; steps++) await Promise.resolve();
  };
  const vote = (votes: number[]) => {
    if (server.room.question !== null) change({ ...server.room.question, votes });
  };
  return { phones, server, settle, vote, waiting, state: () => phones.store.getState() };
};

describe('the phones of a classroom', () => {
  it('are offered to whoever leads and is signed in, and to nobody where there is no server', async () => {
    const { phones, server, state } = classroom();
    server.problem = 'server/unreachable';
    await phones.load();
    expect(state()).toEqual({ name: 'none' });
    server.problem = null;
    server.me = null;
    await phones.load();
    expect(state()).toEqual({ name: 'signed-out' });
    server.me = { ...LEAD, role: 'reviewer' };
    server.denied = 'access/denied';
    await phones.load();
    expect(state()).toEqual({ name: 'not-lead' });
    server.denied = null;
    server.rooms = [ROOM];
    await phones.load();
    expect(state()).toEqual({ name: 'ready', rooms: [ROOM], doing: false, problem: null });
  });

  it('are asked, watched, and counted with the hands once the vote is closed', async () => {
    const { phones, settle, vote, state } = classroom();
    await phones.load();
    await phones.open();
    expect(state()).toMatchObject({ name: 'open', room: { phones: 3 } });
    phones.ask(QUESTION);
    expect(phoneVotes(state())).toBeNull();
    await settle();
    expect(phoneVotes(state())).toMatchObject({ isOpen: true, votes: [0, 0] });
    vote([2, 1]);
    await settle(1000);
    expect(phoneVotes(state())?.votes).toEqual([2, 1]);
    const byPhone = await phones.settle();
    expect(phoneVotes(state())?.isOpen).toBe(false);
    expect(handsTogether([0, 4], byPhone, 3)).toEqual([2, 5, 0]);
  });

  it('are asked something else without the end of what was asked before', async () => {
    const { phones, server, settle, state } = classroom();
    await phones.load();
    await phones.open();
    phones.ask(QUESTION);
    await settle();
    const late = phones.settle();
    phones.ask({ ...QUESTION, turn: 2 });
    await late;
    await settle(1000);
    expect(server.asked).toEqual(['question-1', 'question-2']);
    expect(phoneVotes(state())).toMatchObject({ id: 'question-2', isOpen: true });
  });

  it('are asked again while there is no way to the server, and what came counts without it', async () => {
    const { phones, server, settle, vote, state } = classroom();
    await phones.load();
    await phones.open();
    server.problem = 'server/unreachable';
    phones.ask(QUESTION);
    await settle();
    expect(state()).toMatchObject({ name: 'open', lost: true });
    server.problem = null;
    await settle(3000);
    expect(phoneVotes(state())).toMatchObject({ isOpen: true });
    vote([1, 2]);
    await settle(1000);
    server.problem = 'server/unreachable';
    expect(await phones.settle()).toEqual([1, 2]);
    expect(state()).toMatchObject({ lost: true });
  });

  it.each([
    ['room/unknown', { name: 'ready', problem: 'room/closed' }],
    ['session/ended', { name: 'signed-out' }],
  ] as const)('are watched no more after %s', async (problem, expected) => {
    const { phones, server, settle, state, waiting } = classroom();
    await phones.load();
    await phones.open();
    server.problem = problem;
    await settle(1000);
    expect(state()).toMatchObject(expected);
    expect(waiting()).toBe(0);
    expect(await phones.settle()).toEqual([]);
  });

  it('stay as they are where a room cannot be closed, and are gone where it can', async () => {
    const { phones, server, settle, state, waiting } = classroom();
    await phones.load();
    await phones.open();
    server.problem = 'server/unreachable';
    await phones.end(ROOM);
    expect(state().name).toBe('open');
    server.problem = null;
    await phones.end(ROOM);
    expect(state()).toEqual({ name: 'ready', rooms: [], doing: false, problem: null });
    await settle(5000);
    phones.leave();
    expect(waiting()).toBe(0);
  });

  it('say why no room was opened', async () => {
    const { phones, server, state } = classroom();
    await phones.load();
    server.denied = 'room/too-many';
    await phones.open();
    expect(state()).toMatchObject({ name: 'ready', doing: false, problem: 'room/too-many' });
  });
});
