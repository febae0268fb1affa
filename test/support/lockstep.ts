import type { Story } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { readStory } from '../../src/narrative/compiled/read-story.ts';
import { compileInk } from '../../src/narrative/source/compile.ts';
import type { Library } from '../../src/narrative/source/sources.ts';
import { inside, visitCountsOf, globalsOf } from '../../src/narrative/state-space/ink-internals.ts';

/** A story as inkjs's compiler leaves it in memory, and as it comes to the player. */
export interface Pair {
  readonly original: Player;
  readonly read: Player;
}

interface Player {
  readonly story: Story;
  readonly begin: () => void;
}

/** Null where inkjs refuses the text. */
export const pairOf = (text: string, library: Library = { read: () => null }): Pair | null => {
  const { json, sources } = compileInk({ name: 'main.ink', text }, library);
  const { resolved, files } = sources;
  const handler = {
    ResolveInkFilename: (name: string) => resolved.get(name) ?? name,
    LoadInkFileContents: (name: string) => files.find(file => file.name === name)?.text ?? '',
  };
  const options = new CompilerOptions('main.ink', [], false, () => {}, handler);
  try {
    const original = new Compiler(files[0]!.text, options).Compile();
    if (json === null) throw new Error('refused, though inkjs takes it');
    return { original: limited(original), read: limited(readStory(json)) };
  } catch (thrown) {
    if (json !== null) throw thrown;
    return null;
  }
};

/** Turns that are compared, and steps that one may take. */
const TURNS = 25;
const STEPS = 20_000;

class Endless extends Error {}

/** A story that says so when it goes on and on; `begin` takes it back to its beginning. */
const limited = (story: Story): Player => {
  const step = story.Step.bind(story);
  let left = STEPS;
  story.Step = () => {
    left -= 1;
    if (left < 0) throw new Endless();
    step();
  };
  story.allowExternalFunctionFallbacks = true;
  const begin = (): void => {
    left = STEPS;
    story.ResetState();
    story.state.storySeed = 1;
  };
  return { story, begin };
};

const value = (held: { valueType: number; value: unknown }): string =>
  `${held.valueType} ${String(held.value)}`;

/** The compiler's own story knows lines; one that was read does not. */
const withoutPlace = (message: string): string =>
  message.replace(/^RUNTIME (?:ERROR|WARNING): (?:'.*?' line \d+: )?/, '');

const turnOf = (story: Story) => {
  const said: string[] = [];
  const lines: unknown[] = [];
  story.onError = (message, kind) => void said.push(`${kind} ${withoutPlace(message)}`);
  try {
    while (story.canContinue) lines.push([story.Continue(), story.currentTags]);
  } catch (thrown) {
    if (thrown instanceof Endless) throw thrown;
    said.push('threw');
  }
  const { state } = inside(story);
  return {
    lines,
    said,
    choices: story.currentChoices.map(({ text, tags }) => [text, tags]),
    variables: new Map(
      [...globalsOf(state.variablesState)].map(([name, held]) => [name, value(held)]),
    ),
    visits: new Map(visitCountsOf(state)),
  };
};

/** Calls `compare` with both stories' turns, through whole conversations that `picks` lead. */
export const inLockstep = (
  { original, read }: Pair,
  picks: readonly number[],
  compare: (original: unknown, read: unknown) => void,
): void => {
  const both = [original.story, read.story];
  original.begin();
  read.begin();
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      const [first, second] = both.map(turnOf);
      compare(first, second);
      const count = both[0]!.currentChoices.length;
      if (count === 0) return;
      for (const story of both) story.ChooseChoiceIndex((picks[turn % picks.length] ?? 0) % count);
    }
  } catch (thrown) {
    if (!(thrown instanceof Endless)) throw thrown;
  }
};
