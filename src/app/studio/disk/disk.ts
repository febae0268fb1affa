import type { Result } from '../../../engine/result.ts';
import type { NamedBytes } from '../incoming/opened.ts';
import type { SharedFile } from '../share/exporter.ts';

/** Why the disk did not do as it was asked; each has a sentence in the catalogue. */
export const DISK_PROBLEMS = [
  /** Somebody thought better of it. */
  'disk/dismissed',
  'disk/refused',
  'disk/gone',
  'disk/full',
  'disk/failed',
] as const;
export type DiskProblem = (typeof DISK_PROBLEMS)[number];

/** A file on somebody's disk that they have let the page write to, until the page is closed. */
export interface DiskFile {
  readonly name: string;
  read(): Promise<Result<Uint8Array, DiskProblem>>;
  write(content: SharedFile['content']): Promise<Result<void, DiskProblem>>;
}

/** A file that somebody chose; `file` is null where the browser only uploads. */
export interface ChosenFile extends NamedBytes {
  readonly file: DiskFile | null;
}

/** Files that were chosen, and the names of those that could not be read. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly unread: readonly string[];
}

/** Somebody's disk, as far as their browser lets the page near it. */
export interface Disk {
  /** Whether the browser lets the page write to a file again. */
  readonly writesBack: boolean;
  /** Lets somebody choose files of these endings; none where they thought better of it. */
  choose(endings: readonly string[]): Promise<Chosen>;
  /**
   * Lets somebody say where; null where the browser only downloads. What is long in the making comes
   * later: browsers ask for a place only right after a press.
   */
  saveAs(
    file: Pick<SharedFile, 'name' | 'type'>,
    content: SharedFile['content'] | Promise<SharedFile['content']>,
  ): Promise<Result<DiskFile | null, DiskProblem>>;
}
