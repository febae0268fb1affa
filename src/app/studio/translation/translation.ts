import type { Result } from '../../../engine/result.ts';

/** One text of a scenario, for somebody who translates. */
export interface TranslationUnit {
  /** Stable: see `narrative/authoring/visible-strings.ts`. */
  readonly id: string;
  /** The file of the scenario that it stands in. */
  readonly file: string;
  readonly source: string;
  /** Null or empty: not translated yet. */
  readonly target: string | null;
  /** For the translator: who says it, what kind of text it is, how long it may be. */
  readonly note: string;
}

/** All texts of a scenario, in two languages (BCP 47). */
export interface Translation {
  readonly from: string;
  /** Null where the file does not say. */
  readonly to: string | null;
  readonly units: readonly TranslationUnit[];
}

/** Why a file with a translation cannot be read; each has a sentence in the catalogue. */
export const TRANSLATION_PROBLEMS = [
  'translation/no-xliff',
  'translation/version',
  'translation/groups',
  'translation/entities',
  'translation/lost-units',
  'translation/no-columns',
  'translation/empty',
  'translation/too-large',
] as const;
export type TranslationProblem = (typeof TRANSLATION_PROBLEMS)[number];

export type TranslationReading = Result<Translation, TranslationProblem>;
