import { createStore } from 'zustand/vanilla';
import type { CourseResult } from './course-result.ts';
import type { CourseScores } from './course-scores.ts';
import { type CourseSettings, passes } from './course-settings.ts';
import { passMarksOf, type RecorderParts } from './recorder-parts.ts';
import type { ToldReply } from './told-reply.ts';

/** What the learner is told of the platform. Never a number before they have looked back on their own. */
export interface RecorderState {
  /** `over-unkept`: the visit has ended, and the platform did not take the last part. */
  readonly status: 'kept' | 'unkept' | 'looking' | 'over' | 'over-unkept';
  /** How the course stands; `guess`: a finished attempt waits to be looked back on. */
  readonly standing: 'open' | 'guess' | 'complete';
  readonly scores: CourseScores | null;
  readonly passed: boolean | null;
  readonly passMarks: CourseSettings['passMarks'];
}

/** What is reported: the attempts of a course, whatever they are attempts at. */
export interface Reported {
  journal(): string;
  result(): CourseResult;
  /** Whether an attempt that came to its end has not been looked back on. */
  awaitsReview(): boolean;
}

/** What it takes to hand reports over. */
export type ReportingParts = Pick<RecorderParts, 'course' | 'platform' | 'spare' | 'timer'>;

/** Milliseconds without a reply after which what was said is kept. */
const PAUSE = 5000;

/** Milliseconds after which what was not kept is offered again. */
const AGAIN = 30_000;

const nothing = (): void => {};

/** What the learner is told, by whether the platform keeps what it is given. */
const statesOf = (parts: ReportingParts, attempts: Reported) => {
  const passMarks = passMarksOf(parts);
  return (status: RecorderState['status']): RecorderState => {
    const { scores } = attempts.result();
    const guess = attempts.awaitsReview();
    const passed = scores === null || guess ? null : passes(scores, passMarks);
    const standing = guess ? 'guess' : scores === null ? 'open' : 'complete';
    return { status, standing, scores: guess ? null : scores, passed, passMarks };
  };
};

/** Hands reports to the platform, and keeps aside what it does not take. */
export const createReporting = (parts: ReportingParts, attempts: Reported) => {
  const { platform, spare, timer } = parts;
  const passMarks = passMarksOf(parts);
  const stateOf = statesOf(parts, attempts);
  let place: string | null = null;
  let cancel = nothing;
  let written: Promise<boolean> = Promise.resolve(true);
  let newest = 0;

  const store = createStore<RecorderState>(() => stateOf(platform.records ? 'kept' : 'looking'));
  const show = (kept: boolean): void => {
    store.setState(stateOf(!platform.records ? 'looking' : kept ? 'kept' : 'unkept'));
  };
  const write = (told: readonly ToldReply[]): void => {
    if (!platform.records) return;
    const report = {
      result: attempts.result(),
      passMarks,
      journal: attempts.journal(),
      told,
      place,
    };
    written = platform.write(report);
  };
  const commit = async (): Promise<void> => {
    cancel();
    if (!platform.records) return;
    const turn = ++newest;
    // Before the answer: the page may be gone by then.
    spare.write(attempts.journal());
    const [taken, committed] = await Promise.all([written, platform.commit()]);
    if (turn !== newest) return;
    const kept = taken && committed;
    if (kept) spare.write('');
    else cancel = timer.after(AGAIN, () => void commit());
    show(kept);
  };
  return {
    store,
    write,
    commit,
    at: (scenario: string): void => void (place = scenario),
    commitSoon(): void {
      cancel();
      cancel = timer.after(PAUSE, () => void commit());
    },
    over: (): void => {
      cancel();
      store.setState(({ status }) => ({ status: status === 'unkept' ? 'over-unkept' : 'over' }));
    },
  };
};

/** What hands reports over. */
export type Reporting = ReturnType<typeof createReporting>;
