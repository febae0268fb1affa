import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { LONGEST_ACRONYM_TEXT } from '../../engine/limits.ts';
import { SETTINGS_FORMAT } from '../../engine/versions.ts';
import { migrationsTo, readDocument } from '../storage/migrations.ts';
import type { KeyValueStore, StorageProblem } from '../ports.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const TEXT_SIZES = [100, 112, 125, 150, 200] as const;
export const TEXT_SPEEDS = ['instant', 'fast', 'reading', 'slow'] as const;

/** Characters: a line of a sheet. */
export const LONGEST_NAME = 60;

const MIGRATIONS = migrationsTo(SETTINGS_FORMAT, []);

const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const schema = v.object({
  format: v.literal(SETTINGS_FORMAT),
  theme: v.picklist(THEMES),
  motion: v.picklist(MOTIONS),
  /** Per cent of the browser's own size. */
  textSize: v.picklist(TEXT_SIZES),
  textSpeed: v.picklist(TEXT_SPEEDS),
  /** Digits choose a reply while the list of replies has focus. */
  numberKeys: v.boolean(),
  /** The coach's note straight after each reply, in practice. */
  whisper: v.boolean(),
  sound: v.boolean(),
  /** Per cent. */
  ambienceVolume: percent,
  effectsVolume: percent,
  captions: v.boolean(),
  /** Lines are read aloud by a voice of this machine, where it has one. */
  readAloud: v.boolean(),
  /** Who plays: with each run, on the coach's sheet and in files, if the person wants one there; '' for none. Need not be a real one. */
  name: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), ''),
  /** The trainer's own acronym, as `parseAcronym` reads it; '' for none. */
  acronym: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_ACRONYM_TEXT)), ''),
});

export type Preferences = Readonly<v.InferOutput<typeof schema>>;

export const DEFAULT_PREFERENCES: Preferences = {
  format: SETTINGS_FORMAT,
  theme: 'system',
  motion: 'system',
  textSize: 100,
  textSpeed: 'reading',
  numberKeys: true,
  whisper: false,
  sound: true,
  ambienceVolume: 50,
  effectsVolume: 70,
  captions: true,
  readAloud: false,
  name: '',
  acronym: '',
};

export interface PreferencesStore {
  readonly store: Pick<StoreApi<Preferences>, 'getState' | 'subscribe'>;
  /** Why settings could not be read or kept, or null. */
  readonly problem: Pick<StoreApi<StorageProblem | null>, 'getState' | 'subscribe'>;
  dismissProblem(): void;
  /** What somebody else has laid down: it is not offered. */
  readonly laidDown?: readonly (keyof Preferences)[];
  change(change: Partial<Omit<Preferences, 'format'>>): void;
  /** Everything as it was at first. */
  reset(): void;
}

type Field = keyof Preferences;
const FIELDS = Object.keys(DEFAULT_PREFERENCES) as readonly Field[];

/** One damaged setting is no reason to lose the others: each that can be read is kept. */
const recover = (stored: unknown): Preferences =>
  FIELDS.reduce<Preferences>((kept, field) => {
    const tried = v.safeParse(schema, { ...kept, [field]: Object(stored)[field] });
    return tried.success ? tried.output : kept;
  }, DEFAULT_PREFERENCES);

interface Opened {
  readonly preferences: Preferences;
  readonly problem: StorageProblem | null;
}

const open = (keyValues: KeyValueStore): Opened => {
  const stored = keyValues.read();
  if (!stored.ok) return { preferences: DEFAULT_PREFERENCES, problem: stored.error };
  if (stored.value === null) return { preferences: DEFAULT_PREFERENCES, problem: null };
  const read = readDocument(stored.value, schema, MIGRATIONS);
  return read.ok
    ? { preferences: read.value, problem: null }
    : { preferences: recover(stored.value), problem: read.error };
};

/** Settings of this browser. What cannot be read is the default, and is left untouched until a change. */
export const createPreferences = (keyValues: KeyValueStore): PreferencesStore => {
  const opened = open(keyValues);
  const mayWrite = opened.problem !== 'storage/newer';
  const store = createStore<Preferences>(() => opened.preferences);
  const problem = createStore<StorageProblem | null>(() => opened.problem);
  const change = (changed: Partial<Preferences>): void => {
    store.setState(changed);
    const written = mayWrite ? keyValues.write(store.getState()) : null;
    if (written?.ok === false) problem.setState(written.error, true);
  };
  return {
    store,
    problem,
    dismissProblem: () => problem.setState(null, true),
    change,
    reset: () => change(DEFAULT_PREFERENCES),
  };
};
