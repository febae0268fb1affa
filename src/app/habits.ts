import { sightOf } from '../engine/audience.ts';
import type { Conversation } from '../engine/conversation.ts';
import { type Fingerprint, fingerprintOf } from '../engine/fingerprint.ts';
import { isAttempt } from './open-run.ts';
import { replayFinished } from './replayed.ts';
import { isFinished, type RunRecord } from './run-record.ts';
import type { Shelf } from './shelf.ts';

/** Habits change: older runs say nothing of today. */
const NEWEST_RUNS = 12;

/** A fingerprint, or how many runs there are so far. */
export interface Habits {
  readonly fingerprint: Fingerprint | null;
  readonly runs: number;
}

/** Plays the newest attempts again and reads what they have in common. Over all scenarios; `runs` comes newest first. */
export const habitsIn = async (runs: readonly RunRecord[], shelf: Shelf): Promise<Habits> => {
  const telling = runs.filter(run => isFinished(run) && isAttempt(run) && sightOf(run.mode).keys);
  const conversations: Conversation[] = [];
  for (const run of telling) {
    if (conversations.length === NEWEST_RUNS) break;
    const replayed = await replayFinished(run, shelf);
    if (replayed.ok) conversations.push(replayed.value.conversation);
  }
  return { fingerprint: fingerprintOf(conversations), runs: conversations.length };
};
