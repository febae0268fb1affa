import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { LARGEST_FILE } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';

export type FileProblem =
  | 'file/missing'
  | 'file/folder'
  | 'file/special'
  | 'file/outside'
  | 'file/too-large'
  | 'file/not-text'
  | 'file/unreadable';

interface Explanation {
  readonly message: string;
  readonly remedy: string;
}

const AS_TEXT = 'Give the path of an ink file, saved as UTF-8 text.';

const EXPLANATIONS: Readonly<Record<FileProblem, Explanation>> = {
  'file/missing': { message: 'There is no such file.', remedy: AS_TEXT },
  'file/folder': {
    message: 'This is a folder, not a file.',
    remedy: 'Give the folder another ending, or take it away: only files end in .ink.',
  },
  'file/special': {
    message: 'This is a device, a pipe or a socket, and no ordinary file.',
    remedy: AS_TEXT,
  },
  'file/outside': {
    message: 'This is a link that leads out of its folder, and is not followed.',
    remedy: 'Put the file itself into the folder, or a copy of it.',
  },
  'file/too-large': {
    message: `The file is larger than ${LARGEST_FILE / 1_000_000} megabytes: no person writes such a script.`,
    remedy: AS_TEXT,
  },
  'file/not-text': { message: 'This is not a text file in UTF-8.', remedy: AS_TEXT },
  'file/unreadable': {
    message: 'The file cannot be opened: it is locked, or a link that goes round in a circle.',
    remedy: 'Look at who may read it, and at where its link leads.',
  },
};

/** A file's problem for a person: what it is, and what to do. */
export const explainFile = (problem: FileProblem): Explanation => EXPLANATIONS[problem];

/** Windows editors also save in UTF-16, with a mark at the front that says so; ink's own tools read it. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const decode = (bytes: Uint8Array): Result<string, FileProblem> => {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? err('file/not-text') : ok(text);
  } catch {
    return err('file/not-text');
  }
};

/** Reads to the end or just past the limit, whatever size the file says it has: it may be growing. */
const readBytes = (file: number): Result<Uint8Array, FileProblem> => {
  const bytes = Buffer.alloc(LARGEST_FILE + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    length += count;
    if (length > LARGEST_FILE) return err('file/too-large');
    if (count === 0) return ok(bytes.subarray(0, length));
  }
};

/** Never waits for the other end of a pipe, and never follows a link put there in the last moment. */
const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const readRegular = (path: string): Result<string, FileProblem> => {
  const facts = lstatSync(path);
  if (facts.isDirectory()) return err('file/folder');
  // Opening a device may already do something: it is looked at first, and again once it is open.
  if (!facts.isFile()) return err('file/special');
  if (facts.size > LARGEST_FILE) return err('file/too-large');
  const file = openSync(path, READ_ONLY);
  try {
    if (!fstatSync(file).isFile()) return err('file/special');
    const bytes = readBytes(file);
    return bytes.ok ? decode(bytes.value) : bytes;
  } finally {
    closeSync(file);
  }
};

/** The path lies in the folder or below it; both are real paths. */
const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
};

/**
 * Reads a text file: an ordinary file of at most {@link LARGEST_FILE} bytes in UTF-8, which really
 * lies in the folder or below it, by default in the one that its path names. Fails with a code for
 * whatever is not one; never throws, never waits.
 */
export const readText = (path: string, folder = dirname(path)): Result<string, FileProblem> => {
  try {
    const real = realpathSync.native(path);
    if (!isWithin(realpathSync.native(folder), real)) {
      return err(lstatSync(real).isDirectory() ? 'file/folder' : 'file/outside');
    }
    return readRegular(real);
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    return err(missing ? 'file/missing' : 'file/unreadable');
  }
};
