import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/result.ts';
import type { Clock, KeyValueStore, Seeds } from '../ports.ts';
import {
  type EndpointProblem,
  readStoreSettings,
  type StoreEntry,
  type StoreSettings,
  type TryResult,
} from './store-settings.ts';
import type { Telling, TellingState } from './telling.ts';

export interface SwitchState extends TellingState {
  /** Null: nothing is told. */
  readonly settings: StoreSettings | null;
}

/** Whether what is played is told to a record store; off until somebody turns it on. */
export interface StoreSwitch {
  readonly store: Pick<StoreApi<SwitchState>, 'getState' | 'subscribe'>;
  /** Those that this page may ask. */
  readonly offered: readonly string[];
  /** The address as it is used. Fails with why it cannot be. */
  readonly check: (endpoint: string) => Result<string, EndpointProblem>;
  readonly tryOut: (entry: StoreEntry) => Promise<TryResult>;
  /** False where this browser cannot keep it: then it stays off. */
  turnOn(entry: StoreEntry): Promise<boolean>;
  forget(): Promise<void>;
  /** The page may be about to go. */
  readonly atOnce: () => void;
}

interface Parts extends Pick<StoreSwitch, 'offered' | 'check' | 'tryOut'> {
  readonly keyValues: KeyValueStore;
  readonly clock: Clock;
  readonly seeds: Seeds;
  /** `isOn`: whether it is still on; another page may have turned it off. */
  readonly start: (settings: StoreSettings, isOn: () => boolean) => Promise<Telling>;
}

const OFF: SwitchState = { settings: null, waiting: 0, trouble: null };

/** Begins to tell at once where that was turned on before, and the page may still ask that store. */
export const openStoreSwitch = async (parts: Parts): Promise<StoreSwitch> => {
  const { keyValues, clock, seeds, start, offered, check, tryOut } = parts;
  const store = createStore<SwitchState>(() => OFF);
  let telling: Telling | null = null;
  const begin = async (settings: StoreSettings): Promise<void> => {
    const begun = await start(
      settings,
      () => readStoreSettings(keyValues)?.since === settings.since,
    );
    telling = begun;
    const show = (): void => store.setState({ settings, ...begun.store.getState() });
    begun.store.subscribe(show);
    show();
  };
  const kept = readStoreSettings(keyValues);
  if (kept !== null && check(kept.endpoint).ok) await begin(kept);
  return {
    store,
    offered,
    check,
    tryOut,
    async turnOn(entry) {
      const settings = { ...entry, pseudonym: seeds.name(), since: clock.now() };
      if (!keyValues.write(settings).ok) return false;
      await begin(settings);
      return true;
    },
    async forget() {
      keyValues.write({});
      await telling?.forget();
      telling = null;
      store.setState(OFF, true);
    },
    atOnce: () => telling?.atOnce(),
  };
};
