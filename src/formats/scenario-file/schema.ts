import * as v from 'valibot';
import { listOf, moment, text } from '../../app/storage/fields.ts';
import { fileName, scenarioFiles as files } from '../../app/storage/scenario-files.ts';

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
