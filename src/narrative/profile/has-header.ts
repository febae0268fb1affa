import type { ScriptProblem } from '../source/problem.ts';
import type { Sources } from '../source/sources.ts';
import { placedTags } from './check-profile.ts';
import { TAG_KINDS } from './tag-vocabulary.ts';

/** Tags that plain ink uses too: they make no scenario. */
const COMMON = ['title', 'language'];

const isHeaderKey = (key: string): boolean =>
  !COMMON.includes(key) &&
  Object.hasOwn(TAG_KINDS, key) &&
  TAG_KINDS[key]?.places.includes('header') === true;

/**
 * The profile begins with the header: with any of its tags, wherever they stand, a story is meant
 * for a scenario. Without, it is plain ink, and its variables are its own.
 */
export const hasHeader = ({ files }: Sources): boolean =>
  placedTags(files).some(({ key }) => isHeaderKey(key));

export const noHeader = ({ files }: Sources): ScriptProblem => ({
  code: 'header/none',
  severity: 'warning',
  message: 'This file has no header, so it is read as plain ink and not as a scenario.',
  remedy: 'For a scenario, begin it with its header, as in: # title: … and # customer: …',
  file: files[0]?.name ?? '',
  line: 1,
});
