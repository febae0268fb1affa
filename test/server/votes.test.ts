import { describe, expect, it } from 'vitest';
import { readRoomCode } from '../../src/app/hiring/api/room-code.ts';
import { voteApi } from '../../src/app/hiring/api/vote-api.ts';
import { VOTE_LIMITS } from '../../src/engine/limits.ts';
import { deleteByDate } from '../../src/server/retention/retention.ts';
import { openStore } from '../../src/server/server.ts';
import { must } from '../support/ink.ts';
import { invitedPerson } from './support/people.ts';
import { serverOn, serverWith, type TestServer } from './support/server.ts';
import { STORES } from './support/stores.ts';
import {
  close,
  FIRST,
  lookAt,
  openRoom,
  phoneIn,
  put,
  QUESTION,
  tryCode,
} from './support/votes.ts';

const NOTHING = { parameters: {}, body: null };
const DAY = 24 * 60 * 60 * 1000;

/** Sends to the votes as a phone does. */
const sent = ({ origin }: TestServer, token: string, body: string) =>
  fetch(`${origin}/api/votes`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body,
  });

describe.each(STORES)('a room that votes by phone, on %s', store => {
  it('opens for whoever leads, under a code that phones come in by', async () => {
    const server = await serverOn(store);
    const lea = await invitedPerson(server, 'lea@example.com', 'lead', []);
    const room = await openRoom(lea.ask);
    expect(readRoomCode(room.code)).toBe(room.code);
    expect(room).toMatchObject({ phones: 0, question: null, address: `${server.origin}/#/vote` });
    const typed = `${room.code.slice(0, 3).toLowerCase()} - ${room.code.slice(3)}`;
    const { ballot } = must(await tryCode(server, typed));
    expect(ballot).toEqual({ question: null, vote: null });
    expect(await lookAt(lea.ask, room.id)).toMatchObject({ phones: 1 });
    expect(must(await lea.ask(voteApi.rooms, NOTHING)).rooms).toMatchObject([{ id: room.id }]);
  });

  it('is nobody’s but theirs who opened it, and none for reviewers and strangers', async () => {
    const server = await serverOn(store);
    const lea = await invitedPerson(server, 'lea@example.com', 'lead', []);
    const rob = await invitedPerson(server, 'rob@example.com', 'reviewer', []);
    const room = await openRoom(lea.ask);
    const parameters = { room: room.id };
    const denied = await rob.ask(voteApi.openRoom, { parameters: {}, body: {} });
    expect(denied).toMatchObject({ error: 'access/denied' });
    const nobody = await server.guest('')(voteApi.openRoom, { parameters: {}, body: {} });
    expect(nobody).toMatchObject({ error: 'key/invalid' });
    // Also an administrator's key.
    for (const asked of [
      server.manager(voteApi.room, { parameters, body: null }),
      server.manager(voteApi.closeRoom, { parameters, body: null }),
      put(server.manager, room.id),
      close(server.manager, room.id),
    ])
      expect(await asked).toMatchObject({ error: 'room/unknown' });
    expect(must(await server.manager(voteApi.rooms, NOTHING)).rooms).toEqual([]);
  });

  it('counts one vote of each phone, which it may change until the vote is closed', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    must(await put(server.manager, room.id));
    const [ada, ben, cat] = [
      await phoneIn(server, room),
      await phoneIn(server, room),
      await phoneIn(server, room),
    ];
    must(await ada.vote(0));
    must(await ada.vote(0));
    expect(must(await ada.vote(2))).toMatchObject({ vote: 2 });
    must(await ben.vote(2));
    must(await cat.vote(1));
    const seen = await lookAt(server.manager, room.id);
    expect(seen).toMatchObject({ phones: 3, question: { isOpen: true, votes: [0, 1, 2] } });
    // A page that asks again, since it heard no answer, empties nothing.
    expect(must(await put(server.manager, room.id)).question?.votes).toEqual([0, 1, 2]);
    const closed = must(await close(server.manager, room.id));
    expect(closed.question).toEqual({ id: FIRST, isOpen: false, votes: [0, 1, 2] });
    expect(await ben.vote(0)).toMatchObject({ error: 'vote/closed' });
    expect(must(await ben.ballot())).toMatchObject({ question: { isOpen: false }, vote: 2 });
    expect(must(await close(server.manager, room.id))).toEqual(closed);
    must(await put(server.manager, room.id, 'question-2', { ...QUESTION, turn: 2 }));
    const next = must(await ben.ballot());
    expect(next).toMatchObject({ question: { id: 'question-2', turn: 2 }, vote: null });
    expect(Object.keys(next).sort()).toEqual(['question', 'vote']);
  });

  it('answers every vote that cannot be with its own code, and counts none of them', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    const other = await openRoom(server.manager);
    const phone = await phoneIn(server, room);
    expect(await phone.vote(0)).toMatchObject({ error: 'vote/other-question' });
    must(await put(server.manager, room.id));
    must(await put(server.manager, other.id, 'question-of-other'));
    expect(await phone.vote(0, 'question-of-other')).toMatchObject({
      error: 'vote/other-question',
    });
    expect(await phone.vote(3)).toMatchObject({ error: 'vote/not-on-offer' });
    for (const reply of [-1, 0.5, 1e12, Number.NaN])
      expect(await phone.vote(reply)).toMatchObject({ error: 'request/invalid' });
    const stranger = server.guest('x'.repeat(22));
    const asked = { parameters: {}, body: { question: FIRST, reply: 0 } };
    expect(await stranger(voteApi.vote, asked)).toMatchObject({ error: 'room/closed' });
    expect(await server.guest('')(voteApi.vote, asked)).toMatchObject({ error: 'room/closed' });
    for (const [body, status, code] of [
      ['{', 400, 'request/invalid'],
      ['{"question":"question-1"}', 400, 'request/invalid'],
      ['[]', 400, 'request/invalid'],
      ['"x"'.padEnd(70_000), 413, 'request/too-large'],
    ] as const) {
      const answer = await sent(server, phone.token, body);
      expect([answer.status, await answer.json()]).toEqual([status, { code }]);
    }
    expect((await lookAt(server.manager, room.id)).question?.votes).toEqual([0, 0, 0]);
    expect((await lookAt(server.manager, other.id)).question?.votes).toEqual([0, 0, 0]);
    expect(await close(server.manager, room.id, 'question-0')).toMatchObject({
      error: 'vote/other-question',
    });
    for (const replies of [[], [''], Array<string>(13).fill('x'), ['x'.repeat(2001)]])
      expect(
        await put(server.manager, room.id, 'question-3', { ...QUESTION, replies }),
      ).toMatchObject({ error: 'request/invalid' });
  });

  it('counts every vote that it took when many come while it closes', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    must(await put(server.manager, room.id));
    const phones = await Promise.all(Array.from({ length: 20 }, () => phoneIn(server, room)));
    const votes = phones.map((phone, at) => phone.vote(at % 3));
    const closed = must(await close(server.manager, room.id));
    const taken = (await Promise.all(votes)).filter(({ ok }) => ok).length;
    const counted = closed.question?.votes.reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(taken);
    expect((await lookAt(server.manager, room.id)).question?.votes).toEqual(closed.question?.votes);
  });

  it('has so many phones, and one person so many rooms', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    const codes = Array.from({ length: VOTE_LIMITS.phones + 3 }, () => tryCode(server, room.code));
    const joined = await Promise.all(codes);
    expect(joined.filter(({ ok }) => ok)).toHaveLength(VOTE_LIMITS.phones);
    expect(joined.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, error: 'room/full' })),
    );
    for (let made = 1; made < VOTE_LIMITS.rooms; made++) await openRoom(server.manager);
    const more = await server.manager(voteApi.openRoom, { parameters: {}, body: {} });
    expect(more).toMatchObject({ error: 'room/too-many' });
    must(await server.manager(voteApi.closeRoom, { parameters: { room: room.id }, body: null }));
    expect((await openRoom(server.manager)).phones).toBe(0);
  });

  it('hears nobody who tries codes, whatever they try then, and all who are in it already', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    const phone = await phoneIn(server, room);
    const wrong = room.code === 'BBBBBB' ? 'CCCCCC' : 'BBBBBB';
    for (let tries = 0; tries < 60; tries++)
      expect(await tryCode(server, wrong)).toMatchObject({ error: 'room/unknown' });
    expect(await tryCode(server, wrong)).toMatchObject({ error: 'request/too-many' });
    expect(await tryCode(server, room.code)).toMatchObject({ error: 'request/too-many' });
    must(await phone.ballot());
    must(await put(server.manager, room.id));
    must(await phone.vote(1));
    // What no code can be is no try.
    expect(await tryCode(server, 'not a code')).toMatchObject({ error: 'request/too-many' });
  });

  it('leaves nothing behind once it is closed, nor once its time is over', async () => {
    const server = await serverOn(store);
    const [first, second] = [await openRoom(server.manager), await openRoom(server.manager)];
    const phone = await phoneIn(server, first);
    must(await put(server.manager, first.id));
    must(await phone.vote(1));
    const late = await phoneIn(server, second);
    const parameters = { room: first.id };
    must(await server.manager(voteApi.closeRoom, { parameters, body: null }));
    expect(await phone.vote(1)).toMatchObject({ error: 'room/closed' });
    expect(await phone.ballot()).toMatchObject({ error: 'room/closed' });
    expect(await tryCode(server, first.code)).toMatchObject({ error: 'room/unknown' });
    must(await late.ballot());
    await server.stop();
    const database = must(await openStore(server.settings));
    const left = () =>
      database.transaction(async ({ query }) => ({
        rooms: (await query.selectFrom('vote_room').selectAll().execute()).map(({ id }) => id),
        phones: (await query.selectFrom('vote_phone').selectAll().execute()).length,
      }));
    expect(await left()).toEqual({ rooms: [second.id], phones: 1 });
    const tomorrow = new Date(Date.now() + DAY).toISOString();
    await database.transaction(unit => deleteByDate(unit, tomorrow));
    expect(await left()).toEqual({ rooms: [], phones: 0 });
    await database.close();
  });

  it('goes on where the server starts anew', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    must(await put(server.manager, room.id));
    const phone = await phoneIn(server, room);
    must(await phone.vote(1));
    await server.stop();
    const again = await serverWith(server.settings, server.key);
    const asked = await again.guest(phone.token)(voteApi.ballot, NOTHING);
    expect(must(asked)).toMatchObject({ question: { id: FIRST }, vote: 1 });
    expect(await lookAt(again.manager, room.id)).toMatchObject({ phones: 1 });
  });

  it('logs no code, no token and no reply', async () => {
    const server = await serverOn(store);
    const room = await openRoom(server.manager);
    must(await put(server.manager, room.id));
    const phone = await phoneIn(server, room);
    must(await phone.vote(1));
    await tryCode(server, 'BCDFGH');
    const log = server.log.join('');
    expect(log).toContain('/api/votes');
    for (const secret of [room.code, room.id, phone.token, 'BCDFGH', 'Calm down', 'fault'])
      expect(log).not.toContain(secret);
  });
});
