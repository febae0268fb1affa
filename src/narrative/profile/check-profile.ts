import type { ScriptProblem } from '../source/problem.ts';
import type { Source, Sources } from '../source/sources.ts';
import { checkHeader, unreadHeader } from './check-header.ts';
import { checkNames } from './check-names.ts';
import { checkTags } from './check-tags.ts';
import { checkVariables } from './check-variables.ts';
import type { Outline } from './outline.ts';

const checkAll = (main: Source, sources: Sources, outline: Outline): readonly ScriptProblem[] => {
  const unread = unreadHeader(outline);
  const read = { ...outline, tags: outline.tags.filter(tag => !unread.includes(tag)) };
  return [
    ...checkHeader(main, outline),
    ...checkVariables(sources.files, outline),
    ...checkTags(read),
    ...checkNames(outline),
  ];
};

/** Everything that can be said of a scenario's text without playing it. */
export const checkProfile = (sources: Sources, outline: Outline): readonly ScriptProblem[] => {
  const [main] = sources.files;
  return main === undefined ? [] : checkAll(main, sources, outline);
};
