import { Story } from 'inkjs';
import { readStory } from '../compiled/read-story.ts';

/** A compiled story that was read once and is told to many: each has a state of their own. */
export interface SharedStory {
  /** The story anew. Its state has to be reset before it is told. */
  open(): Story;
}

/** inkjs changes lists in place, those of the content too: one teller could hear of another's. */
const hasLists = ({ listDefinitions }: Story): boolean => (listDefinitions?.lists.length ?? 0) > 0;

/**
 * Reads a compiled story for many tellers. What it is made of takes megabytes and is never changed by
 * telling it; the state takes kilobytes.
 */
export const shareStory = (json: string): SharedStory => {
  const first = readStory(json);
  if (hasLists(first)) return { open: () => readStory(json) };
  const { mainContentContainer } = first;
  return { open: () => new Story(mainContentContainer, []) };
};
