import type { Result } from '../../../engine/result.ts';
import type { DraftRecord } from '../drafts/draft-record.ts';
import type { VersionRecord } from '../history/version-record.ts';
import type { ReviewRecord } from '../review/review-record.ts';

/** One scenario with all that is kept about it. */
export interface BackedUp {
  readonly draft: DraftRecord;
  /** Oldest first. */
  readonly versions: readonly VersionRecord[];
  readonly reviews: readonly ReviewRecord[];
}

/** What came out of a backup. */
export interface ReadBackup {
  readonly scenarios: readonly BackedUp[];
  /** Files in it that could not be read, by their names; the others are whole. */
  readonly damaged: readonly string[];
}

/** Why a file cannot be read as a backup at all; each has a sentence in the catalogue. */
export const BACKUP_PROBLEMS = ['backup/no-backup', 'backup/newer'] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];

export type BackupReading = Result<ReadBackup, BackupProblem>;
