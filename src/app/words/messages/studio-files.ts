import type { Restored } from '../../studio/backup/restore.ts';
import type { DiskProblem } from '../../studio/disk/disk.ts';
import type { OpenedProblem } from '../../studio/incoming/opened.ts';
import type { Passage } from './common.ts';

/** What the studio says of files: opened, dropped, saved, and all of them in a backup. */
export interface StudioFilesMessages {
  /** How changes are called that come from files. */
  readonly fromBackup: string;
  readonly fromDisk: (file: string) => string;
  readonly open: string;
  readonly openHint: string;
  readonly dropHint: string;
  /** Over the page, while files are held above it. */
  readonly dropHere: string;
  readonly reading: string;
  readonly dismiss: string;
  readonly lost: string;
  readonly made: (count: number) => string;
  readonly refused: Readonly<Record<OpenedProblem, (file: string) => string>>;
  readonly incomplete: {
    readonly text: (title: string, names: readonly string[]) => string;
    readonly choose: string;
    readonly anyway: string;
  };
  readonly backup: Passage & {
    readonly make: string;
    readonly nothingToSave: string;
    readonly making: string;
    readonly restore: string;
    readonly saved: (file: string) => string;
    readonly reminder: (scenarios: number) => string;
    readonly later: string;
    readonly different: (scenarios: number) => Passage;
    readonly times: (here: string, backup: string) => string;
    readonly both: string;
    readonly newer: string;
    readonly notNow: string;
    readonly restored: (restored: Restored) => string;
    readonly nothing: string;
    readonly damaged: string;
  };
  readonly dropped: {
    readonly command: string;
    readonly heading: (file: string) => string;
    readonly text: string;
    readonly replace: string;
    readonly replaced: (file: string) => string;
    readonly include: string;
    /** The scenario has a file of that name. */
    readonly renew: (file: string) => string;
    readonly included: (file: string) => string;
    readonly another: string;
    readonly cancel: string;
  };
  readonly disk: {
    readonly save: string;
    readonly saveAs: string;
    readonly current: (file: string) => string;
    readonly differs: (file: string) => string;
    readonly downloaded: (file: string) => string;
    readonly changed: (file: string) => string;
    readonly takeOver: string;
    readonly overwrite: string;
    readonly unsaved: (files: readonly string[]) => string;
    readonly problems: Readonly<Record<DiskProblem, string>>;
  };
}
