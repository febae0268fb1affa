import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { type Ballot, voteApi } from '../../app/hiring/api/vote-api.ts';
import { VOTE_LIMITS } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { type Call, checked, type Route } from '../http/route.ts';
import { questionIn } from './asked.ts';
import type { VotePhoneTable, VoteRoomTable } from './table.ts';
import {
  countPhones,
  findPhone,
  findRoomByCode,
  findRoomOfPhone,
  keepPhone,
  keepVote,
} from './vote-queries.ts';

type Handled<Answer> = Promise<Result<Answer, RefusalCode>>;

/** What a phone sees. What it wanted before something else was asked is of no interest any more. */
const ballotOf = (
  room: VoteRoomTable,
  phone: Pick<VotePhoneTable, 'question_id' | 'reply'>,
): Ballot => {
  const question = questionIn(room);
  const isAboutIt = question !== null && phone.question_id === question.id;
  return {
    question: question === null ? null : { ...question, replies: [...question.replies] },
    vote: isAboutIt ? phone.reply : null,
  };
};

const joinRoute: Route = {
  endpoint: voteApi.joinRoom,
  handle({ database, clock }, incoming) {
    return database.transaction(async unit => {
      const asked = checked(voteApi.joinRoom, incoming);
      if (!asked.ok) return asked;
      const room = await findRoomByCode(unit, asked.value.body.code, clock.now());
      if (room === undefined) return err('room/unknown');
      if ((await countPhones(unit, room.id)) >= VOTE_LIMITS.phones) return err('room/full');
      const phone = await keepPhone(unit, room.id);
      return ok({ phone, ballot: ballotOf(room, { question_id: null, reply: null }) });
    });
  },
};

interface PhoneCall<Body, Path extends string> extends Call<Body, Path> {
  readonly phone: VotePhoneTable;
  readonly room: VoteRoomTable;
}

/**
 * What a phone asks for that has joined, in one transaction with the question whether its room is open.
 * Of a room that was closed nothing is left, and nobody can say whether a token was ever one.
 */
const phoneRoute = <Body, Answer, Path extends string>(
  endpoint: Endpoint<Body, Answer, Path>,
  work: (call: PhoneCall<Body, Path>) => Handled<Answer>,
): Route => ({
  endpoint,
  handle(context, incoming) {
    const now = context.clock.now();
    return context.database.transaction(async unit => {
      const phone = await findPhone(unit, incoming.token ?? '');
      if (phone === undefined) return err('room/closed');
      const room = await findRoomOfPhone(unit, phone, now, endpoint.method !== 'GET');
      if (room === undefined) return err('room/closed');
      const asked = checked(endpoint, incoming);
      return asked.ok ? work({ context, unit, now, phone, room, ...asked.value }) : asked;
    });
  },
});

const voteProblem = (
  room: VoteRoomTable,
  { question, reply }: { readonly question: string; readonly reply: number },
): RefusalCode | null => {
  const asked = questionIn(room);
  if (asked === null || asked.id !== question) return 'vote/other-question';
  if (!asked.isOpen) return 'vote/closed';
  return reply < asked.replies.length ? null : 'vote/not-on-offer';
};

/** What phones do. */
export const phoneRoutes: readonly Route[] = [
  joinRoute,
  phoneRoute(voteApi.ballot, async ({ room, phone }) => ok(ballotOf(room, phone))),
  phoneRoute(voteApi.vote, async ({ unit, room, phone, body }) => {
    const problem = voteProblem(room, body);
    if (problem !== null) return err(problem);
    return ok(ballotOf(room, await keepVote(unit, phone, body.question, body.reply)));
  }),
];
