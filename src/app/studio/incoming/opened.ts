import type { BackupProblem, ReadBackup } from '../backup/backup.ts';
import type { BundledVersion, BundleProblem } from '../share/bundle.ts';
import type { Group } from './group-includes.ts';

/** A file as it was chosen or dropped. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A scenario that was found in files. */
export interface OpenedScenario extends Group {
  /** The `.composure` file or zip that it was in; null where its files lay by themselves. */
  readonly container: string | null;
  /** How it came here: somebody made a `.composure` file to give it away. */
  readonly isGiven: boolean;
  readonly versions: readonly BundledVersion[];
}

/** Why a file that was opened is none for the studio; each has a sentence in the catalogue. */
export const OPENED_PROBLEMS = [
  'opened/not-text',
  'opened/too-large',
  'opened/unknown',
  'opened/names',
  'opened/unreadable',
] as const;
export type OpenedProblem = (typeof OPENED_PROBLEMS)[number] | BundleProblem | BackupProblem;

export interface Refused {
  readonly name: string;
  readonly problem: OpenedProblem;
}

/** What lay in the files that somebody opened. */
export interface Opened {
  readonly scenarios: readonly OpenedScenario[];
  readonly backups: readonly ReadBackup[];
  readonly refused: readonly Refused[];
}
