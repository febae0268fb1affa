import type { Result } from '../../../engine/result.ts';
import type { Source } from '../../../narrative/source/sources.ts';

/** A scenario as it was at some moment. */
export interface BundledVersion {
  /** As its author named it; '' for one that was kept by the way. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly files: readonly Source[];
}

/** A scenario as it is given to somebody else: everything that it is made of. */
export interface Bundle {
  readonly title: string;
  /** The main file first. */
  readonly files: readonly Source[];
  /** Oldest first. */
  readonly versions: readonly BundledVersion[];
}

/** Why something that was given cannot be read; each has a sentence in the catalogue. */
export const BUNDLE_PROBLEMS = [
  'bundle/no-bundle',
  'bundle/newer',
  'bundle/damaged',
  'bundle/too-large',
  'bundle/names',
] as const;
export type BundleProblem = (typeof BUNDLE_PROBLEMS)[number];

export type BundleReading = Result<Bundle, BundleProblem>;
