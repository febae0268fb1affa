import { levelsOf } from '../../engine/model/customer.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type {
  Ending,
  ForkingStoryteller,
  StoryStep,
  StoryProblem,
} from '../../engine/model/story-step.ts';
import type { Arrival, Outcome } from '../../narrative/state-space/turns/control-location.ts';
import type { StateSpace } from '../../narrative/state-space/state-space.ts';
import { endingOf, lineOf, replyOf } from '../../narrative/story/storyteller.ts';

/** What a story that just stops is taken to mean. */
export const UNSAID: Ending = { kind: 'unresolved', warranted: false, summary: '' };

/** What a turn tells: its lines, and the ending that they name. */
interface Telling {
  readonly lines: StoryStep['lines'];
  readonly ending: Ending | null;
}

/** A turn as the storyteller tells it; `said` are the words of the reply, which ink repeats first. */
export const tellingOf = (
  { lines }: Arrival,
  said: string | null,
  cast: readonly string[],
): Telling => {
  let ending: Ending | null = null;
  const told = lines.flatMap(({ text, tags }, index) => {
    ending = endingOf(tags) ?? ending;
    const echo = index === 0 && said !== null && text.trim() === said;
    return echo ? [] : [lineOf(text, tags, cast)];
  });
  return { lines: told, ending };
};

/** A turn as the storyteller tells it, with the replies that are on offer then. */
const sceneOf = (arrival: Arrival, said: string | null, cast: readonly string[]): StoryStep => {
  const { choices, position } = arrival;
  const { lines, ending } = tellingOf(arrival, said, cast);
  const replies = choices.map(({ text, tags }, index) => replyOf({ index, text, tags: [...tags] }));
  return { lines, replies, ending: position >= 0 ? null : (ending ?? UNSAID) };
};

/** Scenes by what was said before them: thousands of plays go through the same turns. */
const rememberScenes = (cast: readonly string[]) => {
  const known = new Map<Arrival, Map<string | null, StoryStep>>();
  return (arrival: Arrival, said: string | null): StoryStep => {
    const own = known.get(arrival) ?? new Map<string | null, StoryStep>();
    const scene = own.get(said) ?? sceneOf(arrival, said, cast);
    known.set(arrival, own.set(said, scene));
    return scene;
  };
};

const scenesOf = new WeakMap<StateSpace, ReturnType<typeof rememberScenes>>();

type Place = readonly [state: number, offered: StoryStep['replies']];

/** A storyteller over what the proof already knows: no turn is run twice. */
export const storytellerFrom = (
  space: StateSpace,
  scenario: Pick<Scenario, 'cast'>,
  variant: string,
  place: Place = [-1, []],
): ForkingStoryteller => {
  const sceneAt = scenesOf.get(space) ?? rememberScenes(scenario.cast);
  scenesOf.set(space, sceneAt);
  let [state, offered] = place;
  const arrive = (outcome: Outcome, said: string | null): Result<StoryStep, StoryProblem> => {
    const { problem } = outcome.arrival;
    if (problem !== null) return err({ code: problem.code, detail: problem.detail });
    state = outcome.state;
    const scene = sceneAt(outcome.arrival, said);
    offered = scene.replies;
    return ok(scene);
  };
  return {
    fork: () => storytellerFrom(space, scenario, variant, [state, offered]),
    open: levels => arrive(space.open(variant, levelsOf(levels)), null),
    choose: (index, levels) => {
      if (state < 0 || offered[index] === undefined) {
        return err({ code: 'story/not-on-offer', detail: String(index) });
      }
      return arrive(space.choose(state, index, levels), offered[index].text);
    },
  };
};
