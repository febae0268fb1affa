import type { ByAxis } from '../../engine/model/acts.ts';
import type { Result } from '../../engine/result.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { ScriptProblem } from '../../narrative/source/problem.ts';
import type { Script } from '../../narrative/story/script.ts';

/**
 * A scenario for whoever has not begun it. What only a conversation and its debrief know comes
 * with the story: the first screen has every scenario there is, and stays light with many of them.
 */
export type ScenarioFront = Omit<
  Scenario,
  'cast' | 'currencies' | 'facts' | 'grievances' | 'letter' | 'mood' | 'owed'
>;

/** What the proof says of one variant. */
export interface VariantSummary {
  readonly id: string;
  /** The most that any path can earn, in effective marks. */
  readonly best: ByAxis<number>;
  /** Scored decisions on the longest path. */
  readonly decisions: number;
}

/** A scenario as the home screen knows it, before its story is fetched. */
export interface CatalogueEntry {
  readonly id: string;
  readonly version: string;
  readonly scenario: ScenarioFront;
  readonly variants: readonly VariantSummary[];
  /** Address of a picture of the customer as they walk in. */
  readonly portrait: string;
}

/** What keeps a scenario from being played: a fault of its file, or one that the proof found. */
export interface CatalogueProblem extends Omit<ScriptProblem, 'code'> {
  readonly code: string;
}

/** A scenario that cannot be played, and why. */
export interface BrokenEntry {
  readonly id: string;
  /** As its author calls it, where that is known. */
  readonly title?: string;
  readonly problems: readonly CatalogueProblem[];
}

export type LoadProblem =
  | { readonly code: 'catalogue/unknown' | 'catalogue/unreachable'; readonly detail: string }
  | {
      readonly code: 'catalogue/broken';
      readonly detail: string;
      readonly problems: readonly CatalogueProblem[];
    };

/** The scenarios there are. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly broken: readonly BrokenEntry[];
  load(id: string): Promise<Result<Script, LoadProblem>>;
}

export const entryOf = (catalogue: Catalogue, id: string): CatalogueEntry | undefined =>
  catalogue.entries.find(entry => entry.id === id);

export const factsOf = (entry: CatalogueEntry, variant: string): VariantSummary | undefined =>
  entry.variants.find(facts => facts.id === variant) ?? entry.variants[0];
