import { RUN_FORMAT } from '../../engine/versions.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordAt } from '../conversation/seat.ts';
import { seatKept } from '../conversation/seating.ts';
import type { Clock } from '../ports.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { Runs } from '../runs/run-store.ts';
import type { Course } from './course.ts';
import type { JournalEntry } from './journal.ts';

interface Parts {
  readonly course: Course;
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly clock: Clock;
  /** ISO 8601 of milliseconds since 1970. */
  readonly momentOf: (milliseconds: number) => string;
}

/** The run that an entry is of, where it is kept here. */
export const runOf = (
  { course, runs }: Pick<Parts, 'course' | 'runs'>,
  { scenario, seed }: Pick<JournalEntry, 'scenario' | 'seed'>,
): RunRecord | undefined =>
  runs.store
    .getState()
    .records.find(
      run => run.seed === seed && run.scenario === course.scenarios[scenario]?.scenario.id,
    );

const nameOf = ({ seed, startedAt }: JournalEntry): string =>
  `course-${seed.toString(36)}-${startedAt.toString(36)}`;

/** The run as it was played elsewhere; null for one that this course cannot have. */
const emptyRun = (entry: JournalEntry, { course, momentOf }: Parts): RunRecord | null => {
  const played = course.scenarios[entry.scenario];
  const variant = played?.scenario.variants[entry.variant];
  if (played === undefined || variant === undefined) return null;
  const at = momentOf(entry.startedAt * 1000);
  return {
    format: RUN_FORMAT,
    id: nameOf(entry),
    scenario: played.scenario.id,
    title: played.scenario.title,
    version: played.version,
    variant: variant.id,
    mode: 'practice',
    player: '',
    seed: entry.seed,
    startedAt: at,
    changedAt: at,
    choices: (entry.choices ?? []).map(index => ({ index })),
    deskReads: [],
    ending: null,
    transcript: [],
    reflection: null,
    reviewSkipped: entry.reviewed,
    origin: null,
  };
};

const restore = async (entry: JournalEntry, parts: Parts): Promise<void> => {
  if (entry.choices === null || entry.choices.length === 0) return;
  const here = runOf(parts, entry);
  if (here !== undefined && here.choices.length >= entry.choices.length) return;
  const run = emptyRun(entry, parts);
  if (run === null) return;
  const seat = await seatKept({ ...run, id: here?.id ?? run.id }, parts);
  if (seat.ok) await parts.runs.keep(recordAt(seat.value, run.changedAt));
};

/** Brings here what was played on another computer: played again from its choices, and never believed. */
export const restoreRuns = async (
  entries: readonly JournalEntry[],
  parts: Parts,
): Promise<void> => {
  for (const entry of entries) await restore(entry, parts);
};
