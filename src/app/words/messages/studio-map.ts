import type { NameFault } from '../../studio/map/part-names.ts';
import type { MapWay, PartMark } from '../../studio/map/story-map.ts';

/** The map of a scenario: its parts and the ways between them. */
export interface StudioMapMessages {
  readonly map: string;
  /** Keys on the map, and what they do. */
  readonly keys: {
    readonly heading: string;
    readonly list: readonly (readonly [key: string, what: string])[];
  };
  readonly find: string;
  readonly found: (count: number) => string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly asList: string;
  readonly laying: string;
  readonly lost: string;
  readonly beginning: string;
  readonly list: string;
  readonly desk: string;
  readonly functions: string;
  readonly missing: string;
  readonly runsOut: string;
  readonly unreached: string;
  readonly replies: (count: number) => string;
  /** How often somebody comes by who replies at random, 0 … 1. */
  readonly share: (share: number) => string;
  readonly shareLong: (share: number) => string;
  readonly legend: string;
  readonly marks: Readonly<Record<PartMark, string>>;
  readonly chosen: string;
  readonly toLine: string;
  readonly toCard: Readonly<Record<'cards' | 'scene', string>>;
  readonly play: string;
  readonly after: string;
  readonly rename: string;
  readonly renameTo: (name: string) => string;
  readonly renameNow: string;
  readonly cancel: string;
  readonly remove: string;
  /** Why a command cannot be done. */
  readonly notOfThis: string;
  /** As undo calls them. */
  readonly renamed: (name: string, to: string) => string;
  readonly removed: (name: string) => string;
  readonly leadsTo: string;
  readonly comesFrom: string;
  readonly leadsNowhere: string;
  readonly behind: (replies: readonly string[]) => string;
  readonly ways: Readonly<Record<MapWay['kind'], string>>;
  readonly sometimes: string;
  readonly make: (name: string) => string;
  readonly made: (name: string) => string;
  readonly newKnot: string;
  readonly newAfter: (name: string) => string;
  readonly newName: string;
  readonly add: string;
  readonly nameFaults: Readonly<Record<NameFault, string>>;
  readonly todo: string;
}
