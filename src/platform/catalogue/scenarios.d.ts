/** Made by src/tools/build/vite-ink.ts from the ink files in stories/. */
declare module 'virtual:scenarios' {
  import type { BrokenEntry, CatalogueEntry } from '../../app/catalogue/catalogue.ts';
  import type { Scenario } from '../../engine/model/scenario.ts';
  export const entries: readonly CatalogueEntry[];
  export const broken: readonly BrokenEntry[];
  /** Compiled stories, each with all that a conversation knows of it, one chunk each. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: string; readonly scenario: Scenario }>>
  >;
}

/** Made by src/tools/build/vite-ink.ts from what the proof found. */
declare module 'virtual:drills' {
  import type { Drill } from '../../analysis/drills/drills.ts';
  /** Drills of each scenario, one chunk each. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: readonly Drill[] }>>
  >;
}

/** Made by src/tools/build/vite-ink.ts: the files that each scenario is written in. */
declare module 'virtual:scenario-sources' {
  import type { Source } from '../../narrative/source/sources.ts';
  /** One chunk each. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: readonly Source[] }>>
  >;
}
