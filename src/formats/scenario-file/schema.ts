import * as v from 'valibot';
import { moment, text } from '../../app/storage/fields.ts';
import { MOST_FILES, MOST_VERSIONS } from '../../engine/limits.ts';
import { fileName, scenarioFiles as files } from '../../app/storage/scenario-files.ts';

const versionsOf = <T extends v.GenericSchema>(version: T) =>
  v.pipe(v.array(version), v.maxLength(MOST_VERSIONS));

export const bundleSchema = v.object({
  title: text,
  files,
  versions: versionsOf(v.object({ name: text, at: moment, files })),
});

/** What a `.composure` file says of itself; the texts lie beside it as files. */
export const BUNDLE_LAYOUT = 1;

/** Each name once: what is named a thousand times would be unpacked as often. */
const fileNames = v.pipe(
  v.array(fileName),
  v.maxLength(MOST_FILES),
  v.check(names => new Set(names).size === names.length),
);

export const manifestSchema = v.object({
  composure: v.literal(BUNDLE_LAYOUT),
  title: text,
  files: fileNames,
  versions: versionsOf(v.object({ name: text, at: moment, files: fileNames })),
});

/** What was parsed, or undefined. */
export const parsedJson = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};
