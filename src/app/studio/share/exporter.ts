import type { Result } from '../../../engine/result.ts';
import { COURSE_KINDS, type CourseKind } from '../../course/course-kinds.ts';
import type { DrillOrder } from '../../course/course-settings.ts';
import type { TranslatorNotes } from '../translation/units.ts';
import type { Bundle } from './bundle.ts';

/** A file for somebody else. */
export interface SharedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What a scenario can be given away as, in the order in which it is offered. */
export const EXPORTER_IDS = [
  'ink',
  'composure',
  'review',
  'keys',
  ...COURSE_KINDS,
  'xliff',
  'csv',
] as const;
export type ExporterId = (typeof EXPORTER_IDS)[number];

export interface ShareInput {
  readonly bundle: Bundle;
  /** What a translator is told of each text. */
  readonly notes: TranslatorNotes;
  /** BCP 47: the language that it is to be translated into; null: nobody has said. */
  readonly language: string | null;
  /** Record stores that a package for any host may tell, as somebody typed their addresses; '': none. */
  readonly stores: string;
}

/** Why a file could not be made; each has a sentence in the catalogue. */
export const SHARE_PROBLEMS = [
  'share/does-not-compile',
  'share/not-fetched',
  'share/not-sound',
  'share/not-proved',
  'share/no-drills',
  'share/no-store',
] as const;
export type ShareProblem = (typeof SHARE_PROBLEMS)[number];

/** One way of giving a scenario away. */
export interface Exporter {
  readonly id: ExporterId;
  make(input: ShareInput): Promise<Result<SharedFile, ShareProblem>>;
}

export interface DrillSetInput extends ShareInput {
  readonly kind: CourseKind;
  readonly drills: DrillOrder;
}

/** A set of drills, and how many there are in it: a scenario may have fewer than were asked for. */
export interface SharedDrills {
  readonly file: SharedFile;
  readonly drills: number;
}

/** Makes a set of drills from a scenario. */
export type MakeDrillSet = (input: DrillSetInput) => Promise<Result<SharedDrills, ShareProblem>>;
