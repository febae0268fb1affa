import { VOTE_LIMITS } from '../../engine/limits.ts';
import { missing } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { hashOf, newId, newRoomCode, newToken } from '../secrets.ts';
import type { VotePhoneTable, VoteRoomTable } from './table.ts';

const HOUR = 3_600_000;

const endAfter = (now: string): string =>
  new Date(Date.parse(now) + VOTE_LIMITS.hours * HOUR).toISOString();

/** Rooms whose time is over, with everything in them. */
export const dropExpiredRooms = async ({ query }: Unit, now: string): Promise<void> => {
  await query.deleteFrom('vote_room').where('expires_at', '<=', now).execute();
};

export const roomsOf = ({ query }: Unit, owner: string, now: string): Promise<VoteRoomTable[]> =>
  query
    .selectFrom('vote_room')
    .selectAll()
    .where('owner_id', '=', owner)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .execute();

const NOTHING_ASKED = { question_id: null, question: null, is_open: 0 } as const;
const newNames = () => ({ id: newId(), code: newRoomCode() });

/** Opens a room under a code that no other room has at this moment. */
export const keepRoom = async (unit: Unit, owner: string, now: string): Promise<VoteRoomTable> => {
  for (;;) {
    const made = await unit.query
      .insertInto('vote_room')
      .values({ ...NOTHING_ASKED, ...newNames(), owner_id: owner, expires_at: endAfter(now) })
      .onConflict(conflict => conflict.column('code').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (made !== undefined) return made;
  }
};

/** A room of this person, kept for this unit until it ends: no vote comes in between. */
export const findOwnRoom = async (
  { query, locksRows }: Unit,
  id: string,
  owner: string,
  now: string,
): Promise<VoteRoomTable | undefined> =>
  query
    .selectFrom('vote_room')
    .selectAll()
    .where('id', '=', id)
    .where('owner_id', '=', owner)
    .where('expires_at', '>', now)
    .$if(locksRows, asked => asked.forUpdate())
    .executeTakeFirst();

/** The same by its code: phones join one after the other. */
export const findRoomByCode = async (
  { query, locksRows }: Unit,
  code: string,
  now: string,
): Promise<VoteRoomTable | undefined> =>
  query
    .selectFrom('vote_room')
    .selectAll()
    .where('code', '=', code)
    .where('expires_at', '>', now)
    .$if(locksRows, asked => asked.forUpdate())
    .executeTakeFirst();

export const dropRoom = async ({ query }: Unit, id: string): Promise<void> => {
  await query.deleteFrom('vote_room').where('id', '=', id).execute();
};

/** Asks something else, and gives the room its time anew. */
export const keepQuestion = async (
  { query }: Unit,
  room: string,
  asked: { readonly id: string; readonly question: string },
  now: string,
): Promise<VoteRoomTable> => {
  const changed = await query
    .updateTable('vote_room')
    .set({ question_id: asked.id, question: asked.question, is_open: 1, expires_at: endAfter(now) })
    .where('id', '=', room)
    .returningAll()
    .executeTakeFirst();
  return changed ?? missing();
};

export const endQuestion = async ({ query }: Unit, room: string): Promise<VoteRoomTable> => {
  const changed = await query
    .updateTable('vote_room')
    .set({ is_open: 0 })
    .where('id', '=', room)
    .returningAll()
    .executeTakeFirst();
  return changed ?? missing();
};

export const countPhones = async ({ query }: Unit, room: string): Promise<number> => {
  const { phones } = await query
    .selectFrom('vote_phone')
    .select(({ fn }) => fn.countAll().as('phones'))
    .where('room_id', '=', room)
    .executeTakeFirstOrThrow();
  return Number(phones);
};

/** How many want each of so many replies to what is asked now. */
export const countVotes = async (
  { query }: Unit,
  { id, question_id }: Pick<VoteRoomTable, 'id' | 'question_id'>,
  replies: number,
): Promise<number[]> => {
  const rows = await query
    .selectFrom('vote_phone')
    .select(({ fn }) => ['reply', fn.countAll().as('phones')])
    .where('room_id', '=', id)
    .where('question_id', '=', question_id)
    .groupBy('reply')
    .execute();
  const counted = new Map(rows.map(({ reply, phones }) => [reply, Number(phones)]));
  return Array.from({ length: replies }, (_, at) => counted.get(at) ?? 0);
};

/** A phone more in this room; its token, of which a hash is kept. */
export const keepPhone = async ({ query }: Unit, room: string): Promise<string> => {
  const token = newToken();
  const phone = { hash: hashOf(token), room_id: room, question_id: null, reply: null };
  await query.insertInto('vote_phone').values(phone).execute();
  return token;
};

export const findPhone = async (
  { query }: Unit,
  token: string,
): Promise<VotePhoneTable | undefined> =>
  query.selectFrom('vote_phone').selectAll().where('hash', '=', hashOf(token)).executeTakeFirst();

/** The room that a phone is in. A vote keeps it as it is until it is counted: it does not close in between. */
export const findRoomOfPhone = async (
  { query, locksRows }: Unit,
  { room_id }: VotePhoneTable,
  now: string,
  votes: boolean,
): Promise<VoteRoomTable | undefined> =>
  query
    .selectFrom('vote_room')
    .selectAll()
    .where('id', '=', room_id)
    .where('expires_at', '>', now)
    .$if(locksRows && votes, asked => asked.forShare())
    .executeTakeFirst();

export const keepVote = async (
  { query }: Unit,
  { hash }: VotePhoneTable,
  question: string,
  reply: number,
): Promise<VotePhoneTable> => {
  const changed = await query
    .updateTable('vote_phone')
    .set({ question_id: question, reply })
    .where('hash', '=', hash)
    .returningAll()
    .executeTakeFirst();
  return changed ?? missing();
};
