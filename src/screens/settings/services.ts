import type { DrillStore } from '../../app/practice/drill-store.ts';
import type { StoreSwitch } from '../../app/xapi/store-switch.ts';
import { createRequiredContext } from '../services.ts';

/** What the settings are given besides what every room is. */
export interface SettingsServices {
  /** How this person's drills have gone: to be counted, and to be forgotten. */
  readonly loadDrillStore: () => Promise<DrillStore>;
  /** Of the game, as it was built. */
  readonly version: string;
  /** Telling a record store; null where none may be asked. */
  readonly loadRecordStore: (() => Promise<StoreSwitch>) | null;
}

export const [SettingsServicesProvider, useSettingsServices] =
  createRequiredContext<SettingsServices>('The settings');
