import type { Story } from 'inkjs';
import {
  COMMAND,
  type InkContainer,
  type InkItem,
  inside,
  isCommand,
  isCommandOf,
  isContainer,
  isValueOf,
  VALUE,
} from '../state-space/ink-internals.ts';

const firstLeaf = (container: InkContainer): InkContainer => {
  const [first] = container.content;
  return isContainer(first) ? firstLeaf(first) : container;
};

/**
 * The tags before the first words of a container. inkjs has a method for it, which throws where one
 * of the tags is worked out (`# title: {x}`); here that tag alone is left out.
 */
const tagsIn = (container: InkContainer): readonly string[] => {
  const tags: string[] = [];
  let open: string | null = null;
  let plain = true;
  for (const item of firstLeaf(container).content) {
    if (isCommandOf(item, COMMAND.beginTag)) [open, plain] = ['', true];
    else if (isCommandOf(item, COMMAND.endTag)) {
      if (open !== null && open !== '' && plain) tags.push(open);
      open = null;
    } else if (open !== null) {
      const text = textOf(item);
      if (text === null) plain = false;
      else open += text;
    } else if (!isCommand(item)) break;
  }
  return tags;
};

const textOf = (item: InkItem): string | null =>
  isValueOf(item, VALUE.string) ? String(item.value) : null;

/** The tags at the very beginning of a story. */
export const tagsOfStory = (story: Story): readonly string[] =>
  tagsIn(inside(story).mainContentContainer);

/** The tags at the beginning of a knot; none where there is no such knot. */
export const tagsOfKnot = (story: Story, knot: string): readonly string[] => {
  const found = inside(story).mainContentContainer.namedContent.get(knot);
  return isContainer(found) ? tagsIn(found) : [];
};
