import { airport } from './airport/index.ts';
import { hotel } from './hotel/index.ts';
import { shop } from './shop/index.ts';
import type { StagePlace } from './types.ts';

/** A new setting is a folder beside these, and its name here. */
export const STAGE_PLACES = { hotel, airport, shop } as const satisfies Record<string, StagePlace>;

export const stagePlaceOf = (id: string): StagePlace =>
  (STAGE_PLACES as Readonly<Record<string, StagePlace>>)[id] ?? hotel;

export * from './types.ts';
