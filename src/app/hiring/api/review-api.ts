import * as v from 'valibot';
import { count, listOf, moment, name, text } from '../../storage/fields.ts';
import { STAGES } from '../candidate/candidate.ts';
import { contestSchema } from '../candidate/candidate-record.ts';
import { CONTEST_OUTCOMES } from '../candidate/contest.ts';
import { STEP_PROBLEMS } from '../candidate/steps.ts';
import { matrixReportSchema, scoresSchema } from '../evidence/evidence-record.ts';
import { exerciseSchema, letterSchema } from '../exercise/exercise.ts';
import { markingSchema, reviewSchema, reviewStepSchema } from '../review/review-record.ts';
import { REVIEW_PROBLEMS } from '../review/review-steps.ts';
import { saidSchema } from './candidate-api.ts';
import { endpoint } from './endpoint.ts';
import { id, written } from './fields.ts';

/** Where the sheet of whoever asks is. */
export const OWN_SHEETS = ['none', 'open', 'locked'] as const;

/** A candidate as those know them who review: by a code. */
const reviewed = v.object({
  code: id,
  version: count,
  /** The form that they got, from 0. */
  form: count,
  stage: v.picklist(STAGES),
  /** The part they are in, from 0, and how many there are. */
  part: count,
  parts: count,
  /** Sheets that somebody has, and that somebody is done with. */
  sheets: count,
  locked: count,
  own: v.picklist(OWN_SHEETS),
  decidedAt: v.nullable(moment),
  /** The day by which a contest is to be answered; null: none is open. */
  answerBy: v.nullable(moment),
});
export type ReviewedCandidate = Readonly<v.InferOutput<typeof reviewed>>;

const conversation = v.object({
  scenario: name,
  title: text,
  said: listOf(saidSchema),
  letter: v.nullable(letterSchema),
  /** The answer to it in their own words; null: none. */
  written: v.nullable(written),
});

const { decisions, unblindings } = reviewSchema.entries;

/** As much of a candidate's review as whoever asks may see now. */
const review = v.object({
  code: id,
  stage: v.picklist(STAGES),
  exercise: v.pick(exerciseSchema, ['id', 'version', 'title', 'rubric', 'phrases', 'language']),
  conversations: listOf(conversation),
  /** Parts with a letter that is to be marked. */
  letters: listOf(name),
  own: v.nullable(markingSchema),
  others: listOf(markingSchema),
  othersLocked: count,
  /** Two people are at it already. */
  full: v.boolean(),
  /** Both are done: scores, evidence and marks are open. */
  settled: v.boolean(),
  person: v.nullable(v.object({ name: text, email: text })),
  evidence: v.nullable(matrixReportSchema),
  scores: v.nullable(scoresSchema),
  decisions,
  unblindings,
  contests: listOf(contestSchema),
  /** What those are called who had a part in it. */
  people: listOf(v.object({ id: name, name: text })),
});
export type OpenedReview = Readonly<v.InferOutput<typeof review>>;

const OF_REVIEW = ['exercise/unknown', 'candidate/unknown', 'review/too-early'] as const;

/** What those can ask who review candidates. They know them by code: nothing here answers to a name. */
export const reviewApi = {
  reviews: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/reviews',
    asker: 'manager',
    says: 'The candidates of an exercise by code, with how far they and their reviews are. The look is noted.',
    body: null,
    answer: v.object({ candidates: listOf(reviewed) }),
    refusals: ['exercise/unknown'],
  }),
  review: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/reviews/:code',
    asker: 'manager',
    says: 'What a candidate said and wrote; marks of others, scores and evidence once two people have marked. The look is noted.',
    body: null,
    answer: review,
    refusals: OF_REVIEW,
  }),
  reviewStep: endpoint({
    method: 'POST',
    path: '/api/manage/exercises/:exercise/reviews/:code/steps',
    asker: 'manager',
    says: 'Takes a step of the review: takes a sheet, marks, is done, looks up the name, decides.',
    body: reviewStepSchema,
    answer: review,
    refusals: [...OF_REVIEW, ...REVIEW_PROBLEMS, ...STEP_PROBLEMS],
  }),
  answerContest: endpoint({
    method: 'POST',
    path: '/api/manage/exercises/:exercise/reviews/:code/contest',
    asker: 'manager',
    says: 'Answers a candidate who contests, in words that they will read.',
    body: v.object({ outcome: v.picklist(CONTEST_OUTCOMES), reason: written }),
    answer: review,
    refusals: [...OF_REVIEW, ...STEP_PROBLEMS],
  }),
  reviewResults: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/reviews/:code/results',
    asker: 'manager',
    says: 'The signed results, once two people have marked. The look is noted.',
    body: null,
    answer: v.object({
      results: listOf(v.object({ run: id, part: count, jws: text })),
    }),
    refusals: [...OF_REVIEW, 'review/still-open'],
  }),
} as const;
