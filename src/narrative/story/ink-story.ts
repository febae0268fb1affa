import type { Story } from 'inkjs';
import { err, ok, type Result } from '../../engine/result.ts';
import type { StoryProblem } from '../../engine/model/story-step.ts';
import { readStory } from '../compiled/read-story.ts';

/**
 * Steps one turn may take. The heaviest honest turn seen in public stories averaged 15 000; a
 * story that turns in a circle without a choice would otherwise hang the page for ever.
 */
export const STEPS_PER_TURN = 200_000;

class EndlessTurn extends Error {}

/** inkjs seeds a story from the clock; the same choices must give the same run. */
const SEED = 1;

export interface GuardedStory {
  readonly story: Story;
  /** Call before each turn: the count of steps starts anew. */
  readonly rewind: () => void;
}

/** Back to the beginning, with the seed that is always the same. */
export const resetStory = (story: Story): void => {
  story.ResetState();
  story.state.storySeed = SEED;
};

/** A story that cannot hang and never throws at us while it continues. */
export const openStory = (json: string): GuardedStory => {
  const story = readStory(json);
  resetStory(story);
  const step = story.Step.bind(story);
  let left = STEPS_PER_TURN;
  story.Step = () => {
    left -= 1;
    if (left < 0) throw new EndlessTurn();
    step();
  };
  return { story, rewind: () => void (left = STEPS_PER_TURN) };
};

const problemOf = (thrown: unknown): StoryProblem => {
  if (thrown instanceof EndlessTurn) {
    return { code: 'story/never-rests', detail: `${STEPS_PER_TURN}` };
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
