import { DONE } from '../../app/hiring/api/fields.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { type VoteRoom, voteApi } from '../../app/hiring/api/vote-api.ts';
import { VOTE_LIMITS } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { questionIn } from './asked.ts';
import type { VoteRoomTable } from './table.ts';
import {
  countPhones,
  countVotes,
  dropExpiredRooms,
  dropRoom,
  endQuestion,
  findOwnRoom,
  keepQuestion,
  keepRoom,
  roomsOf,
} from './vote-queries.ts';

type Asked = Pick<ManagerCall<unknown, string>, 'context' | 'unit'>;

/** A room as whoever opened it sees it. */
const shownQuestion = async (unit: Unit, room: VoteRoomTable): Promise<VoteRoom['question']> => {
  const asked = questionIn(room);
  if (asked === null) return null;
  const { id, isOpen, replies } = asked;
  return { id, isOpen, votes: await countVotes(unit, room, replies.length) };
};

const shown = async ({ context, unit }: Asked, room: VoteRoomTable): Promise<VoteRoom> => ({
  id: room.id,
  code: room.code,
  address: `${context.origin()}/#/vote`,
  endsAt: room.expires_at,
  phones: await countPhones(unit, room.id),
  question: await shownQuestion(unit, room),
});

type OfRoom = Pick<
  ManagerCall<unknown, '/api/rooms/:room'>,
  'context' | 'unit' | 'key' | 'now' | 'parameters'
>;

/** A room is its opener's alone: to everybody else it says what one says that does not exist. */
const inRoom = async <T>(
  { unit, key, now, parameters }: OfRoom,
  work: (room: VoteRoomTable) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> => {
  const room = await findOwnRoom(unit, parameters.room, key.id, now);
  return room === undefined ? err('room/unknown') : work(room);
};

/** What whoever leads does with the room that they opened. */
export const roomRoutes: readonly Route[] = [
  managerRoute(voteApi.rooms, async call => {
    const rooms: VoteRoom[] = [];
    for (const room of await roomsOf(call.unit, call.key.id, call.now))
      rooms.push(await shown(call, room));
    return ok({ rooms });
  }),
  managerRoute(voteApi.openRoom, async call => {
    const { unit, key, now } = call;
    await dropExpiredRooms(unit, now);
    if ((await roomsOf(unit, key.id, now)).length >= VOTE_LIMITS.rooms) return err('room/too-many');
    return ok(await shown(call, await keepRoom(unit, key.id, now)));
  }),
  managerRoute(voteApi.room, call => inRoom(call, async room => ok(await shown(call, room)))),
  managerRoute(voteApi.closeRoom, call =>
    inRoom(call, async ({ id }) => {
      await dropRoom(call.unit, id);
      return ok(DONE);
    }),
  ),
  managerRoute(voteApi.putQuestion, call =>
    inRoom(call, async room => {
      const { unit, parameters, body, now } = call;
      // Asked again by a page that never heard the answer: votes that have come stay.
      if (room.question_id === parameters.question) return ok(await shown(call, room));
      const asked = { id: parameters.question, question: JSON.stringify(body) };
      return ok(await shown(call, await keepQuestion(unit, room.id, asked, now)));
    }),
  ),
  managerRoute(voteApi.closeQuestion, call =>
    inRoom(call, async room => {
      if (room.question_id !== call.parameters.question) return err('vote/other-question');
      return ok(await shown(call, await endQuestion(call.unit, room.id)));
    }),
  ),
];
