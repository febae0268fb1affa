import * as v from 'valibot';
import { MOST_CANDIDATES, MOST_PARTS } from '../../../engine/limits.ts';
import { FITNESS_CRITERIA } from '../../../analysis/proof/fitness.ts';
import { count, listOf, moment, name, text } from '../../storage/fields.ts';
import { scenarioFiles } from '../../storage/scenario-files.ts';
import { endpoint } from './endpoint.ts';
import { done, id, line, nothing, part } from './fields.ts';

const scenario = v.object({
  id,
  name,
  title: text,
  version: name,
  /** What it lacks before people can be compared by it; empty: it is fit. */
  lacks: listOf(v.picklist(FITNESS_CRITERIA)),
  variants: listOf(v.object({ id: name, decisions: count })),
  provedAt: moment,
});
export type ManagedScenario = Readonly<v.InferOutput<typeof scenario>>;

const days = v.pipe(count, v.minValue(1), v.maxValue(3650));

const plan = v.object({
  title: line,
  employer: line,
  contact: line,
  language: v.pipe(line, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)),
  opensAt: moment,
  closesAt: moment,
  linkDays: days,
  keepDays: days,
  showMood: v.boolean(),
  minutes: v.nullable(v.pipe(count, v.minValue(1), v.maxValue(600))),
  report: v.picklist(['never', 'at-end']),
  parts: v.pipe(
    v.array(v.object({ scenario: id, variant: name, followUp: v.nullable(text) })),
    v.nonEmpty(),
    v.maxLength(MOST_PARTS),
  ),
});
/** An exercise as somebody plans it. */
export type ExercisePlan = Readonly<v.InferOutput<typeof plan>>;

const exercise = v.object({ id, ...plan.entries, createdAt: moment, candidates: count });
export type ManagedExercise = Readonly<v.InferOutput<typeof exercise>>;

const guest = v.object({
  name: line,
  email: v.pipe(line, v.email()),
  untimed: v.boolean(),
});
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
  untimed: v.boolean(),
  invitedAt: moment,
  linkEndsAt: moment,
  revokedAt: v.nullable(moment),
  consentedAt: v.nullable(moment),
  parts: listOf(part),
});
export type ManagedCandidate = Readonly<v.InferOutput<typeof candidate>>;

const exerciseList = v.object({ exercises: listOf(exercise) });
const scenarioList = v.object({ scenarios: listOf(scenario) });
const candidateList = v.object({ candidates: listOf(candidate) });

/** What an administrator can ask. Every request carries an access key: `Authorization: Bearer …`. */
export const manageApi = {
  scenarios: endpoint({
    method: 'GET',
    path: '/api/manage/scenarios',
    asker: 'manager',
    says: 'The scenarios that were proved here, and what each lacks to compare people by it.',
    body: null,
    answer: scenarioList,
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
    says: 'All exercises, the newest first.',
    body: null,
    answer: exerciseList,
    refusals: [],
  }),
  makeExercise: endpoint({
    method: 'POST',
    path: '/api/manage/exercises',
    asker: 'manager',
    says: 'Makes an exercise. Its scenarios stay in the version that they have now.',
    body: plan,
    answer: exercise,
    refusals: [
      'exercise/no-such-scenario',
      'exercise/scenario-not-fit',
      'exercise/no-such-variant',
      'exercise/dates',
    ],
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
    refusals: ['exercise/unknown', 'exercise/closed'],
    large: true,
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/api/manage/exercises/:exercise/candidates',
    asker: 'manager',
    says: 'Who was invited, and how far they have come. The look is noted.',
    body: null,
    answer: candidateList,
    refusals: ['exercise/unknown'],
  }),
  renewLink: endpoint({
    method: 'POST',
    path: '/api/manage/candidates/:candidate/link',
    asker: 'manager',
    says: 'Gives a candidate a new link; the old one is void at once.',
    body: nothing,
    answer: invited,
    refusals: ['candidate/unknown', 'exercise/closed'],
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
