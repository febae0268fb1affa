import type { Story } from 'inkjs';
import { STORY_SEED, TURN_LIMITS } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { StoryProblem } from '../../engine/model/story-step.ts';
import { readStory } from '../compiled/read-story.ts';
import type { SharedStory } from './shared-story.ts';

/** A story that turns in a circle without a choice would hang the page for ever. */
class EndlessTurn extends Error {}

export interface GuardedStory {
  readonly story: Story;
  /** Call before each turn: the count of steps starts anew. */
  readonly rewind: () => void;
}

/** Back to the beginning, with the seed that is always the same. */
export const resetStory = (story: Story): void => {
  story.ResetState();
  story.state.storySeed = STORY_SEED;
};

/** How inkjs numbers its errors; its warnings are for authors and stop nobody. */
const ERROR = 2;

const throwErrors = (message: string, kind: number): void => {
  if (kind === ERROR) throw new Error(message);
};

/** A compiled story: its text, or one that was read already. */
export type CompiledStory = string | SharedStory;

/** A story that cannot hang and never throws at us while it continues. */
export const openStory = (compiled: CompiledStory): GuardedStory => {
  const story = typeof compiled === 'string' ? readStory(compiled) : compiled.open();
  resetStory(story);
  story.onError = throwErrors;
  const step = story.Step.bind(story);
  let left = TURN_LIMITS.steps;
  story.Step = () => {
    left -= 1;
    if (left < 0) throw new EndlessTurn();
    step();
  };
  return { story, rewind: () => void (left = TURN_LIMITS.steps) };
};

const problemOf = (thrown: unknown): StoryProblem => {
  if (thrown instanceof EndlessTurn) {
    return { code: 'story/never-rests', detail: `${TURN_LIMITS.steps}` };
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const ranOut = /ran out of content/i.test(detail);
  return { code: ranOut ? 'story/ran-out' : 'story/script-error', detail };
};

/** Runs a part of a turn; whatever inkjs throws becomes a problem with a code. */
export const attempt = <T>(
  guarded: GuardedStory,
  work: (story: Story) => T,
): Result<T, StoryProblem> => {
  guarded.rewind();
  try {
    return ok(work(guarded.story));
  } catch (thrown) {
    return err(problemOf(thrown));
  }
};
