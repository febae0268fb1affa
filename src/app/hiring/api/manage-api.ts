import * as v from 'valibot';
import { FITNESS_CRITERIA } from '../../../analysis/proof/fitness.ts';
import { MOST_CANDIDATES, MOST_MAILS } from '../../../engine/limits.ts';
import { count, listOf, moment, name, text } from '../../storage/fields.ts';
import { scenarioFiles } from '../../storage/scenario-files.ts';
import { ADJUSTMENT_PROBLEMS } from '../candidate/adjustments.ts';
import { candidateSchema, grantedSchema } from '../candidate/candidate-record.ts';
import { EXERCISE_CODES } from '../exercise/check-exercise.ts';
import { exerciseSchema, letterSchema, planSchema } from '../exercise/exercise.ts';
import { variantFactsSchema } from '../note/note-record.ts';
import { done, id, line, nothing, part, written } from './fields.ts';
import { endpoint } from './endpoint.ts';

/** A scenario in the version that was proved here. */
const scenario = v.object({
  id,
  scenario: name,
  version: name,
  title: text,
  language: name,
  minutes: count,
  /** The customer's letter that its author wrote for it; null: none. */
  letter: v.nullable(letterSchema),
  variants: listOf(v.object({ id: name, differs: text, decisions: count })),
  /** What each variant asks, to be laid side by side. */
  forms: variantFactsSchema,
  fitness: v.object({ fit: v.boolean(), lacks: listOf(v.picklist(FITNESS_CRITERIA)) }),
  provedAt: moment,
});
export type ManagedScenario = Readonly<v.InferOutput<typeof scenario>>;

const finding = v.object({
  code: v.picklist(EXERCISE_CODES),
  isProblem: v.boolean(),
  part: count,
  lacks: listOf(v.picklist(FITNESS_CRITERIA)),
});

/** An exercise with what is wrong with it before anybody is invited. */
const exercise = v.object({
  exercise: exerciseSchema,
  findings: listOf(finding),
  /** How many were invited, to all its versions. */
  candidates: count,
});
export type ManagedExercise = Readonly<v.InferOutput<typeof exercise>>;

const guest = v.object({ name: line, email: v.pipe(line, v.email()) });
export type Guest = Readonly<v.InferOutput<typeof guest>>;

const invited = v.object({
  id,
  name: text,
  email: text,
  /** Shown this once: only a hash of it is kept. */
  link: text,
  endsAt: moment,
});
export type Invited = Readonly<v.InferOutput<typeof invited>>;

const candidate = v.object({
  id,
  name: text,
  email: text,
  /** The version of the exercise that they were invited to, and the form that they got, from 0. */
  version: count,
  form: count,
  linkEndsAt: moment,
  revokedAt: v.nullable(moment),
  candidate: candidateSchema,
  /** What they said and wrote is read under their code only. */
  parts: listOf(v.omit(part, ['letter', 'written'])),
});
export type ManagedCandidate = Readonly<v.InferOutput<typeof candidate>>;

/** A field as it lies in the database. */
const held = v.union([v.string(), v.number()]);

/** What came of a conversation: `jws` says everything, and is signed. */
const result = v.object({ run: id, part: count, jws: text });

