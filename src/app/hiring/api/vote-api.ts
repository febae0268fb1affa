import * as v from 'valibot';
import { VOTE_LIMITS } from '../../../engine/limits.ts';
import { count, listOf, moment, name, text } from '../../storage/fields.ts';
import { endpoint } from './endpoint.ts';
import { done, id, nothing } from './fields.ts';
import { readRoomCode } from './room-code.ts';

const code = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform(readRoomCode),
  v.string('no code of a room'),
);

/** What phones are asked: the replies in the order of the big screen. */
const question = v.object({
  /** The decision, from 1. */
  turn: v.pipe(count, v.minValue(1)),
  replies: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(VOTE_LIMITS.replyLength))),
    v.nonEmpty(),
    v.maxLength(VOTE_LIMITS.replies),
  ),
  /** The language of the replies. BCP 47. */
  language: name,
});
export type Question = Readonly<v.InferOutput<typeof question>>;

/** A room as whoever opened it sees it. */
const room = v.object({
  id,
  code: text,
  /** Where phones go, without the code. */
  address: text,
  endsAt: moment,
  /** How many have joined. */
  phones: count,
  /** What is asked, or was asked last; null: nothing yet. */
  question: v.nullable(
    v.object({
      id,
      isOpen: v.boolean(),
      /** How many want each reply, in their order. */
      votes: listOf(count),
    }),
  ),
});
export type VoteRoom = Readonly<v.InferOutput<typeof room>>;

/** A room as a phone in it sees it: never how others vote. */
const ballot = v.object({
  question: v.nullable(v.object({ id, ...question.entries, isOpen: v.boolean() })),
  /** What this phone wants, by its place in the list; null: nothing yet. */
  vote: v.nullable(count),
});
export type Ballot = Readonly<v.InferOutput<typeof ballot>>;

const OF_ROOM = ['room/unknown'] as const;
const OF_QUESTION = [...OF_ROOM, 'vote/other-question'] as const;

/** Votes of a room by phone. Whoever leads opens it; phones come in by its code, and have no name. */
export const voteApi = {
  rooms: endpoint({
    method: 'GET',
    path: '/api/rooms',
    asker: 'manager',
    says: 'The rooms that this person has open.',
    body: null,
    answer: v.object({ rooms: listOf(room) }),
    refusals: [],
  }),
  openRoom: endpoint({
    method: 'POST',
    path: '/api/rooms',
    asker: 'manager',
    says: 'Opens a room in which phones vote. It closes by itself once nothing was asked for some hours.',
    body: nothing,
    answer: room,
    refusals: ['room/too-many'],
  }),
  room: endpoint({
    method: 'GET',
    path: '/api/rooms/:room',
    asker: 'manager',
    says: 'How many phones are in the room, and how many votes have come.',
    body: null,
    answer: room,
    refusals: OF_ROOM,
  }),
  closeRoom: endpoint({
    method: 'DELETE',
    path: '/api/rooms/:room',
    asker: 'manager',
    says: 'Closes a room. Everything about it is deleted.',
    body: null,
    answer: done,
    refusals: OF_ROOM,
  }),
  putQuestion: endpoint({
    method: 'PUT',
    path: '/api/rooms/:room/questions/:question',
    asker: 'manager',
    says: 'Asks something, under an id that the page makes up, in place of what was asked before. Sent twice it is asked once.',
    body: question,
    answer: room,
    refusals: OF_ROOM,
  }),
  closeQuestion: endpoint({
    method: 'POST',
    path: '/api/rooms/:room/questions/:question/close',
    asker: 'manager',
    says: 'Ends the vote: what comes later does not count, and what is answered is final.',
    body: nothing,
    answer: room,
    refusals: OF_QUESTION,
  }),
  joinRoom: endpoint({
    method: 'POST',
    path: '/api/votes/join',
    asker: 'anybody',
    says: 'Brings a phone into a room by its code, and gives it a token. Nothing is asked about whose it is.',
    body: v.object({ code }),
    answer: v.object({ phone: id, ballot }),
    refusals: ['room/unknown', 'room/full'],
    triesCodes: true,
  }),
  ballot: endpoint({
    method: 'GET',
    path: '/api/votes',
    asker: 'phone',
    says: 'What is asked, and what this phone wants.',
    body: null,
    answer: ballot,
    refusals: ['room/closed'],
  }),
  vote: endpoint({
    method: 'PUT',
    path: '/api/votes',
    asker: 'phone',
    says: 'Says what this phone wants, in place of what it said before.',
    body: v.object({ question: id, reply: count }),
    answer: ballot,
    refusals: ['room/closed', 'vote/closed', 'vote/other-question', 'vote/not-on-offer'],
  }),
} as const;
