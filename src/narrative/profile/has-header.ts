import type { ScriptProblem } from '../source/problem.ts';
import type { Sources } from '../source/sources.ts';
import type { Outline } from './outline.ts';
import { isTagKey, type TagPlace, TAGS } from './tag-vocabulary.ts';

/** Tags that plain ink uses too: they make no scenario. */
const COMMON = ['title', 'language'];

const isHeaderKey = (key: string): boolean => {
  const places: readonly TagPlace[] = isTagKey(key) ? TAGS[key].places : [];
  return !COMMON.includes(key) && places.includes('header');
};

/**
 * The profile begins with the header: with any of its tags, wherever they stand, a story is meant
 * for a scenario. Without, it is plain ink, and its variables are its own.
 */
export const hasHeader = ({ tags }: Outline): boolean => tags.some(({ key }) => isHeaderKey(key));

export const noHeader = ({ files }: Sources): ScriptProblem => ({
  code: 'header/none',
  severity: 'warning',
  message: 'This file has no header, so it is read as plain ink and not as a scenario.',
  remedy: 'For a scenario, begin it with its header, as in: # title: … and # customer: …',
  file: files[0]?.name ?? '',
  line: 1,
});
