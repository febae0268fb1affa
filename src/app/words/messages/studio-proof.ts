import type { Archetype } from '../../../analysis/proof/archetypes.ts';
import type { FitnessCriterion } from '../../../analysis/proof/fitness.ts';
import type { Named } from './common.ts';

/** What playing every conversation shows. */
export interface ProofMessages {
  /** States found so far; 0 before the first. */
  readonly playing: (states: number) => string;
  readonly weighing: string;
  readonly stop: string;
  readonly broken: string;
  /** What is shown is of the text before the last change. */
  readonly old: string;
  readonly verdict: Readonly<Record<'complete' | 'cut', Named>>;
  readonly cutBy: (limit: string) => string;
  readonly counts: Readonly<
    Record<'conversations' | 'decisions' | 'endings' | 'states' | 'grade', string>
  >;
  /** Digits, or a word in their stead. */
  readonly number: (digits: string) => string;
  readonly grade: (grade: number) => string;
  readonly percent: (share: number) => string;
  readonly variant: string;
  readonly inVariant: (variant: string) => string;
  readonly untold: string;
  readonly fitness: {
    readonly heading: string;
    readonly fit: string;
    readonly unfit: string;
    readonly lacks: Readonly<Record<FitnessCriterion, string>>;
  };
  readonly endings: { readonly heading: string; readonly text: string };
  readonly marks: {
    readonly heading: string;
    readonly text: string;
    readonly unbounded: string;
    readonly range: (worst: string, best: string) => string;
    readonly best: string;
    readonly none: string;
    readonly scores: (golden: { readonly accuracy: number; readonly empathy: number }) => string;
  };
  readonly best: {
    readonly heading: string;
    readonly none: string;
    readonly steps: (count: number) => string;
    readonly mood: (mood: string) => string;
    readonly moods: (moods: readonly string[]) => string;
  };
  readonly players: {
    readonly heading: string;
    readonly text: string;
    readonly player: string;
    readonly ending: string;
    readonly noEnding: string;
    readonly mood: string;
    readonly nextDay: (mood: string) => string;
    readonly kinds: Readonly<Record<Archetype, Named>>;
  };
  readonly telltales: {
    readonly heading: string;
    readonly dilemmas: (decisions: number, open: number) => string;
    readonly signs: string;
    readonly chanceIs: (share: number) => string;
    readonly tooFew: string;
    readonly cue: (cue: string, replies: number) => string;
    readonly tells: string;
    readonly warnsOff: string;
    readonly habits: string;
    readonly habitsText: string;
    readonly habit: string;
    readonly lower: string;
    readonly chance: string;
    readonly habitTells: string;
  };
}
