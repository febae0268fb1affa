import type { Story } from 'inkjs';
import type { ByAxis } from '../../../src/engine/model/acts.ts';
import { readStory } from '../../../src/narrative/compiled/read-story.ts';
import { advance, begin, type Conversation } from '../../../src/engine/run/conversation.ts';
import { addMarks, NO_MARKS } from '../../../src/engine/scoring/score.ts';
import { readScript, type Script } from '../../../src/narrative/story/script.ts';
import { createTeller } from '../../../src/narrative/story/storyteller.ts';

/** The script of an ink text that must compile. */
export const scriptOfText = (text: string): Script => {
  const reading = readScript('test', { name: 'test.ink', text }, { read: () => null });
  if (reading.script === null) {
    throw new Error(`${reading.problems.map(p => `${p.line} ${p.message}`).join('\n')}\n${text}`);
  }
  return reading.script;
};

export interface Brute {
  /** Every conversation: how it stopped, and what it earned. */
  readonly runs: readonly {
    readonly stop: string;
    readonly marks: ByAxis<number>;
    readonly choices: readonly number[];
  }[];
}

export class TooMany extends Error {}

type Played = ReturnType<typeof begin>;

/** Plays lists of choices on an ordinary story, each from the beginning. */
export const player = (script: Script, variant: string) => {
  const teller = createTeller(script.json, { cast: script.scenario.cast, variant });
  return (choices: readonly number[]): Played => {
    let conversation: Played = begin(script.scenario, teller);
    for (const choice of choices) {
      if (!conversation.ok) return conversation;
      conversation = advance(conversation.value, teller, choice);
    }
    return conversation;
  };
};

const stopOf = ({ ending }: Conversation): string =>
  ending === null ? 'going on' : `${ending.kind} ${ending.warranted} ${ending.summary}`;

const marksOf = ({ turns }: Conversation): ByAxis<number> =>
  turns.map(turn => turn.marks).reduce(addMarks, NO_MARKS);

/** Plays every conversation from the beginning, each on an ordinary story. */
export const everyPath = (script: Script, variant: string, most = 400): Brute => {
  const runs: Brute['runs'][number][] = [];
  const play = player(script, variant);
  const walk = (choices: readonly number[], before: ByAxis<number>): void => {
    if (runs.length > most) throw new TooMany();
    const played = play(choices);
    if (!played.ok) {
      runs.push({ stop: played.error.code, marks: before, choices });
      return;
    }
    const { replies, ending } = played.value;
    const marks = marksOf(played.value);
    if (ending !== null) runs.push({ stop: stopOf(played.value), marks, choices });
    else for (const { index } of replies) walk([...choices, index], marks);
  };
  walk([], NO_MARKS);
  return { runs };
};

export interface RawTurn {
  readonly lines: readonly { text: string; tags: readonly string[] }[];
  readonly choices: readonly { text: string; tags: readonly string[] }[];
}

/** What stock inkjs says in the last turn of these choices; a string if it fails. */
export const stockTurn = (
  json: string,
  choices: readonly number[],
  prepare: (story: Story, turn: number) => void = () => {},
): RawTurn | string => {
  const story = readStory(json);
  story.state.storySeed = 1;
  try {
    prepare(story, 0);
    let turn = stockLines(story);
    choices.forEach((choice, index) => {
      story.ChooseChoiceIndex(choice);
      prepare(story, index + 1);
      turn = stockLines(story);
    });
    return turn;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};

const stockLines = (story: Story): RawTurn => {
  const lines: RawTurn['lines'][number][] = [];
  while (story.canContinue) {
    const text = story.Continue() ?? '';
    lines.push({ text, tags: [...(story.currentTags ?? [])] });
  }
  const choices = story.currentChoices.map(({ text, tags }) => ({ text, tags: tags ?? [] }));
  return { lines, choices };
};
