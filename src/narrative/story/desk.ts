import type { Story } from 'inkjs';
import { copyMemory } from '../compiled/copy-memory.ts';
import { tagsOfKnot } from '../compiled/leading-tags.ts';
import { attempt, type CompiledStory, type GuardedStory, openStory } from './ink-story.ts';
import { parseTags } from '../profile/tag.ts';
import type { CardKind } from '../profile/tag-values.ts';
import { fieldsFrom, type TagFields, valuesOf } from '../profile/tag-vocabulary.ts';

/** Something that can be read at the desk at any time; reading costs no turn. */
export interface DeskCard {
  /** The knot it is written in: its stable name. */
  readonly knot: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly source?: string;
  readonly asAt?: string;
  readonly lines: readonly string[];
}

/** Reads cards with the variables as they stand, without touching the story that is being told. */
export interface Desk {
  read(told: Story): readonly DeskCard[];
}

const isDeskKnot = (story: Story, knot: string): boolean =>
  parseTags(tagsOfKnot(story, knot)).some(tag => tag.key === 'desk');

const deskKnots = (story: Story): readonly string[] =>
  [...story.mainContentContainer.namedContent.keys()].filter(
    knot => !knot.startsWith('global ') && isDeskKnot(story, knot),
  );

const readLines = (story: Story): { lines: string[]; tags: string[] } => {
  const lines: string[] = [];
  const tags: string[] = [];
  while (story.canContinue) {
    const text = (story.Continue() ?? '').trim();
    tags.push(...(story.currentTags ?? []));
    if (text !== '') lines.push(text);
  }
  return { lines, tags };
};

const CARD_FIELDS: TagFields<'desk', Omit<DeskCard, 'knot' | 'lines'>> = {
  desk: ([card]) => card,
  source: ([source]) => ({ source }),
  'as-at': ([asAt]) => ({ asAt }),
};

const cardOf = (knot: string, { lines, tags }: { lines: string[]; tags: string[] }): DeskCard => ({
  kind: 'policy',
  title: knot,
  ...fieldsFrom(CARD_FIELDS, parseTags(tags)),
  knot,
  lines,
});

/** What a card is called; its knot where the story has no such card. Does not move the story. */
export const cardTitle = (story: Story, knot: string): string => {
  const [card] = valuesOf(parseTags(tagsOfKnot(story, knot)), 'desk');
  return card?.title ?? knot;
};

/** A knot that cannot be read, or that has nothing to say in this variant, is left out. */
const readKnot = (reader: GuardedStory, told: Story, knot: string): readonly DeskCard[] => {
  const card = attempt(reader, story => {
    copyMemory(told, story);
    story.ChoosePathString(knot);
    return cardOf(knot, readLines(story));
  });
  return card.ok && card.value.lines.length > 0 ? [card.value] : [];
};

export const createDesk = (compiled: CompiledStory): Desk => {
  const reader = openStory(compiled);
  const knots = deskKnots(reader.story);
  return {
    read: told => knots.flatMap(knot => readKnot(reader, told, knot)),
  };
};
