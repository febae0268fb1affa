import * as v from 'valibot';
import { LONGEST_NAME, MOST_TEAM_RUNS } from '../../engine/limits.ts';
import { TEAM_FORMAT } from '../../engine/versions.ts';
import type { Result } from '../../engine/result.ts';
import type { StorageProblem } from '../ports.ts';
import { isAttempt } from '../runs/resumable-run.ts';
import { isFinished, type RunRecord } from '../runs/run-record.ts';
import { count, listOf, moment, name, text } from '../storage/fields.ts';
import { migrationsTo, readDocument } from '../storage/migrations.ts';

/** Where a run came to the board from. What is signed was vouched for by an exercise server. */
export const SOURCES = ['browser', 'file', 'signed'] as const;

const person = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

export const teamRunSchema = v.object({
  id: name,
  /** Name or pseudonym of who played; '' for nobody named. */
  player: person,
  team: person,
  scenario: name,
  title: text,
  version: name,
  variant: name,
  startedAt: moment,
  choices: listOf(v.object({ index: count, id: v.exactOptional(name) })),
  source: v.picklist(SOURCES),
});

/** A run on the board: who, when, what was chosen. Never what it was worth: that is worked out here. */
export type TeamRun = Readonly<v.InferOutput<typeof teamRunSchema>>;

export const isTeamRun = (value: unknown): value is TeamRun => v.is(teamRunSchema, value);

/** A run in somebody's file, without whatever else stands there; null where it is none. */
export const teamRunIn = (value: object): TeamRun | null => {
  const read = v.safeParse(teamRunSchema, { ...value, source: 'file' });
  return read.success ? read.output : null;
};

const batch = v.object({
  format: v.literal(TEAM_FORMAT),
  id: name,
  /** When it was brought in. */
  at: moment,
  runs: v.pipe(v.array(teamRunSchema), v.maxLength(MOST_TEAM_RUNS)),
});

/** Runs that were brought in together, as they are kept. */
export type TeamBatch = Readonly<v.InferOutput<typeof batch>>;

const MIGRATIONS = migrationsTo(TEAM_FORMAT, []);

/** Checks a stored batch at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readTeamBatch = (value: unknown): Result<TeamBatch, StorageProblem> =>
  readDocument(value, batch, MIGRATIONS);

/** A kept run as the board has it; null for one that is no finished attempt. */
export const teamRunOf = (run: RunRecord, source: TeamRun['source']): TeamRun | null => {
  if (!isFinished(run) || !isAttempt(run)) return null;
  const { id, player, scenario, title, version, variant, startedAt } = run;
  const choices = run.choices.map(({ index, id: named }) =>
    named === undefined ? { index } : { index, id: named },
  );
  return { id, player, team: '', scenario, title, version, variant, startedAt, choices, source };
};
