import type { Archetype } from '../../../analysis/proof/archetypes.ts';
import type { FitnessCriterion } from '../../../analysis/proof/fitness.ts';
import type { Named } from './common.ts';

/** How somebody fares who plays by one habit, in figures and words that are written already. */
export interface PlayerFares {
  readonly accuracy: number;
  readonly empathy: number;
  readonly axes: Readonly<Record<'accuracy' | 'empathy', string>>;
  readonly ending: string;
  readonly mood: string | null;
  /** Once what was believed has come out; null where nothing does. */
  readonly nextDay: string | null;
}

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
  /** What a variant is chosen for. */
  readonly variantText: string;
  readonly gradeMeans: (grade: number) => string;
  /** Leads to the problems; `summary` says how many. */
  readonly toProblems: (summary: string) => string;
  readonly untold: string;
  readonly fitness: {
    readonly heading: string;
    readonly fit: string;
    readonly unfit: string;
    readonly lacks: Readonly<Record<FitnessCriterion, string>>;
  };
  readonly endings: {
    readonly heading: string;
    readonly text: string;
    readonly kinds: string;
    readonly kind: string;
    readonly different: string;
    readonly often: string;
    readonly each: (count: number) => string;
    readonly ending: string;
  };
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
    readonly text: string;
    readonly none: string;
    readonly play: string;
    readonly playHint: string;
    readonly steps: (count: number) => string;
    readonly moods: (moods: readonly string[]) => string;
    readonly table: string;
    readonly start: string;
    readonly reply: string;
    readonly moodAfter: string;
    readonly owed: string;
    readonly nothingOwed: string;
    readonly paid: string;
    readonly goodwill: string;
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
    /** Who plays as well as the expert: by their names, and as a list. */
    readonly rivals: (names: readonly string[], list: string) => string;
    readonly noExpert: string;
    readonly inSentences: string;
    readonly sentence: (name: string, fares: PlayerFares) => string;
  };
  readonly telltales: {
    readonly heading: string;
    readonly dilemmas: (decisions: number, open: number) => string;
    readonly plain: (count: number) => string;
    readonly signs: string;
    readonly sign: string;
    readonly replies: string;
    readonly isBest: string;
    readonly chanceIs: (share: number) => string;
    readonly tooFew: string;
    readonly tells: string;
    readonly warnsOff: string;
    readonly habits: string;
    readonly habitsText: string;
    readonly habit: string;
    readonly lower: string;
    readonly chance: string;
    readonly habitTells: string;
  };
  readonly lines: {
    readonly heading: string;
    readonly text: string;
    readonly show: (count: number) => string;
    readonly line: string;
    readonly moods: string;
    readonly ending: string;
    readonly between: (least: string, most: string) => string;
    readonly more: (count: number) => string;
  };
}
