import type { Catalogue } from '../../app/catalogue/catalogue.ts';
import type { Clock, KeyValueStore, RecordStore, Seeds, Timer } from '../../app/ports.ts';
import type { Runs } from '../../app/runs/run-store.ts';
import type { Statement } from '../../app/xapi/statement.ts';
import type { EndpointProblem, StoreEntry, StoreSettings } from '../../app/xapi/store-settings.ts';
import { openStoreSwitch, type StoreSwitch } from '../../app/xapi/store-switch.ts';
import { startTelling, type TellingParts } from '../../app/xapi/telling.ts';
import type { ToldRun } from '../../app/xapi/told-run.ts';
import type { Result } from '../../engine/result.ts';
import { onPageHidden } from '../device/page-life.ts';
import { connectLrs, LATER_BY_HAND, type LrsAddress } from './lrs.ts';
import { tryStore } from './try-store.ts';

interface Parts extends Pick<TellingParts, 'isOf'> {
  readonly statementsOf: (told: ToldRun, settings: StoreSettings) => readonly Statement[];
  /** The address as it is used. Fails with why it cannot be. */
  readonly check: (endpoint: string) => Result<string, EndpointProblem>;
  /** Those that whoever built the game has named. */
  readonly offered: readonly string[];
  readonly keyValues: KeyValueStore;
  readonly store: RecordStore;
  readonly runs: Runs;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly seeds: Seeds;
  readonly timer: Timer;
}

/** Basic, of whatever letters there are in it. */
const basic = ({ key, secret }: StoreEntry): string => {
  const bytes = new TextEncoder().encode(`${key}:${secret}`);
  return `Basic ${btoa([...bytes].map(byte => String.fromCharCode(byte)).join(''))}`;
};

const addressOf = (entry: StoreEntry): LrsAddress => ({
  endpoint: entry.endpoint,
  authorization: basic(entry),
});

/** The switch in the settings, with everything behind it; it tells from now on where it was turned on before. */
export const openRecordStore = async (parts: Parts): Promise<StoreSwitch> => {
  const { runs, catalogue, store, timer, statementsOf, isOf } = parts;
  const opened = await openStoreSwitch({
    ...parts,
    tryOut: entry => tryStore(addressOf(entry)),
    start: (settings, isOn) =>
      startTelling({
        runs,
        catalogue,
        store,
        timer,
        since: settings.since,
        isOn,
        isOf,
        lrs: connectLrs(addressOf(settings), LATER_BY_HAND),
        statementsOf: told => statementsOf(told, settings),
        millisecondsOf: Date.parse,
      }),
  });
  onPageHidden(opened.atOnce);
  return opened;
};
