import type { Course } from './course.ts';
import { type CourseResult, courseResultOf } from './course-result.ts';
import type { CourseSettings } from './course-settings.ts';
import { courseStamp } from './course-stamp.ts';
import { type Round, roundOf, roundScores } from './drill-round.ts';
import {
  isSameAttempt,
  joinJournals,
  type JournalEntry,
  readJournal,
  writeJournal,
} from './journal.ts';

/** What all rounds are of, where a scenario would stand. */
const SET = 'drills';

/** The rounds through a set of drills as they are known by now: each is an attempt in the journal. */
export class SetAttempts {
  private entries: readonly JournalEntry[];
  private readonly course: Course;
  private readonly passMarks: CourseSettings['passMarks'];
  private readonly stamp: string;

  /** `kept`: journals from wherever there are some, the platform's first. */
  constructor(course: Course, passMarks: CourseSettings['passMarks'], kept: readonly string[]) {
    this.course = course;
    this.passMarks = passMarks;
    this.stamp = courseStamp(course);
    const [platform = [], ...spare] = kept.map(text => readJournal(this.stamp, text));
    this.entries = spare.reduce(joinJournals, platform).map(entry => this.scored(entry));
  }

  journal(): string {
    return writeJournal(this.stamp, this.entries);
  }

  round(entry: Pick<JournalEntry, 'seed' | 'choices'>): Round {
    return roundOf(this.course, entry);
  }

  /** Answers that no platform has been told of, because it took none at the time. */
  untold(): readonly JournalEntry[] {
    return this.entries.filter(({ told, choices }) => told < (choices?.length ?? 0));
  }

  /** The round that is under way. */
  underWay(): JournalEntry | null {
    return this.entries.findLast(({ scores }) => scores === null) ?? null;
  }

  /** The newest round that came to its end. */
  newest(): JournalEntry | null {
    return this.entries.findLast(({ scores }) => scores !== null) ?? null;
  }

  find(entry: Pick<JournalEntry, 'scenario' | 'seed'>): JournalEntry | undefined {
    return this.entries.find(one => isSameAttempt(one, entry));
  }

  put(entry: JournalEntry): JournalEntry {
    const scored = this.scored(entry);
    const others = this.entries.filter(other => !isSameAttempt(other, entry));
    this.entries = [...others, scored].sort((a, b) => a.startedAt - b.startedAt);
    return scored;
  }

  result(): CourseResult {
    const settings = { ...this.course.settings, passMarks: this.passMarks };
    const result = courseResultOf([SET], this.entries, settings);
    return result.scores === null ? { ...result, progress: this.progress() } : result;
  }

  /** Nobody is asked for a guess: each answer is explained at once. */
  awaitsReview(): boolean {
    return false;
  }

  private progress(): number {
    const open = this.underWay();
    const all = this.course.drills.length;
    return open === null ? 0 : (all - this.round(open).left) / all;
  }

  /** Scores are worked out from the answers, and believed only where those are not kept any more. */
  private scored(entry: JournalEntry): JournalEntry {
    if (entry.choices === null) return entry;
    const { asked, answers } = this.round(entry);
    const choices = answers.map(({ reply }) => reply);
    return { ...entry, choices, scores: asked === null ? roundScores(answers) : null };
  }
}
