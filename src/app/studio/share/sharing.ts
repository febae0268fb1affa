import type { Source } from '../../../narrative/source/sources.ts';
import type { TranslationReading } from '../translation/translation.ts';
import type { BundleReading } from './bundle.ts';
import type { Exporter, MakeDrillSet, SharedFile } from './exporter.ts';
import type { Packer } from './packer.ts';

/** Scenarios on their way out and in, in other people's formats; fetched when somebody shares. */
export interface Sharing {
  readonly exporters: readonly Exporter[];
  /** Null where no packages can be made. */
  readonly drillSet: MakeDrillSet | null;
  /** The scenario as letters of an address; null where it is too large for one. */
  linkData(title: string, files: readonly Source[]): string | null;
  readLink(data: string): BundleReading;
  readonly readOpened: Packer['readOpened'];
  /** As what a scenario is saved: one file of ink as it is, several in one. */
  saved(title: string, files: readonly Source[]): Promise<SharedFile>;
  readonly writeBackup: Packer['writeBackup'];
  /** Tells XLIFF and CSV apart by what they begin with. */
  readTranslation(text: string): Promise<TranslationReading>;
}
