import * as v from 'valibot';
import { LONGEST_CHANGE, LONGEST_NAME } from '../../engine/limits.ts';
import { RUN_FORMAT } from '../../engine/versions.ts';
import { MODES } from '../../engine/visibility.ts';
import type { Result } from '../../engine/result.ts';
import type { Run } from '../../engine/run/run.ts';
import { ENDING_KINDS } from '../../engine/model/story-step.ts';
import { type Migrations, migrationsTo, readDocument } from '../storage/migrations.ts';
import type { StorageProblem } from '../ports.ts';
import { count, listOf, moment, name, percent, seed, text } from '../storage/fields.ts';

/** Who said a line of a transcript. `action` is something the player did at the desk. */
export const VOICES = ['you', 'action', 'customer', 'other', 'narration'] as const;

const guessedBefore = v.looseObject({
  reflection: v.looseObject({
    guess: v.looseObject({ accuracy: v.unknown(), empathy: v.unknown() }),
  }),
});

/** Where the sliders stood until somebody moved them, up to format 2. */
const UNMOVED = 50;

const moved = (guess: unknown): unknown => (guess === UNMOVED ? null : guess);

/** A guess of 50 and none were kept alike. Nobody is told how far off something is that they may never have said. */
const withoutUnmoved: Migrations[number] = old => {
  const read = v.safeParse(guessedBefore, old);
  if (!read.success) return old;
  const { reflection } = read.output;
  const { accuracy, empathy } = reflection.guess;
  const guess = { accuracy: moved(accuracy), empathy: moved(empathy) };
  return { ...old, reflection: { ...reflection, guess } };
};

const MIGRATIONS = migrationsTo(RUN_FORMAT, [
  old => ({ ...old, reviewSkipped: false }),
  withoutUnmoved,
  old => ({ ...old, player: '' }),
]);

const said = v.object({
  voice: v.picklist(VOICES),
  name: v.nullable(text),
  text,
});

const choice = v.object({
  index: count,
  id: v.exactOptional(name),
});

const deskRead = v.object({
  turn: count,
  card: name,
});

const turnNumber = v.pipe(count, v.minValue(1));

const reflection = v.object({
  /** The turn, from 1, at which the learner says it turned; null: it did not. */
  turningPoint: v.nullable(turnNumber),
  /** Each score as the learner guessed it; null: they did not. */
  guess: v.object({ accuracy: v.nullable(percent), empathy: v.nullable(percent) }),
  /** What the learner would change, in one line. */
  change: v.pipe(v.string(), v.maxLength(LONGEST_CHANGE)),
  at: moment,
});

const origin = v.object({
  /** The run that this one left, and the turn, from 1, at which it did. */
  run: name,
  turn: turnNumber,
  /** What was said there at first, and what was said instead. */
  said: text,
  instead: text,
  /** When the run that was left had been started. */
  playedAt: moment,
});

const schema = v.object({
  format: v.literal(RUN_FORMAT),
  id: name,
  scenario: name,
  /** The title as it was played, for runs whose scenario has changed or gone. */
  title: text,
  version: name,
  variant: name,
  mode: v.picklist(MODES),
  /** Who played, by name or pseudonym, as the settings had it then; '' for nobody named. */
  player: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  /** Decides the order in which replies are shown. */
  seed,
  startedAt: moment,
  changedAt: moment,
  choices: listOf(choice),
  deskReads: listOf(deskRead),
  ending: v.nullable(v.object({ kind: v.picklist(ENDING_KINDS), summary: text })),
  /** What was said, so that the run stays readable when the scenario changes. */
  transcript: listOf(said),
  /** What the learner thought of it before seeing any number. */
  reflection: v.nullable(reflection),
  /** They went on to the numbers without: nobody who has seen them is asked for a guess. */
  reviewSkipped: v.boolean(),
  /** Only for a run from the middle of another one. */
  origin: v.nullable(origin),
});

/** A learner's own review, made before the reveal. */
export type Reflection = Readonly<v.InferOutput<typeof reflection>>;

/** Where a what-if run comes from, in plain words. */
export type Origin = Readonly<v.InferOutput<typeof origin>>;

/** Something said or done, as it stands in a transcript. */
export type Said = Readonly<v.InferOutput<typeof said>>;

/** A run as it is kept: what was chosen and what was said; never what it was worth. */
export type RunRecord = Readonly<v.InferOutput<typeof schema>> & Run;

/** Checks a stored run at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readRunRecord = (value: unknown): Result<RunRecord, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);

export const isFinished = (run: RunRecord): boolean => run.ending !== null;

/** A learner's own attempt is reviewed by the learner first, once. */
export const asksForReview = ({ mode, reflection, reviewSkipped, choices }: RunRecord): boolean =>
  mode === 'practice' && reflection === null && !reviewSkipped && choices.length > 0;
