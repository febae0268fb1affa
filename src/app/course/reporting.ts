import { createStore } from 'zustand/vanilla';
import type { ByAxis } from '../../engine/model/acts.ts';
import type { Attempts } from './attempts-of-course.ts';
import { type CourseSettings, passes } from './course-settings.ts';
import { passMarksOf, type RecorderParts } from './recorder-parts.ts';
import type { ToldReply } from './told-reply.ts';

/** What the learner is told of the platform. Never a number before they have looked back on their own. */
export interface RecorderState {
  /** `over-unkept`: the visit has ended, and the platform did not take the last part. */
  readonly status: 'kept' | 'unkept' | 'looking' | 'over' | 'over-unkept';
  /** How the course stands; `guess`: a finished attempt waits to be looked back on. */
  readonly standing: 'open' | 'guess' | 'complete';
  readonly scores: ByAxis<number> | null;
  readonly passed: boolean | null;
  readonly passMarks: CourseSettings['passMarks'];
}

/** Milliseconds without a reply after which what was said is kept. */
const PAUSE = 5000;

const nothing = (): void => {};

/** Hands reports to the platform, and keeps aside what it does not take. */
export const createReporting = (parts: RecorderParts, attempts: Attempts) => {
  const { platform, spare, timer } = parts;
  const passMarks = passMarksOf(parts);
  let place: string | null = null;
  let cancel = nothing;
  let written = true;

  const stateOf = (status: RecorderState['status']): RecorderState => {
    const { scores } = attempts.result();
    const guess = attempts.awaitsReview();
    const passed = scores === null || guess ? null : passes(scores, passMarks);
    const standing = guess ? 'guess' : scores === null ? 'open' : 'complete';
    return { status, standing, scores: guess ? null : scores, passed, passMarks };
  };
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
  const commit = (): void => {
    cancel();
    if (!platform.records) return;
    const kept = platform.commit() && written;
    spare.write(kept ? '' : attempts.journal());
    show(kept);
  };
  return {
    store,
    write,
    commit,
    show,
    at: (scenario: string): void => void (place = scenario),
    commitSoon(): void {
      cancel();
      cancel = timer.after(PAUSE, commit);
    },
    over: (): void =>
      store.setState(({ status }) => ({ status: status === 'unkept' ? 'over-unkept' : 'over' })),
  };
};

/** What hands reports over. */
export type Reporting = ReturnType<typeof createReporting>;
