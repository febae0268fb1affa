import type { Story } from 'inkjs';
import { LEVEL_NAMES, type Levels } from '../../engine/model/customer.ts';
import type { Reply } from '../../engine/model/reply.ts';
import type { Result } from '../../engine/result.ts';
import type {
  Ending,
  Line,
  StoryStep,
  StoryProblem,
  Storyteller,
} from '../../engine/model/story-step.ts';
import {
  attempt,
  type CompiledStory,
  type GuardedStory,
  openStory,
  resetStory,
} from './ink-story.ts';
import { replyKeyOf } from '../profile/reply-key.ts';
import { lineFieldsOf } from '../profile/line-fields.ts';
import { parseTags } from '../profile/tag.ts';
import { valuesOf } from '../profile/tag-vocabulary.ts';

export interface TellerOptions {
  readonly cast: readonly string[];
  /** The variant to play; written to the story's `variant` where it has one. */
  readonly variant?: string;
  /** Plain ink, whose variables are its own. */
  readonly plain?: boolean;
  /** Where it begins, if not at its beginning, and what it knows by then. */
  readonly from?: TellFrom;
}

/** A place in the middle of a story. */
export interface TellFrom {
  /** A knot; null for the beginning. One that is not there is a fault of the story. */
  readonly knot: string | null;
  readonly variables: Readonly<Record<string, string | number | boolean>>;
}

const goTo = (story: Story, { knot, variables }: TellFrom): void => {
  for (const [name, value] of Object.entries(variables)) setGlobal(story, name, value);
  if (knot !== null) story.ChoosePathString(knot);
};

/** The knots that a story stands in: those of the replies on offer, and the one that spoke last. */
export const knotsAt = ({ currentChoices, state }: Story): readonly string[] => {
  const paths = [...currentChoices.map(({ sourcePath }) => sourcePath), state.previousPathString];
  return [...new Set(paths.map(path => path?.split('.')[0] ?? ''))].filter(knot => knot !== '');
};

/** Where a story stands, as its compiled form calls the place: at the replies on offer, or where it spoke last. */
export const pathAt = ({ currentChoices, state }: Story): string | null =>
  currentChoices[0]?.sourcePath ?? state.previousPathString;

/** The ink variable that says which set of facts is played. */
export const VARIANT_VARIABLE = 'variant';

/** The story's variables that are not as they were at its beginning, by name. */
export const changedVariables = (story: Story): Readonly<Record<string, string>> => {
  // Of its variables inkjs saves those only that have changed.
  const saved: unknown = JSON.parse(story.state.toJson());
  const isSaved = typeof saved === 'object' && saved !== null && 'variablesState' in saved;
  const names = isSaved ? Object.keys(Object(saved.variablesState)) : [];
  return Object.fromEntries(names.map(name => [name, String(story.variablesState.$(name))]));
};

const setGlobal = (story: Story, name: string, value: string | number | boolean): void => {
  if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value);
};

/** Heat, trust and patience, for the story to read. */
export const writeLevels = (story: Story, levels: Levels): void => {
  for (const name of LEVEL_NAMES) setGlobal(story, name, levels[name]);
};

export const writeVariant = (story: Story, variant: string | undefined): void => {
  if (variant !== undefined) setGlobal(story, VARIANT_VARIABLE, variant);
};

const SPEAKER = /^([^:\n]{1,40}): (.+)$/s;

const split = (text: string, cast: readonly string[]): Pick<Line, 'speaker' | 'text'> => {
  const [, speaker = '', words = ''] = SPEAKER.exec(text) ?? [];
  return cast.includes(speaker) ? { speaker, text: words } : { speaker: null, text };
};

/** What stirs is said in words of its own, or it is the line itself. */
const withWhat = (line: Line): Line =>
  line.stirs === undefined
    ? line
    : { ...line, stirs: line.stirs.map(({ by, what }) => ({ by, what: what || line.text })) };

