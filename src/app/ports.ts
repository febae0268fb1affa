import type { Result } from '../engine/result.ts';

/** The time, as an argument: ISO 8601 in UTC, with milliseconds. */
export interface Clock {
  now(): string;
}

/** Which day it is where the learner is, as an argument: `2026-11-22`. */
export interface Calendar {
  today(): string;
}

/** Something to be done later, as an argument. */
export interface Timer {
  /** Does the work after so many milliseconds, unless what comes back is called before. */
  after(milliseconds: number, work: () => void): () => void;
}

/** Chance, as an argument: whole numbers 0 … 2³² − 1 that nobody can foresee, and names nobody else has. */
export interface Seeds {
  seed(): number;
  name(): string;
}

/** Why something could not be kept or read; each code has a sentence in the catalogue. */
export const STORAGE_PROBLEMS = [
  'storage/unavailable',
  'storage/full',
  'storage/corrupt',
  'storage/newer',
  'storage/blocked',
] as const;
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number];

/** The pages of this program that are open in one browser, and what they agree on. */
export interface Tabs {
  /**
   * Asks to be the one page that changes something. `changed` hears whether this page is, at first
   * and whenever that changes; `takeOver` takes it from the page that is. Where the browser cannot
   * tell, every page is. Until what comes back is called.
   */
  hold(name: string, takeOver: boolean, changed: (held: boolean) => void): () => void;
  /** Tells the other pages that something has changed. */
  tell(name: string): void;
  /** Hears what the other pages tell. */
  listen(listener: (name: string) => void): () => void;
}

/** A document as it was found in a store. */
export interface StoredDocument {
  readonly name: string;
  readonly document: unknown;
}

/** Documents kept by name. What comes back is unknown: it is checked by whoever asked for it. */
export interface RecordStore {
  /** Those whose name begins so; left out: every one. */
  all(prefix?: string): Promise<Result<readonly StoredDocument[], StorageProblem>>;
  /** `undefined` where there is none of that name. */
  get(name: string): Promise<Result<unknown, StorageProblem>>;
  put(name: string, document: object): Promise<Result<void, StorageProblem>>;
  remove(name: string): Promise<Result<void, StorageProblem>>;
}

/** Small preferences, read before the first paint. */
export interface KeyValueStore {
  read(): Result<unknown, StorageProblem>;
  write(document: object): Result<void, StorageProblem>;
}
