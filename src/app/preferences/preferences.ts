import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Migrations, newest, readDocument } from '../migrations.ts';
import type { KeyValueStore, StorageProblem } from '../ports.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const TEXT_SIZES = [100, 112, 125, 150, 200] as const;
export const TEXT_SPEEDS = ['instant', 'fast', 'reading', 'slow'] as const;

const MIGRATIONS: Migrations = [];
const SETTINGS_FORMAT = newest(MIGRATIONS);

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
  /** The trainer's own acronym, as `parseAcronym` reads it; '' for none. */
  acronym: v.optional(v.pipe(v.string(), v.maxLength(600)), ''),
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
  acronym: '',
};

export interface PreferencesStore {
  readonly store: Pick<StoreApi<Preferences>, 'getState' | 'subscribe'>;
  /** Why settings could not be read or kept, or null. */
  problem(): StorageProblem | null;
  change(change: Partial<Omit<Preferences, 'format'>>): void;
}

/** Settings from the keyValues; what cannot be read is replaced by the defaults and left untouched until a change. */
export const createPreferences = (keyValues: KeyValueStore): PreferencesStore => {
  const stored = keyValues.read();
  const read =
    stored.ok && stored.value !== null ? readDocument(stored.value, schema, MIGRATIONS) : null;
  let problem: StorageProblem | null = stored.ok ? null : stored.error;
  if (read?.ok === false) problem = read.error;
  const mayWrite = problem !== 'storage/newer';
  const store = createStore<Preferences>(() =>
    read?.ok === true ? read.value : DEFAULT_PREFERENCES,
  );
  return {
    store,
    problem: () => problem,
    change(change) {
      store.setState(change);
      const written = mayWrite ? keyValues.write(store.getState()) : null;
      if (written?.ok === false) problem = written.error;
    },
  };
};
