import { type Question, type VoteRoom, voteApi } from '../../../src/app/hiring/api/vote-api.ts';
import type { Ask } from '../../../src/platform/hiring/api-client.ts';
import { must } from '../../support/ink.ts';
import type { TestServer } from './server.ts';

export const QUESTION: Question = {
  turn: 1,
  replies: ['I am sorry.', 'Calm down.', 'Let me see.'],
  language: 'en',
};

export const FIRST = 'question-1';

export const openRoom = async (lead: Ask): Promise<VoteRoom> =>
  must(await lead(voteApi.openRoom, { parameters: {}, body: {} }));

export const lookAt = async (lead: Ask, room: string): Promise<VoteRoom> =>
  must(await lead(voteApi.room, { parameters: { room }, body: null }));

export const put = (
  lead: Ask,
  room: string,
  question = FIRST,
  body: Question = QUESTION,
): ReturnType<typeof lead<Question, VoteRoom, string>> =>
  lead(voteApi.putQuestion, { parameters: { room, question }, body });

export const close = (lead: Ask, room: string, question = FIRST) =>
  lead(voteApi.closeQuestion, { parameters: { room, question }, body: {} });

export const tryCode = (server: Pick<TestServer, 'guest'>, code: string) =>
  server.guest('')(voteApi.joinRoom, { parameters: {}, body: { code } });

/** A phone that has joined. */
export const phoneIn = async (
  server: Pick<TestServer, 'guest'>,
  { code }: Pick<VoteRoom, 'code'>,
) => {
  const { phone } = must(await tryCode(server, code));
  const ask = server.guest(phone);
  return {
    token: phone,
    ballot: () => ask(voteApi.ballot, { parameters: {}, body: null }),
    vote: (reply: number, question = FIRST) =>
      ask(voteApi.vote, { parameters: {}, body: { question, reply } }),
  };
};
