import type { BackedUp } from '../backup/backup.ts';
import type { NamedBytes, Opened } from '../incoming/opened.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { TranslationReading } from '../translation/translation.ts';
import type { BundleReading } from './bundle.ts';
import type { Exporter, SharedFile } from './exporter.ts';

/** Scenarios on their way out and in, in other people's formats; fetched when somebody shares. */
export interface Sharing {
  readonly exporters: readonly Exporter[];
  /** The scenario as letters of an address; null where it is too large for one. */
  linkData(title: string, files: readonly Source[]): string | null;
  readLink(data: string): BundleReading;
  /** Whatever somebody opens, by what is in it. */
  readOpened(files: readonly NamedBytes[]): Opened;
  /** As what a scenario is saved: one file of ink as it is, several in one. */
  saved(title: string, files: readonly Source[]): SharedFile;
  /** Everything that somebody has written as one zip; `at` is now. */
  writeBackup(scenarios: readonly BackedUp[], at: string): Uint8Array<ArrayBuffer>;
  /** Tells XLIFF and CSV apart by what they begin with. */
  readTranslation(text: string): Promise<TranslationReading>;
}
