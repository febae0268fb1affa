import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const SOURCE = join(import.meta.dirname, '..', '..');

/** What a proof depends on besides the story: a rule that is changed must not meet old results. */
const FOLDERS = ['engine', 'narrative', 'analysis'].map(name => join(SOURCE, name));
const FILES = [
  join(import.meta.dirname, 'proof-summary.ts'),
  join(SOURCE, '..', 'package-lock.json'),
];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => join(folder, name));

/** A name for the code that proves, which changes with every letter of it. */
const hashOfCode = (): string => {
  const files = [...FOLDERS.flatMap(filesIn), ...FILES];
  return hashOf(files.map(file => hashOf(readFileSync(file, 'utf8'))).join());
};

let code: string | null = null;

const CACHE = join(SOURCE, '..', 'node_modules', '.cache', 'composure');
const SHORT = 16;

const fileFor = (name: string): string => {
  code ??= hashOfCode();
  return join(CACHE, `${name}-${code.slice(0, SHORT)}.json`);
};

/**
 * What was worked out by this very code, kept beside the packages and not in the project; undefined
 * where there is nothing, or where the file is not as it was written.
 */
export const readCached = (name: string): unknown => {
  try {
    const [sum, body = ''] = readFileSync(fileFor(name), 'utf8').split('\n');
    return sum === hashOf(body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps something for the next time; a folder that cannot be written to only costs time. */
export const writeCached = (name: string, thing: object): void => {
  const body = JSON.stringify(thing);
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(fileFor(name), `${hashOf(body)}\n${body}`);
  } catch {
    // It is worked out again.
  }
};
