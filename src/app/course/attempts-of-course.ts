import { asksForReview, isFinished, type RunRecord } from '../runs/run-record.ts';
import { type CourseResult, courseResultOf } from './course-result.ts';
import { courseStamp } from './course-stamp.ts';
import {
  isSameAttempt,
  joinJournals,
  type JournalEntry,
  readJournal,
  writeJournal,
} from './journal.ts';
import { passMarksOf, type RecorderParts } from './recorder-parts.ts';
import { runOf } from './restore-runs.ts';

/** The attempts of the course as they are known by now. */
export class Attempts {
  private entries: readonly JournalEntry[];
  private readonly parts: RecorderParts;
  private readonly stamp: string;

  constructor(parts: RecorderParts) {
    this.parts = parts;
    this.stamp = courseStamp(parts.course);
    const { platform, spare } = parts;
    this.entries = joinJournals(
      readJournal(this.stamp, platform.journal),
      readJournal(this.stamp, spare.read()),
    );
  }

  all(): readonly JournalEntry[] {
    return this.entries;
  }

  journal(): string {
    return writeJournal(this.stamp, this.entries);
  }

  result(): CourseResult {
    const { course } = this.parts;
    const settings = { ...course.settings, passMarks: passMarksOf(this.parts) };
    const ids = course.scenarios.map(({ scenario }) => scenario.id);
    return courseResultOf(ids, this.entries, settings);
  }

  /** The attempt of a run, as it is without what has to be worked out; null for one of no scenario here. */
  entryOf(run: RunRecord): JournalEntry | null {
    const at = this.parts.course.scenarios.findIndex(
      ({ scenario }) => scenario.id === run.scenario,
    );
    const variants = this.parts.course.scenarios[at]?.scenario.variants ?? [];
    const startedAt = Math.floor(this.parts.millisecondsOf(run.startedAt) / 1000);
    const fresh = { scenario: at, variant: variants.findIndex(({ id }) => id === run.variant) };
    if (fresh.variant < 0) return null;
    const known = this.find({ scenario: at, seed: run.seed });
    return {
      ...fresh,
      seed: run.seed,
      startedAt: known?.startedAt ?? startedAt,
      scores: known?.scores ?? null,
      told: known?.told ?? 0,
      reviewed: isFinished(run) && !asksForReview(run),
      choices: run.choices.map(({ index }) => index),
    };
  }

  find(attempt: Pick<JournalEntry, 'scenario' | 'seed'>): JournalEntry | undefined {
    return this.entries.find(
      ({ scenario, seed }) => scenario === attempt.scenario && seed === attempt.seed,
    );
  }

  put(entry: JournalEntry): void {
    const others = this.entries.filter(other => !isSameAttempt(other, entry));
    this.entries = [...others, entry].sort((a, b) => a.startedAt - b.startedAt);
  }

  /** Whether an attempt that came to its end has not been looked back on. */
  awaitsReview(): boolean {
    return this.entries.some(entry => {
      const run = entry.scores === null ? undefined : runOf(this.parts, entry);
      return run !== undefined && asksForReview(run);
    });
  }
}
