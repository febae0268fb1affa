import * as v from 'valibot';
import { LONGEST_FILE, MOST_CHARACTERS, MOST_FILES } from '../../engine/limits.ts';

/** Names of files of a scenario: relative, without a way out of their folder, and good for every system. */
const FILE_NAME = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:*?"<>|\p{Cc}]{1,200}$/u;

export const isFileName = (name: string): boolean => FILE_NAME.test(name);

export const fileName = v.pipe(v.string(), v.check(isFileName));

const source = v.object({
  name: fileName,
  text: v.pipe(v.string(), v.maxLength(LONGEST_FILE)),
});

const total = (files: readonly { readonly text: string }[]): number =>
  files.reduce((sum, { text: { length } }) => sum + length, 0);

/** The files of one scenario, the main one first: each name once, and together no more than a story may have. */
export const scenarioFiles = v.pipe(
  v.array(source),
  v.nonEmpty(),
  v.maxLength(MOST_FILES),
  v.check(all => new Set(all.map(({ name }) => name)).size === all.length),
  v.check(all => total(all) <= MOST_CHARACTERS),
);
