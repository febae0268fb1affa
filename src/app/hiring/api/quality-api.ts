import * as v from 'valibot';
import { count, listOf } from '../../storage/fields.ts';
import { countedNoteSchema } from '../note/note-record.ts';
import { endpoint } from './endpoint.ts';
import { id } from './fields.ts';

/** What one form of one version of an exercise showed. Those of different versions cannot be compared. */
const counted = v.object({ version: count, form: count, note: countedNoteSchema });
export type CountedForm = Readonly<v.InferOutput<typeof counted>>;

const decided = v.object({
  code: id,
  /** A person chose them for the next step. */
  chosen: v.boolean(),
  /** 0 … 100, for groups only: nobody is shown one person's. */
  scores: v.object({ accuracy: v.number(), empathy: v.number() }),
});

/** What can be asked about an exercise as a whole. */
export const qualityApi = {
  quality: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/quality',
    asker: 'manager',
    says: 'How the decisions, the replies and the reviewers of an exercise hold up, with the key: a technical note for each form.',
    body: null,
    answer: v.object({ forms: listOf(counted) }),
    refusals: ['exercise/unknown'],
  }),
  outcomes: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/outcomes',
    asker: 'manager',
    says: 'Candidates by code about whom a person has decided, to be joined with groups in a browser. The look is noted.',
    body: null,
    answer: v.object({ decided: listOf(decided) }),
    refusals: ['exercise/unknown'],
  }),
} as const;
