import type { MapWay } from '../../studio/map/story-map.ts';

/** The map of a scenario: its parts and the ways between them. */
export interface StudioMapMessages {
  readonly map: string;
  readonly hint: string;
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
  readonly chosen: string;
  readonly toLine: string;
  readonly leadsTo: string;
  readonly comesFrom: string;
  readonly leadsNowhere: string;
  readonly behind: (replies: readonly string[]) => string;
  readonly ways: Readonly<Record<MapWay['kind'], string>>;
  readonly sometimes: string;
  readonly make: (name: string) => string;
  readonly made: (name: string) => string;
  readonly newKnot: string;
  readonly newName: string;
  readonly add: string;
  readonly badName: string;
  readonly takenName: string;
  readonly todo: string;
}
