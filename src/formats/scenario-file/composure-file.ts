import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import * as v from 'valibot';
import type { Bundle, BundleReading } from '../../app/studio/share/bundle.ts';
import { LONGEST_LIST, MOST_CHARACTERS } from '../../engine/limits.ts';
import { err, ok } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { readZip, type ZipEntry } from '../zip/read-zip.ts';
import { BUNDLE_LAYOUT, bundleSchema, manifestSchema, parsedJson } from './schema.ts';

/** Says what lies in the file, and in which order. */
const MANIFEST = 'composure.json';

/** The same bytes for the same scenario: no file has a time of its own. */
const MTIME = new Date(1980, 0, 1);

const folderOf = (version: number | null): string =>
  version === null ? 'files/' : `versions/${version + 1}/`;

const entriesOf = (sources: readonly Source[], folder: string): Zippable =>
  Object.fromEntries(sources.map(({ name, text }) => [`${folder}${name}`, strToU8(text)]));

const namesOf = (sources: readonly Source[]): readonly string[] => sources.map(({ name }) => name);

/** A `.composure` file: a zip with the ink, its includes and its versions, readable by anything that opens a zip. */
export const writeComposureFile = ({ title, files, versions }: Bundle): Uint8Array<ArrayBuffer> => {
  const manifest = {
    composure: BUNDLE_LAYOUT,
    title,
    files: namesOf(files),
    versions: versions.map(({ name, at, files: own }) => ({ name, at, files: namesOf(own) })),
  };
  const olds = versions.map((version, at) => entriesOf(version.files, folderOf(at)));
  const entries = Object.assign(
    { [MANIFEST]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) },
    entriesOf(files, folderOf(null)),
    ...olds,
  ) as Zippable;
  return zipSync(entries, { mtime: MTIME, level: 9 });
};

/** What is unpacked at most: a few kilobytes of zip can hold gigabytes. */
const ROOM = { entries: LONGEST_LIST, bytes: MOST_CHARACTERS * 16 };

/** Files by their names; one that cannot be read is as one that is not there. */
type Entries = ReadonlyMap<string, ZipEntry>;

const textAt = (entries: Entries, name: string): string | null => {
  const bytes = entries.get(name)?.read() ?? null;
  return bytes === null ? null : strFromU8(bytes);
};

const readEntries = (entries: Entries, names: readonly string[], folder: string) =>
  names.map(name => ({ name, text: textAt(entries, `${folder}${name}`) }));

const isNewer = (manifest: unknown): boolean =>
  typeof manifest === 'object' &&
  manifest !== null &&
  'composure' in manifest &&
  typeof manifest.composure === 'number' &&
  manifest.composure > BUNDLE_LAYOUT;

/** Reads a `.composure` file. */
export const readComposureFile = (bytes: Uint8Array): BundleReading => {
  const entries = new Map((readZip(bytes, ROOM) ?? []).map(entry => [entry.name, entry]));
  if (!entries.has(MANIFEST)) return err('bundle/no-bundle');
  const json = parsedJson(textAt(entries, MANIFEST) ?? '');
  if (isNewer(json)) return err('bundle/newer');
  const manifest = v.safeParse(manifestSchema, json);
  if (!manifest.success) return err('bundle/damaged');
  const { title, files, versions } = manifest.output;
  const read = v.safeParse(bundleSchema, {
    title,
    files: readEntries(entries, files, folderOf(null)),
    versions: versions.map(({ name, at, files: own }, index) => ({
      name,
      at,
      files: readEntries(entries, own, folderOf(index)),
    })),
  });
  return read.success ? ok(read.output) : err('bundle/damaged');
};
