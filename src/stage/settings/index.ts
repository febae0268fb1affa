import { airport } from './airport/index.ts';
import { hotel } from './hotel/index.ts';
import { shop } from './shop/index.ts';
import type { Setting } from './types.ts';

/** A new setting is a folder beside these, and its name here. */
export const SETTINGS = { hotel, airport, shop } as const satisfies Record<string, Setting>;

export const settingOf = (id: string): Setting =>
  (SETTINGS as Readonly<Record<string, Setting>>)[id] ?? hotel;

export * from './types.ts';
