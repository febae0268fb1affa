import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { BackedUp, BackupReading } from '../../app/studio/backup/backup.ts';
import { type DraftRecord, readDraftRecord } from '../../app/studio/drafts/draft-record.ts';
import { readVersionRecord } from '../../app/studio/history/version-record.ts';
import { readReviewRecord } from '../../app/studio/review/review-record.ts';
import type { StorageProblem } from '../../app/ports.ts';
import { LARGEST_BACKUP, MOST_BACKUP_FILES } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { BACKUP_FORMAT } from '../../engine/versions.ts';
import { fileName } from '../file-name.ts';
import { isFileName } from '../../app/storage/scenario-files.ts';
import { parsedJson } from '../scenario-file/schema.ts';
import { readZip, type ZipEntry } from '../zip/read-zip.ts';

/** Says that it is a backup, of which layout, and when it was made. */
const MANIFEST = 'composure-backup.json';

/** What a scenario's folder holds: its record with the names of its files, and the files as they are, for any editor. */
const RECORD = 'scenario.json';
const INK = 'ink/';
const VERSIONS = 'versions/';
const REVIEWS = 'reviews/';

const ROOM = { entries: MOST_BACKUP_FILES, bytes: LARGEST_BACKUP };

const jsonBytes = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

const numbered = (folder: string, documents: readonly object[]): Zippable =>
  Object.fromEntries(
    documents.map((document, at) => [`${folder}${at + 1}.json`, jsonBytes(document)]),
  );

const entriesOf = ({ draft, versions, reviews }: BackedUp, folder: string): Zippable => ({
  [`${folder}${RECORD}`]: jsonBytes({ ...draft, files: draft.files.map(({ name }) => name) }),
  ...Object.fromEntries(
    draft.files.map(({ name, text }) => [`${folder}${INK}${name}`, strToU8(text)]),
  ),
  ...numbered(`${folder}${VERSIONS}`, versions),
  ...numbered(`${folder}${REVIEWS}`, reviews),
});

/** Everything in one zip: a folder for each scenario, with its ink as files that any editor opens. */
export const writeBackup = (
  scenarios: readonly BackedUp[],
  at: string,
): Uint8Array<ArrayBuffer> => {
  const folders = scenarios.map((scenario, index) =>
    entriesOf(scenario, `${index + 1}-${fileName(scenario.draft.title, '')}/`),
  );
  const manifest = { [MANIFEST]: jsonBytes({ composureBackup: BACKUP_FORMAT, at }) };
  return zipSync(Object.assign(manifest, ...folders) as Zippable, { mtime: new Date(1980, 0, 1) });
};

const layoutOf = (bytes: Uint8Array | null): unknown => {
  const manifest = bytes === null ? null : parsedJson(strFromU8(bytes));
  return typeof manifest === 'object' && manifest !== null && 'composureBackup' in manifest
    ? manifest.composureBackup
    : null;
};

/** Reads files of a backup, and remembers which could not be read. */
const createReader = (entries: ReadonlyMap<string, ZipEntry>) => {
  const damaged: string[] = [];
  const textAt = (name: string): string | null => {
    const bytes = entries.get(name)?.read() ?? null;
    if (bytes === null) damaged.push(name);
    return bytes === null ? null : strFromU8(bytes);
  };
  const record = <T>(
    name: string,
    read: (value: unknown) => Result<T, StorageProblem>,
  ): T | null => {
    const text = textAt(name);
    if (text === null) return null;
    const found = read(parsedJson(text));
    if (!found.ok) damaged.push(name);
    return found.ok ? found.value : null;
  };
  const all = <T>(names: readonly string[], read: (value: unknown) => Result<T, StorageProblem>) =>
    names.flatMap(name => record(name, read) ?? []);
  return { damaged, textAt, record, all };
};
type Reader = ReturnType<typeof createReader>;

/** The record with the texts of its files in the places of their names. */
const withTexts = (value: unknown, folder: string, { textAt }: Reader): unknown => {
  if (typeof value !== 'object' || value === null || !('files' in value)) return null;
  const names = Array.isArray(value.files)
    ? value.files.filter(name => typeof name === 'string')
    : [];
  if (new Set(names).size !== names.length || !names.every(isFileName)) return null;
  return { ...value, files: names.map(name => ({ name, text: textAt(`${folder}${INK}${name}`) })) };
};

const readScenario = (
  folder: string,
  names: readonly string[],
  reader: Reader,
): readonly BackedUp[] => {
  const read = (value: unknown): Result<DraftRecord, StorageProblem> =>
    readDraftRecord(withTexts(value, folder, reader));
  const draft = reader.record(`${folder}${RECORD}`, read);
  if (draft === null) return [];
  const within = (place: string) => names.filter(name => name.startsWith(`${folder}${place}`));
  const isOwn = (one: { readonly draft: string }): boolean => one.draft === draft.id;
  const versions = reader.all(within(VERSIONS), readVersionRecord).filter(isOwn);
  const reviews = reader.all(within(REVIEWS), readReviewRecord).filter(isOwn);
  return [{ draft, versions: versions.toSorted((a, b) => a.from.localeCompare(b.from)), reviews }];
};

/** The names of all files, by the folder that they are in. */
const byFolder = (names: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, string[]>();
  for (const name of names) {
    const folder = name.slice(0, name.indexOf('/') + 1);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [name]);
    else known.push(name);
  }
  return folders;
};

/** Each scenario once: of two with one name the first. */
const withoutTwins = (scenarios: readonly BackedUp[]): readonly BackedUp[] =>
  [...new Map(scenarios.toReversed().map(one => [one.draft.id, one])).values()].toReversed();

/** Reads a backup, and leaves out what is damaged in it. */
export const readBackup = (bytes: Uint8Array): BackupReading => {
  const entries = new Map((readZip(bytes, ROOM) ?? []).map(entry => [entry.name, entry]));
  const layout = layoutOf(entries.get(MANIFEST)?.read() ?? null);
  if (typeof layout !== 'number') return err('backup/no-backup');
  if (layout > BACKUP_FORMAT) return err('backup/newer');
  const reader = createReader(entries);
  const scenarios = [...byFolder(entries.keys())].flatMap(([folder, names]) =>
    names.includes(`${folder}${RECORD}`) && folder !== ''
      ? readScenario(folder, names, reader)
      : [],
  );
  return ok({ scenarios: withoutTwins(scenarios), damaged: [...new Set(reader.damaged)] });
};
