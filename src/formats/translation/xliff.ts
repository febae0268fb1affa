import * as v from 'valibot';
import jsToXliff12 from 'xliff/jsToXliff12';
import xliff12ToJs from 'xliff/xliff12ToJs';
import type {
  Translation,
  TranslationReading,
  TranslationUnit,
} from '../../app/studio/translation/translation.ts';
import { LONGEST_FILE } from '../../engine/limits.ts';
import { err, ok } from '../../engine/result.ts';

/** What XML 1.0 cannot hold, also not as an entity. */
const NO_XML =
  // oxlint-disable-next-line no-control-regex -- these characters are what it is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const xmlText = (text: string): string => text.replaceAll(NO_XML, '');

const written = ({ source, target, note }: TranslationUnit) => ({
  source: xmlText(source),
  ...(target === null || target === '' ? {} : { target: xmlText(target) }),
  ...(note === '' ? {} : { note: xmlText(note) }),
});

const resourcesOf = (units: readonly TranslationUnit[]) => {
  const files = new Map<string, Map<string, ReturnType<typeof written>>>();
  for (const unit of units) {
    const file = files.get(unit.file) ?? new Map<string, ReturnType<typeof written>>();
    files.set(unit.file, file.set(unit.id, written(unit)));
  }
  return Object.fromEntries([...files].map(([file, own]) => [file, Object.fromEntries(own)]));
};

/** XLIFF 1.2, one `<file>` for each file of the scenario, without groups. */
export const writeXliff = async ({ from, to, units }: Translation): Promise<string> => {
  const xliff = await jsToXliff12({
    sourceLanguage: from,
    ...(to === null ? {} : { targetLanguage: to }),
    resources: resourcesOf(units),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xliff}\n`;
};

const isMark = (part: object): part is { readonly contents?: unknown } =>
  'contents' in part || 'id' in part;

/** Text, also where a tool has marked some of it: as pieces, and pieces within those. */
const textOf = (part: unknown): string => {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (typeof part !== 'object' || part === null) return '';
  return isMark(part) ? textOf(part.contents) : Object.values(part).map(textOf).join('');
};

const piece = v.pipe(
  v.unknown(),
  v.transform(part => textOf(part)),
);

const unit = v.looseObject({
  source: v.optional(piece, ''),
  target: v.optional(piece),
  note: v.optional(v.union([v.string(), v.array(v.string())]), ''),
});

const schema = v.looseObject({
  sourceLanguage: v.optional(v.string(), ''),
  targetLanguage: v.optional(v.string()),
  resources: v.record(v.string(), v.record(v.string(), unit)),
});

type Read = v.InferOutput<typeof schema>;

const unitsOf = ({ resources }: Read): readonly TranslationUnit[] =>
  Object.entries(resources).flatMap(([file, units]) =>
    Object.entries(units).map(([id, { source, target, note }]) => ({
      id,
      file,
      source,
      target: target === undefined ? null : target,
      note: [note].flat().join(' '),
    })),
  );

const parsed = async (text: string): Promise<Read | null> => {
  try {
    const { output, success } = v.safeParse(schema, await xliff12ToJs(text));
    return success ? output : null;
  } catch {
    return null;
  }
};

const UNIT = /<(?:[\w.-]+:)?trans-unit[\s>]/g;

/** What the reader would drop without a word, or must not be given. */
const refusalOf = (text: string) => {
  if (text.length > LONGEST_FILE * 4) return 'translation/too-large';
  if (!/<xliff[\s>]/.test(text) || !/<\/xliff>\s*$/.test(text)) return 'translation/no-xliff';
  if (!/<xliff[^>]*\sversion=["']1\.[0-2]["']/.test(text)) return 'translation/version';
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return 'translation/entities';
  return /<(?:[\w.-]+:)?group[\s>]/.test(text) ? 'translation/groups' : null;
};

/** Reads XLIFF 1.2. Every unit of the file is in the answer, or there is none. */
export const readXliff = async (text: string): Promise<TranslationReading> => {
  const refusal = refusalOf(text);
  if (refusal !== null) return err(refusal);
  const read = await parsed(text);
  if (read === null) return err('translation/no-xliff');
  const units = unitsOf(read);
  if (units.length !== [...text.matchAll(UNIT)].length) return err('translation/lost-units');
  if (units.length === 0) return err('translation/empty');
  return ok({ from: read.sourceLanguage, to: read.targetLanguage ?? null, units });
};
