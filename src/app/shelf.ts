import type { ByAxis } from '../engine/acts.ts';
import type { Result } from '../engine/result.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { ScriptProblem } from '../narrative/problem.ts';
import type { Script } from '../narrative/script.ts';

/** What the proof says of one variant. */
export interface VariantFacts {
  readonly id: string;
  /** The most that any path can earn, in effective marks. */
  readonly best: ByAxis<number>;
  /** Scored decisions on the longest path. */
  readonly decisions: number;
}

/** A scenario as the home screen knows it, before its story is fetched. */
export interface ShelfEntry {
  readonly id: string;
  readonly version: string;
  readonly scenario: Scenario;
  readonly variants: readonly VariantFacts[];
  /** Address of a picture of the customer as they walk in. */
  readonly portrait: string;
}

/** A scenario that cannot be played, and why. */
export interface BrokenEntry {
  readonly id: string;
  readonly problems: readonly ScriptProblem[];
}

export type LoadProblem =
  | { readonly code: 'shelf/unknown' | 'shelf/unreachable'; readonly detail: string }
  | {
      readonly code: 'shelf/broken';
      readonly detail: string;
      readonly problems: readonly ScriptProblem[];
    };

/** The scenarios there are. */
export interface Shelf {
  readonly entries: readonly ShelfEntry[];
  readonly broken: readonly BrokenEntry[];
  load(id: string): Promise<Result<Script, LoadProblem>>;
}

export const entryOf = (shelf: Shelf, id: string): ShelfEntry | undefined =>
  shelf.entries.find(entry => entry.id === id);

export const factsOf = (entry: ShelfEntry, variant: string): VariantFacts | undefined =>
  entry.variants.find(facts => facts.id === variant) ?? entry.variants[0];
