import type { BackedUp } from '../backup/backup.ts';
import type { NamedBytes, Opened } from '../incoming/opened.ts';
import type { Bundle } from './bundle.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The work on files that takes long where they are large: packing, unpacking, and reading what was packed. */
export interface Packer {
  /** Whatever somebody opens, by what is in it. */
  readonly readOpened: (files: readonly NamedBytes[]) => Promise<Opened>;
  /** Everything that somebody has written as one zip; `at` is now. */
  readonly writeBackup: (scenarios: readonly BackedUp[], at: string) => Promise<Bytes>;
  /** A scenario with its includes and versions as one file. */
  readonly writeBundle: (bundle: Bundle) => Promise<Bytes>;
}

/** What somebody else is asked to do. */
export type PackRequest =
  | { readonly ask: 'read'; readonly files: readonly NamedBytes[] }
  | { readonly ask: 'backup'; readonly scenarios: readonly BackedUp[]; readonly at: string }
  | { readonly ask: 'bundle'; readonly bundle: Bundle };

/** What came of it; null where it could not be done. */
export type PackAnswer = Opened | Bytes | null;
