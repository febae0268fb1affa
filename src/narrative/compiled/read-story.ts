import { Story } from 'inkjs';
import {
  inside,
  isContainer,
  type InkContainer,
  type InkItem,
} from '../state-space/ink-internals.ts';

/**
 * What a compiled story looks like as text: inkjs's own JSON, but every float stays a float.
 *
 * inkjs writes the float 2.0 as `2`, which it reads back as a whole number, so that `x / 2.0`
 * becomes a division without remainder; and before it parses a text it puts an `f` behind all that
 * looks like `, 231.00`, in sentences too. Here a whole float is written as inkjs's own token
 * `"2.0f"`, and the text is parsed by JSON alone. That token has no sign: floats below zero are
 * written without it and named by their places.
 */
export interface CompiledTokens {
  readonly root: unknown;
  /** Ways from the root, by index and by name, to the whole floats that are below zero. */
  readonly negative?: readonly (readonly (number | string)[])[];
}

const childOf = (container: InkContainer, step: number | string): InkItem | undefined =>
  typeof step === 'number' ? container.content[step] : container.namedContent.get(step);

const itemAt = (root: InkContainer, way: readonly (number | string)[]): InkItem | undefined => {
  let at: InkItem | undefined = root;
  for (const step of way) at = isContainer(at) ? childOf(at, step) : undefined;
  return at;
};

const negate = (item: InkItem | undefined): void => {
  if (item !== undefined && 'value' in item) item.value = -Number(item.value);
};

/** A story at its beginning, from the text that `writeStory` made of it. */
export const readStory = (text: string): Story => {
  const tokens = JSON.parse(text) as CompiledTokens;
  const story = new Story(tokens);
  const { negative = [] } = tokens;
  for (const way of negative) negate(itemAt(inside(story).mainContentContainer, way));
  // The first values of the variables were worked out before the signs were there.
  if (negative.length > 0) story.ResetState();
  return story;
};
