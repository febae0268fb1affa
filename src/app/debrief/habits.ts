import { visibilityOf } from '../../engine/visibility.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import { type HabitProfile, habitProfileOf } from '../../engine/review/habits.ts';
import { isAttempt } from '../runs/resumable-run.ts';
import { replayFinished } from '../runs/replay-run.ts';
import { isFinished, type RunRecord } from '../runs/run-record.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** Habits change: older runs say nothing of today. */
const NEWEST_RUNS = 12;

/** A fingerprint, or how many runs there are so far. */
export interface Habits {
  readonly fingerprint: HabitProfile | null;
  readonly runs: number;
}

/** Plays the newest attempts again and reads what they have in common. Over all scenarios; `runs` comes newest first. */
export const habitsIn = async (
  runs: readonly RunRecord[],
  catalogue: Catalogue,
): Promise<Habits> => {
  const telling = runs.filter(
    run => isFinished(run) && isAttempt(run) && visibilityOf(run.mode).keys,
  );
  const conversations: Conversation[] = [];
  for (const run of telling) {
    if (conversations.length === NEWEST_RUNS) break;
    const replayed = await replayFinished(run, catalogue);
    if (replayed.ok) conversations.push(replayed.value.conversation);
  }
  return { fingerprint: habitProfileOf(conversations), runs: conversations.length };
};
