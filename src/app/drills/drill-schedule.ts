import { type CardInput, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Quality } from '../../engine/scoring/move-quality.ts';
import { type DrillMemory, MEMORY_STATES } from '../practice/drill-record.ts';

/** Days after which even the safest lesson is asked again. */
export const LONGEST_WAIT = 110;

/**
 * Spacing by FSRS. No fuzz: the same answers always give the same days. No steps within a day: a
 * drill that went wrong comes back tomorrow, not in ten minutes, so a set of five stays five.
 */
const scheduler = fsrs({
  enable_fuzz: false,
  enable_short_term: false,
  request_retention: 0.9,
  maximum_interval: LONGEST_WAIT,
});

const GRADES: Readonly<Record<Quality, Grade>> = {
  best: Rating.Good,
  fine: Rating.Hard,
  missed: Rating.Again,
  slip: Rating.Again,
  'turning-point': Rating.Again,
};

const asCard = (memory: DrillMemory): CardInput => ({
  due: memory.due,
  stability: memory.stability,
  difficulty: memory.difficulty,
  elapsed_days: 0,
  scheduled_days: memory.scheduledDays,
  learning_steps: 0,
  reps: memory.reps,
  lapses: memory.lapses,
  state: memory.state,
  last_review: memory.lastReview,
});

/** When to ask again, from how good the reply was. `now` is ISO 8601; null for the first time. */
export const scheduled = (
  memory: DrillMemory | null,
  quality: Quality,
  now: string,
): DrillMemory => {
  const before = memory === null ? createEmptyCard(now) : asCard(memory);
  const { card } = scheduler.next(before, now, GRADES[quality]);
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
    state: MEMORY_STATES[card.state],
    lastReview: card.last_review?.toISOString() ?? now,
  };
};
