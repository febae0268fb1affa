import * as v from 'valibot';
import { ACT_NAMES, AXES } from '../../engine/model/acts.ts';
import { QUALITIES } from '../../engine/scoring/move-quality.ts';
import { DRILL_FORMAT } from '../../engine/versions.ts';
import type { Result } from '../../engine/result.ts';
import { migrationsTo, readDocument } from '../storage/migrations.ts';
import type { StorageProblem } from '../ports.ts';
import { count, day, listOf, moment, name } from '../storage/fields.ts';

const MIGRATIONS = migrationsTo(DRILL_FORMAT, []);

/** What the scheduler reckons with: days, and a difficulty of 1 … 10. */
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100_000));

/** The scheduler's own names, in its own order. */
export const MEMORY_STATES = ['New', 'Learning', 'Review', 'Relearning'] as const;

/** What the scheduler remembers of a drill. Moments as ISO 8601. */
const memory = v.object({
  due: moment,
  stability: amount,
  difficulty: amount,
  scheduledDays: count,
  reps: count,
  lapses: count,
  state: v.picklist(MEMORY_STATES),
  lastReview: v.nullable(moment),
});

const answer = v.object({
  at: moment,
  /** The learner's own day. */
  day,
  /** Which guise it was, and what was said: its place in the story's order. */
  variant: name,
  choices: listOf(count),
  reply: count,
  quality: v.picklist(QUALITIES),
});

const schema = v.object({
  format: v.literal(DRILL_FORMAT),
  key: name,
  scenario: name,
  drill: name,
  act: v.picklist(ACT_NAMES),
  axis: v.picklist(AXES),
  memory,
  /** Oldest first. */
  answers: listOf(answer),
});

export type DrillMemory = Readonly<v.InferOutput<typeof memory>>;
export type DrillAnswerKept = Readonly<v.InferOutput<typeof answer>>;

/** How a drill has gone so far. */
export type DrillRecord = Readonly<v.InferOutput<typeof schema>>;

/** Checks a stored record at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readDrillRecord = (value: unknown): Result<DrillRecord, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);
