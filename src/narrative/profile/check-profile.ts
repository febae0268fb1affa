import type { ScriptProblem } from '../source/problem.ts';
import type { Source, Sources } from '../source/sources.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { checkCards } from './check-cards.ts';
import { checkChannel } from './check-channel.ts';
import { checkConditions } from './check-conditions.ts';
import { checkHeader, unreadHeader } from './check-header.ts';
import { checkNames } from './check-names.ts';
import { checkTags } from './check-tags.ts';
import { checkTold } from './check-told.ts';
import { checkTwice } from './check-twice.ts';
import { checkVariables } from './check-variables.ts';
import { checkWords } from './check-words.ts';
import { hasHeader, noHeader } from './has-header.ts';
import { type Outline, outlineOf, type ParsedItem, type ParsedStory } from './outline.ts';
import { itemsIn, logicOf, type WrittenLogic } from './written-logic.ts';

/** A story as it was read, and where its parts stand in the sources. */
export interface ParsedSources {
  readonly sources: Sources;
  readonly story: ParsedStory;
}

const placesIn =
  ({ files, resolved }: Sources) =>
  ({ debugMetadata }: ParsedItem): SourcePlace => {
    const file = debugMetadata?.fileName ?? files[0]?.name ?? '';
    return { file: resolved.get(file) ?? file, line: debugMetadata?.startLineNumber ?? 1 };
  };

/** What a condition can ask about. */
const namesIn = ({ knots }: Outline, { variables, constants }: WrittenLogic): ReadonlySet<string> =>
  new Set([...knots, ...variables, ...constants].map(({ name }) => name));

const checkAll = (
  { sources, story }: ParsedSources,
  main: Source,
  outline: Outline,
): readonly ScriptProblem[] => {
  const placeOf = placesIn(sources);
  const logic = logicOf(story, placeOf);
  const unread = unreadHeader(outline);
  const read = { ...outline, tags: outline.tags.filter(tag => !unread.includes(tag)) };
  return [
    ...checkHeader(main, outline),
    ...checkVariables(sources.files, outline, logic),
    ...checkTags(read),
    ...checkTwice(read),
    ...checkChannel(read),
    ...checkNames(outline, logic),
    ...checkWords(sources.files, outline, logic),
    ...checkTold(outline),
    ...checkConditions(itemsIn(story), namesIn(outline, logic), placeOf),
    ...checkCards(outline, placeOf),
  ];
};

/** Everything that can be said of a scenario's text without playing it; of plain ink, that it is. */
export const checkProfile = (
  read: ParsedSources,
): { readonly plain: boolean; readonly problems: readonly ScriptProblem[] } => {
  const { sources, story } = read;
  const outline = outlineOf(story, placesIn(sources));
  const [main] = sources.files;
  if (!hasHeader(outline)) return { plain: true, problems: [noHeader(sources)] };
  return { plain: false, problems: main === undefined ? [] : checkAll(read, main, outline) };
};
