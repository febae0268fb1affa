import * as v from 'valibot';
import { voteApi } from '../../app/hiring/api/vote-api.ts';
import type { Question } from '../../app/hiring/api/vote-api.ts';
import type { VoteRoomTable } from './table.ts';

const schema = voteApi.putQuestion.body;

/** What is asked in a room. */
export interface AskedQuestion extends Question {
  readonly id: string;
  readonly isOpen: boolean;
}

/** Read back from how it lies in the database; null: nothing was asked yet. */
export const questionIn = ({
  question_id,
  question,
  is_open,
}: VoteRoomTable): AskedQuestion | null => {
  if (question_id === null || question === null || schema === null) return null;
  const read = v.parse(schema, JSON.parse(question));
  return { id: question_id, isOpen: is_open === 1, ...read };
};
