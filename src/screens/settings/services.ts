import type { DrillStore } from '../../app/practice/drill-store.ts';
import { createRequiredContext } from '../services.ts';

/** What the settings are given besides what every room is. */
export interface SettingsServices {
  /** How this person's drills have gone: to be counted, and to be forgotten. */
  readonly loadDrillStore: () => Promise<DrillStore>;
  /** Of the game, as it was built. */
  readonly version: string;
}

export const [SettingsServicesProvider, useSettingsServices] =
  createRequiredContext<SettingsServices>('The settings');
