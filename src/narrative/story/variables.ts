import type { Story } from 'inkjs';
import type { HiddenFact } from '../../engine/model/scenario.ts';

/** A variable of the story as it stands; undefined where the story has none of that name. */
export const readVariable = (story: Story, name: string): unknown =>
  story.variablesState.GlobalVariableExistsWithName(name)
    ? story.variablesState.$(name)
    : undefined;

/** Ink knows `true`, and numbers that count as true. */
const isTrue = (value: unknown): boolean => value !== undefined && value !== false && value !== 0;

/** The facts that nobody found out, by the story's own variables. */
export const neverFound = (story: Story, facts: readonly HiddenFact[]): readonly HiddenFact[] =>
  facts.filter(({ variable }) => !isTrue(readVariable(story, variable)));