/** What an administrator can ask. Every request carries an access key: `Authorization: Bearer …`. */
export const manageApi = {
  scenarios: endpoint({
    method: 'GET',
    path: '/api/manage/scenarios',
    asker: 'manager',
    says: 'The scenarios that were proved here, and what each lacks to compare people by it.',
    body: null,
    answer: v.object({ scenarios: listOf(scenario) }),
    refusals: [],
  }),
  addScenario: endpoint({
    method: 'POST',
    path: '/api/manage/scenarios',
    asker: 'manager',
    says: 'Proves a scenario, in a process of its own with limits, and keeps this version of it.',
    body: v.object({ files: scenarioFiles }),
    answer: scenario,
    refusals: ['scenario/broken'],
    large: true,
  }),
  exercises: endpoint({
    method: 'GET',
    path: '/api/manage/exercises',
    asker: 'manager',
    says: 'All exercises in their newest version, the newest first.',
    body: null,
    answer: v.object({ exercises: listOf(exercise) }),
    refusals: [],
  }),
  makeExercise: endpoint({
    method: 'POST',
    path: '/api/manage/exercises',
    asker: 'manager',
    says: 'Makes an exercise, and says what is wrong with it.',
    body: planSchema,
    answer: exercise,
    refusals: [],
    large: true,
  }),
  changeExercise: endpoint({
    method: 'PUT',
    path: '/api/manage/exercises/:exercise',
    asker: 'manager',
    says: 'Changes an exercise. Where candidates would be asked or promised something else it is a new version, and whoever was invited stays on theirs.',
    body: planSchema,
    answer: exercise,
    refusals: ['exercise/unknown'],
    large: true,
  }),
  invite: endpoint({
    method: 'POST',
    path: '/api/manage/exercises/:exercise/candidates',
    asker: 'manager',
    says: 'Invites people, each with a link of their own.',
    body: v.object({
      candidates: v.pipe(v.array(guest), v.nonEmpty(), v.maxLength(MOST_CANDIDATES)),
    }),
    answer: v.object({ invited: listOf(invited) }),
    refusals: ['exercise/unknown', 'exercise/not-ready', 'exercise/published', 'step/too-late'],
    large: true,
  }),
  mailInvitations: endpoint({
    method: 'POST',
    path: '/api/manage/exercises/:exercise/mails',
    asker: 'manager',
    says: 'Sends the invitations to links that were just made. Answers with whom the mail server took.',
    body: v.object({
      links: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(MOST_MAILS)),
    }),
    answer: v.object({ sent: listOf(id) }),
    refusals: ['exercise/unknown', 'mail/not-set'],
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/candidates',
    asker: 'manager',
    says: 'Who was invited, and how far they have come. The look is noted.',
    body: null,
    answer: v.object({ candidates: listOf(candidate) }),
    refusals: ['exercise/unknown'],
  }),
  results: endpoint({
    method: 'GET',
    path: '/api/manage/candidates/:candidate/results',
    asker: 'manager',
    says: 'The signed results of a candidate. The look is noted.',
    body: null,
    answer: v.object({ results: listOf(result) }),
    refusals: ['candidate/unknown'],
  }),
  answerAdjustment: endpoint({
    method: 'POST',
    path: '/api/manage/candidates/:candidate/adjustment',
    asker: 'manager',
    says: 'Answers the adjustment that a candidate asked for, here or elsewhere.',
    body: v.object({
      granted: v.nullable(grantedSchema),
      reason: written,
      /** What was asked for by phone or by letter: it is noted as theirs. */
      asked: v.exactOptional(written),
    }),
    answer: done,
    refusals: ['candidate/unknown', ...ADJUSTMENT_PROBLEMS],
  }),
  renewLink: endpoint({
    method: 'POST',
    path: '/api/manage/candidates/:candidate/link',
    asker: 'manager',
    says: 'Gives a candidate a new link; the old one is void at once.',
    body: nothing,
    answer: invited,
    refusals: ['candidate/unknown'],
  }),
  revokeLink: endpoint({
    method: 'DELETE',
    path: '/api/manage/candidates/:candidate/link',
    asker: 'manager',
    says: "Makes a candidate's link void at once.",
    body: null,
    answer: done,
    refusals: ['candidate/unknown'],
  }),
  held: endpoint({
    method: 'GET',
    path: '/api/manage/candidates/:candidate/held',
    asker: 'manager',
    says: 'Everything that is held on a candidate, table by table, to be given to them. Administrators only; the look is noted.',
    body: null,
    answer: v.object({
      held: v.record(v.string(), v.array(v.record(v.string(), v.nullable(held)))),
    }),
    refusals: ['candidate/unknown'],
  }),
  removeCandidate: endpoint({
    method: 'DELETE',
    path: '/api/manage/candidates/:candidate',
    asker: 'manager',
    says: 'Deletes everything that is held on a candidate.',
    body: null,
    answer: done,
    refusals: ['candidate/unknown'],
  }),
} as const;
