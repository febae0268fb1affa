import * as v from 'valibot';
import { listOf, moment, text } from '../../app/storage/fields.ts';
import { LONGEST_FILE, MOST_CHARACTERS, MOST_FILES } from '../../engine/limits.ts';

/** Names of files of a scenario: relative, without a way out of their folder, and good for every system. */
const FILE_NAME = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:*?"<>|\p{Cc}]{1,200}$/u;

export const isFileName = (name: string): boolean => FILE_NAME.test(name);

const fileName = v.pipe(v.string(), v.check(isFileName));

const source = v.object({
  name: fileName,
  text: v.pipe(v.string(), v.maxLength(LONGEST_FILE)),
});

const total = (files: readonly { readonly text: string }[]): number =>
  files.reduce((sum, { text: { length } }) => sum + length, 0);

/** Each name once, and together no more than a story may have. */
const files = v.pipe(
  v.array(source),
  v.nonEmpty(),
  v.maxLength(MOST_FILES),
  v.check(all => new Set(all.map(({ name }) => name)).size === all.length),
  v.check(all => total(all) <= MOST_CHARACTERS),
);

export const bundleSchema = v.object({
  title: text,
  files,
  versions: listOf(v.object({ name: text, at: moment, files })),
});

/** What a `.composure` file says of itself; the texts lie beside it as files. */
export const BUNDLE_LAYOUT = 1;

export const manifestSchema = v.object({
  composure: v.literal(BUNDLE_LAYOUT),
  title: text,
  files: listOf(fileName),
  versions: listOf(v.object({ name: text, at: moment, files: listOf(fileName) })),
});

/** What was parsed, or undefined. */
export const parsedJson = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};
