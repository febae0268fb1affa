import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/app/hiring/api/ask.ts';
import type { ApiProblem } from '../../../src/app/hiring/api/read-answer.ts';
import { readRoomCode, shownRoomCode } from '../../../src/app/hiring/api/room-code.ts';
import { type Ballot, voteApi } from '../../../src/app/hiring/api/vote-api.ts';
import { createPhone, type KeptPhone, readKept } from '../../../src/app/vote/phone.ts';
import { err, ok } from '../../../src/engine/result.ts';
import { handTimer } from '../../support/timer.ts';

const CODE = 'K7M2QX';

const ballotOf = (id: string, vote: number | null = null, isOpen = true): Ballot => ({
  question: { id, turn: 1, replies: ['one', 'two', 'three'], language: 'en', isOpen },
  vote,
});

/** A server of one room, which can be cut off; and a phone. */
const phoneAt = (before: KeptPhone | null = null) => {
  const server = {
    ballot: ballotOf('question-1'),
    problem: null as ApiProblem | null,
    joins: 0,
    votes: [] as unknown[],
  };
  const answer = (endpoint: unknown, body: unknown) => {
    if (server.problem !== null) return err(server.problem);
    if (endpoint === voteApi.joinRoom) {
      server.joins += 1;
      return ok({ phone: `token-${server.joins}`, ballot: server.ballot });
    }
    if (endpoint !== voteApi.vote) return ok(server.ballot);
    const { question, reply } = body as { question: string; reply: number };
    if (server.ballot.question?.id !== question) return err('vote/other-question');
    if (!server.ballot.question.isOpen) return err('vote/closed');
    server.votes.push(reply);
    server.ballot = { ...server.ballot, vote: reply };
    return ok(server.ballot);
  };
  const ask: Ask = async (endpoint, { body }) => answer(endpoint, body) as never;
  let kept = before;
  const { timer, pass, waiting } = handTimer();
  const phone = createPhone({
    connect: () => ask,
    timer,
    kept: { read: () => kept, keep: next => void (kept = next) },
  });
  const settle = async (milliseconds = 0) => {
    for (let steps = 0; steps < 8; steps++) await Promise.resolve();
    pass(milliseconds);
    for (let steps = 0; steps < 8; steps++) await Promise.resolve();
  };
  return { phone, server, settle, waiting, kept: () => kept, state: () => phone.store.getState() };
};

describe('the code of a room', () => {
  it('is read however people type it, and nothing else is one', () => {
    for (const typed of ['K7M2QX', 'k7m 2qx', ' k7m-2qx ', 'K7M–2QX'])
      expect(readRoomCode(typed)).toBe(CODE);
    for (const typed of ['', 'K7M2Q', 'K7M2QXX', 'K7M2Q0', 'K7M2QI', 'ÄÖÜ222', '😀😀😀'])
      expect(readRoomCode(typed)).toBeNull();
    expect(shownRoomCode(CODE)).toBe('K7M 2QX');
  });
});

describe('what a phone keeps', () => {
  it('is a room and a token, and anything else is nothing', () => {
    const kept = { code: CODE, token: 'x'.repeat(22) };
    expect(readKept(kept)).toEqual(kept);
    for (const found of [null, 7, [], {}, { code: CODE }, { ...kept, code: 'k7m' }])
      expect(readKept(found)).toBeNull();
  });
});

describe('a phone', () => {
  it('comes in by a code, votes, and votes otherwise', async () => {
    const { phone, server, settle, state, kept } = phoneAt();
    phone.enter('k7m 2qx');
    expect(state().name).toBe('joining');
    await settle();
    expect(state()).toMatchObject({ name: 'in', code: CODE, sending: null });
    expect(kept()).toEqual({ code: CODE, token: 'token-1' });
    phone.vote(2);
    expect(state()).toMatchObject({ sending: 2 });
    await settle(1500);
    phone.vote(1);
    await settle(1500);
    expect(state()).toMatchObject({ ballot: { vote: 1 }, sending: null, problem: null });
    expect(server.votes).toEqual([2, 1]);
    // The address changes to the code that it is in by: it does not come in twice.
    phone.enter(CODE);
    await settle();
    expect(server.joins).toBe(1);
  });

  it('goes back to the room that it was in, and to another by another code', async () => {
    const { phone, server, settle, state, kept } = phoneAt({ code: CODE, token: 'token-0' });
    phone.enter(null);
    await settle();
    expect(state()).toMatchObject({ name: 'in', code: CODE });
    expect(server.joins).toBe(0);
    phone.enter('BCDFGH');
    await settle();
    expect(server.joins).toBe(1);
    expect(kept()).toEqual({ code: 'BCDFGH', token: 'token-1' });
  });

  it('keeps a vote while there is no way to the server, and sends it once there is', async () => {
    const { phone, server, settle, state } = phoneAt();
    phone.enter(CODE);
    await settle();
    server.problem = 'server/unreachable';
    phone.vote(1);
    await settle(3000);
    expect(state()).toMatchObject({ name: 'in', lost: true, sending: 1 });
    server.problem = null;
    phone.wake();
    await settle();
    expect(state()).toMatchObject({ lost: false, sending: null, ballot: { vote: 1 } });
    expect(server.votes).toEqual([1]);
  });

  it('says that a vote came too late, and looks how things stand at once', async () => {
    const { phone, server, settle, state } = phoneAt();
    phone.enter(CODE);
    await settle();
    server.ballot = ballotOf('question-1', null, false);
    phone.vote(0);
    await settle(1500);
    await settle(1);
    expect(state()).toMatchObject({ sending: null, problem: 'vote/closed' });
    expect(state()).toMatchObject({ ballot: { question: { isOpen: false }, vote: null } });
    // What is closed takes no vote.
    phone.vote(1);
    expect(state()).toMatchObject({ sending: null });
    server.ballot = ballotOf('question-2');
    await settle(1500);
    expect(state()).toMatchObject({ problem: null, ballot: { question: { id: 'question-2' } } });
  });

  it('is told that the room is closed, keeps nothing of it, and asks no more', async () => {
    const { phone, server, settle, state, kept, waiting } = phoneAt();
    phone.enter(CODE);
    await settle();
    server.problem = 'room/closed';
    await settle(1500);
    expect(state()).toEqual({ name: 'over' });
    expect(kept()).toBeNull();
    expect(waiting()).toBe(0);
    phone.enter(null);
    expect(state()).toEqual({ name: 'outside', problem: null });
  });

  it.each(['room/unknown', 'room/full', 'request/too-many', 'server/unreachable'] as const)(
    'says why it does not come in: %s',
    async problem => {
      const { phone, server, settle, state } = phoneAt();
      server.problem = problem;
      phone.enter(CODE);
      await settle();
      expect(state()).toEqual({ name: 'outside', problem });
      server.problem = null;
      phone.enter(CODE);
      await settle();
      expect(state().name).toBe('in');
    },
  );

  it('sends nothing of what is no code, and asks no more once it has left', async () => {
    const { phone, server, settle, state, waiting } = phoneAt();
    phone.enter('what?');
    expect(state()).toEqual({ name: 'outside', problem: 'request/invalid' });
    expect(server.joins).toBe(0);
    phone.enter(CODE);
    await settle();
    phone.leave();
    await settle(10_000);
    expect(waiting()).toBe(0);
  });
});
