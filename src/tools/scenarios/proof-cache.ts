import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What was worked out before, by key; undefined where there is nothing that can be believed. */
export interface Cache<T> {
  read(key: string): T | undefined;
  /** Keeps something for the next time; a folder that cannot be written to only costs time. */
  write(key: string, value: T): void;
}

export interface CacheOptions<T> {
  readonly folder: string;
  /** What a value looks like: a file may be whole and still not be of this program. */
  readonly schema: v.GenericSchema<unknown, T>;
  /** Entries kept; the longest unused go first. */
  readonly most: number;
}

/** A file that was never renamed belongs to a writer that is gone. */
const LEFT_BEHIND_MS = 3_600_000;

const ENDING = '.json';
const UNFINISHED = '.part';

/** A name for a text: 64 hexadecimal digits of SHA-256. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

/** The first line is the sum of the rest: a file that was cut or changed does not match it. */
const seal = (value: unknown): string => {
  const body = JSON.stringify(value);
  return `${fingerprint(body)}\n${body}`;
};

const unseal = (text: string): unknown => {
  const [sum, body = ''] = text.split('\n');
  return sum === fingerprint(body) ? JSON.parse(body) : undefined;
};

interface Aged {
  readonly path: string;
  readonly used: number;
}

const agedIn = (folder: string, ending: string): readonly Aged[] =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
    .flatMap(path => {
      const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return used === undefined ? [] : [{ path, used }];
    })
    .sort((a, b) => b.used - a.used);

const tidy = (folder: string, most: number): void => {
  const abandoned = agedIn(folder, UNFINISHED).filter(
    ({ used }) => used < Date.now() - LEFT_BEHIND_MS,
  );
  for (const { path } of [...agedIn(folder, ENDING).slice(most), ...abandoned])
    rmSync(path, { force: true });
};

/** Whole or not at all, whoever else is writing the same: the last step is a renaming. */
const writeWhole = (path: string, text: string): void => {
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** Where nothing can be read or written, nothing was kept: the caller works it out again. */
const unlessItFails = <R>(work: () => R): R | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Values on disk, one file each. Never throws and never answers with what it cannot vouch for. */
export const openCache = <T>({ folder, schema, most }: CacheOptions<T>): Cache<T> => {
  const fileOf = (key: string): string => join(folder, `${key}${ENDING}`);
  return {
    read: key =>
      unlessItFails(() => {
        const path = fileOf(key);
        const parsed = v.safeParse(schema, unseal(readFileSync(path, 'utf8')));
        if (!parsed.success) return undefined;
        const now = new Date();
        // Where only reading is allowed the age stays, and the value is as good.
        unlessItFails(() => utimesSync(path, now, now));
        return parsed.output;
      }),
    write(key, value) {
      unlessItFails(() => {
        mkdirSync(folder, { recursive: true });
        writeWhole(fileOf(key), seal(value));
        tidy(folder, most);
      });
    },
  };
};