export const lineOf = (
  text: string,
  tagTexts: readonly string[],
  cast: readonly string[],
): Line => {
  const tags = parseTags(tagTexts);
  return withWhat({ ...split(text.trim(), cast), ...lineFieldsOf(tags) });
};

const UNSAID: Ending = { kind: 'unresolved', warranted: false, summary: '' };

export const endingOf = (tagTexts: readonly string[]): Ending | null =>
  valuesOf(parseTags(tagTexts), 'ending').at(-1) ?? null;

export const replyOf = (choice: { index: number; text: string; tags: string[] | null }): Reply => ({
  index: choice.index,
  text: choice.text.trim(),
  key: replyKeyOf(choice.tags ?? []),
});

interface Told {
  readonly lines: Line[];
  ending: Ending | null;
}

/** A line that has only tags speaks for the line before it. */
const addLine = (told: Told, line: Line): void => {
  const last = told.lines.at(-1);
  if (line.text !== '' || last === undefined) told.lines.push(line);
  else
    told.lines[told.lines.length - 1] = withWhat({
      ...last,
      ...line,
      ...pickSaid(last),
      ...bothBring(last, line),
    });
};

const pickSaid = ({ speaker, text }: Line): Pick<Line, 'speaker' | 'text'> => ({ speaker, text });

const both = <T>(a: readonly T[] = [], b: readonly T[] = []): readonly T[] => [...a, ...b];

/** What two lines bring together (C5). */
const bothBring = (a: Line, b: Line): Pick<Line, 'kept' | 'comesOut' | 'stirs'> => {
  const [comesOut, stirs] = [both(a.comesOut, b.comesOut), both(a.stirs, b.stirs)];
  return {
    kept: both(a.kept, b.kept),
    ...(comesOut.length === 0 ? {} : { comesOut }),
    ...(stirs.length === 0 ? {} : { stirs }),
  };
};

/** The reply's own words come first in the text that follows it; they are told once. */
const isEcho = (story: { text: string; first: boolean }, said: string | null): boolean =>
  story.first && said !== null && story.text.trim() === said;

const tell = (story: Story, cast: readonly string[], said: string | null): StoryStep => {
  const told: Told = { lines: [], ending: null };
  let first = true;
  while (story.canContinue) {
    const text = story.Continue() ?? '';
    const tags = story.currentTags ?? [];
    told.ending = endingOf(tags) ?? told.ending;
    if (!isEcho({ text, first }, said)) addLine(told, lineOf(text, tags, cast));
    first = false;
  }
  const replies = story.currentChoices.map(replyOf);
  return {
    lines: told.lines,
    replies,
    ending: replies.length > 0 ? null : (told.ending ?? UNSAID),
  };
};

const choose = (
  guarded: GuardedStory,
  cast: readonly string[],
  index: number,
  hand: (story: Story) => void,
): Result<StoryStep, StoryProblem> =>
  attempt(guarded, story => {
    const said = story.currentChoices[index]?.text.trim() ?? null;
    story.ChooseChoiceIndex(index);
    hand(story);
    return tell(story, cast, said);
  });

/** A storyteller over ink. `story` is for reading its variables, at the desk; nobody else moves it. */
export interface InkTeller extends Storyteller {
  readonly story: Story;
}

/** The story of a compiled scenario, told from the beginning. */
export const createTeller = (compiled: CompiledStory, options: TellerOptions): InkTeller => {
  const { cast, variant, plain = false, from } = options;
  const guarded = openStory(compiled);
  const hand = (story: Story, levels: Levels): void => {
    if (!plain) writeLevels(story, levels);
  };
  return {
    story: guarded.story,
    open: levels =>
      attempt(guarded, story => {
        resetStory(story);
        if (!plain) writeVariant(story, variant);
        if (from !== undefined) goTo(story, from);
        hand(story, levels);
        return tell(story, cast, null);
      }),
    choose: (index, levels) => choose(guarded, cast, index, story => hand(story, levels)),
  };
};
