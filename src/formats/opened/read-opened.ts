import type {
  NamedBytes,
  Opened,
  OpenedScenario,
  Refused,
} from '../../app/studio/incoming/opened.ts';
import { type Group, groupIncludes } from '../../app/studio/incoming/group-includes.ts';
import {
  LARGEST_OPENED,
  LONGEST_FILE,
  LONGEST_LIST,
  MOST_CHARACTERS,
  MOST_FILES,
} from '../../engine/limits.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { readBackup } from '../backup/backup-file.ts';
import { readComposureFile } from '../scenario-file/composure-file.ts';
import { isFileName } from '../../app/storage/scenario-files.ts';
import { readZip } from '../zip/read-zip.ts';
import { textOf } from './text-of.ts';

const NOTHING: Opened = { scenarios: [], backups: [], refused: [] };

const refuse = (name: string, problem: Refused['problem']): Opened => ({
  ...NOTHING,
  refused: [{ name, problem }],
});

const together = (all: readonly Opened[]): Opened => ({
  scenarios: all.flatMap(({ scenarios }) => scenarios),
  backups: all.flatMap(({ backups }) => backups),
  refused: all.flatMap(({ refused }) => refused),
});

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const isInk = (name: string): boolean => /\.ink2?$/i.test(name);

/** Ink, or a text that some mail program has given its own ending. */
const isText = (name: string): boolean => isInk(name) || /\.txt$|^[^.]+$/i.test(name);

/** A text, or why it is none. */
const inkOf = ({ name, bytes }: NamedBytes): Source | Refused => {
  if (!isText(name)) return { name, problem: 'opened/unknown' };
  const text = textOf(bytes);
  if (text === null) return { name, problem: 'opened/not-text' };
  return text.length > LONGEST_FILE ? { name, problem: 'opened/too-large' } : { name, text };
};

const isTooMuch = ({ files }: Group): boolean =>
  files.length > MOST_FILES ||
  files.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS;

/** Files of ink that lie together, sorted into scenarios. */
const readInks = (files: readonly NamedBytes[], container: string | null): Opened => {
  const read = files.map(inkOf);
  const sources = read.filter(one => 'text' in one);
  if (sources.length > MOST_FILES) return refuse(container ?? '…', 'opened/too-large');
  const groups = sources.length === 0 ? [] : groupIncludes(sources, isFileName);
  const tooMuch = groups.filter(isTooMuch).map(
    ({ from: [name = ''] }): Refused => ({
      name,
      problem: 'opened/too-large',
    }),
  );
  return {
    scenarios: groups
      .filter(group => !isTooMuch(group))
      .map(group => ({ ...group, container, isGiven: false, versions: [] })),
    backups: [],
    refused: [...read.filter(one => 'problem' in one), ...tooMuch],
  };
};

/** What an ordinary zip holds: the ink files in it. Those that some systems put beside are not meant. */
const readInkZip = ({ name, bytes }: NamedBytes): Opened => {
  const entries = (
    readZip(bytes, { entries: LONGEST_LIST, bytes: MOST_CHARACTERS * 4 }) ?? []
  ).filter(entry => isInk(entry.name) && !entry.name.startsWith('__MACOSX/'));
  if (entries.length === 0) return refuse(name, 'opened/unknown');
  if (!entries.every(entry => isFileName(entry.name))) return refuse(name, 'opened/names');
  const read = entries.map(entry => ({ name: entry.name, bytes: entry.read() }));
  if (read.some(one => one.bytes === null)) return refuse(name, 'opened/unreadable');
  return readInks(
    read.flatMap(one => (one.bytes === null ? [] : [{ name: one.name, bytes: one.bytes }])),
    name,
  );
};

const readBundle = (file: NamedBytes): Opened | null => {
  const bundle = readComposureFile(file.bytes);
  if (!bundle.ok)
    return bundle.error === 'bundle/no-bundle' ? null : refuse(file.name, bundle.error);
  const { files, versions } = bundle.value;
  const from = files.map(({ name }) => name);
  const scenario: OpenedScenario = {
    files,
    from,
    versions,
    missing: [],
    container: file.name,
    isGiven: true,
  };
  return { ...NOTHING, scenarios: [scenario] };
};

/** A zip of ours by what is in it, whatever its name has become on its way. */
const readZipped = (file: NamedBytes): Opened => {
  const backup = readBackup(file.bytes);
  if (backup.ok) return { ...NOTHING, backups: [backup.value] };
  if (backup.error !== 'backup/no-backup') return refuse(file.name, backup.error);
  return readBundle(file) ?? readInkZip(file);
};

/** Reads what somebody opened, by what is in it: ink files, alone or with their includes, `.composure` files, zips and backups. */
export const readOpened = (files: readonly NamedBytes[]): Opened => {
  const small = files.filter(({ bytes }) => bytes.length <= LARGEST_OPENED);
  const loose = small.filter(({ bytes }) => !isZip(bytes));
  return together([
    ...files
      .filter(file => !small.includes(file))
      .map(({ name }) => refuse(name, 'opened/too-large')),
    ...small.filter(({ bytes }) => isZip(bytes)).map(readZipped),
    readInks(loose, null),
  ]);
};
