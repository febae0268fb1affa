import type { Source } from '../../../narrative/source/sources.ts';
import type { TranslationReading } from '../translation/translation.ts';
import type { BundleReading } from './bundle.ts';
import type { Exporter } from './exporter.ts';

/** Scenarios on their way out and in, in other people's formats; fetched when somebody shares. */
export interface Sharing {
  readonly exporters: readonly Exporter[];
  /** The scenario as letters of an address; null where it is too large for one. */
  linkData(title: string, files: readonly Source[]): string | null;
  readLink(data: string): BundleReading;
  readBundle(bytes: Uint8Array): BundleReading;
  /** Tells XLIFF and CSV apart by what they begin with. */
  readTranslation(text: string): Promise<TranslationReading>;
}
