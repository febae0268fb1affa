import type { AcronymProblem } from '../../../engine/review/acronym.ts';
import type { FrameworkId, StepId } from '../../../engine/review/frameworks.ts';
import type { Act, Axis, Skill } from '../../../engine/model/acts.ts';
import type { CoachSentence, Habit } from '../../../engine/review/habits.ts';
import type { Quality } from '../../../engine/scoring/move-quality.ts';
import type { CommendationId } from '../../../engine/review/commendations.ts';
import type { EndingKind } from '../../../engine/model/story-step.ts';
import type { CostVerdict } from '../../debrief/cost.ts';
import type { Closeness, Gap, TurnGuess } from '../../debrief/self-assessment.ts';
import type { ActMessages } from './acts.ts';
import type { Named } from './common.ts';
import type { MistakeMessages } from './mistakes.ts';
import type { NextStepMessages } from './next-step.ts';
import type { OverviewMessages } from './overview.ts';
import type { VerdictMessages } from './verdict.ts';

/** "You first": the learner's own review, before any number. */
export interface SelfAssessmentMessages {
  readonly heading: string;
  readonly lead: string;
  readonly turningPoint: string;
  readonly turningPointAbout: string;
  readonly noTurningPoint: string;
  readonly guess: string;
  readonly guessOf: Readonly<Record<Axis, string>>;
  readonly guessAbout: string;
  readonly change: string;
  readonly changeAbout: string;
  readonly reveal: string;
  readonly skip: string;
  readonly yours: string;
  readonly closeness: Readonly<Record<Closeness, string>>;
  /** On the slider that nobody has moved. */
  readonly unset: string;
  readonly takeBack: (guess: string) => string;
  /** Null where nobody guessed. */
  readonly gap: (axis: string, gap: Gap | null) => string;
  readonly turnGuess: Readonly<Record<TurnGuess, string>>;
  readonly youWrote: string;
}

export interface ProofMessages {
  /** While alternatives are still being worked out. */
  readonly working: string;
  readonly workingAbout: (states: string) => string;
  readonly failed: string;
  readonly quality: Readonly<Record<Quality, Named>>;
  readonly ceilings: string;
  readonly ceilingsAbout: string;
  readonly ceilingOf: Readonly<Record<Axis, string>>;
  readonly ceilingsAfter: string;
  readonly fell: (axis: string, from: number, to: number) => string;
  readonly expert: string;
  readonly expertAbout: string;
  readonly turningPoint: (turn: number) => string;
  readonly showTurn: (turn: number) => string;
  /** No reply cost much; these turns, from 1, cost a little each. */
  readonly noTurningPoint: (turns: readonly number[]) => string;
  readonly alternatives: string;
  readonly alternativesAbout: string;
  readonly taken: string;
  readonly regret: (marks: number, axis: string) => string;
  readonly noRegret: string;
  readonly nextLines: string;
  readonly stillPossible: string;
  readonly endingAhead: (kind: EndingKind, summary: string, conversations: string) => string;
  readonly bestEnd: string;
  readonly scoresThere: (accuracy: number, empathy: number) => string;
  readonly playOn: string;
  readonly playOnAbout: string;
  readonly whatIf: string;
  readonly whatIfFrom: (turn: number, when: string) => string;
  readonly toOrigin: string;
  readonly whatIfInstead: (said: string, instead: string) => string;
}

export interface HiddenMessages {
  readonly heading: string;
  readonly nothing: string;
  readonly facts: string;
  readonly factsFound: (found: number, all: number) => string;
  readonly grievances: string;
  readonly cards: string;
  readonly card: (turn: number) => string;
  readonly costVerdict: Readonly<Record<CostVerdict, string>>;
}

export interface HabitMessages {
  readonly heading: string;
  readonly tooFew: (runs: number, needed: number) => string;
  readonly from: (runs: number) => string;
  readonly habits: Readonly<
    Record<Habit, { readonly name: string; readonly first: string; readonly second: string }>
  >;
  readonly middle: string;
  readonly sentences: Readonly<Record<CoachSentence, string>>;
}

export interface FrameworkMessages {
  readonly heading: string;
  /** Those that are taught, and their steps. A trainer's own has words of its own. */
  readonly names: Readonly<Record<FrameworkId, string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly about: string;
  readonly own: string;
  readonly ownAbout: string;
  readonly ownExample: string;
  readonly problems: Readonly<Record<AcronymProblem['code'], (problem: AcronymProblem) => string>>;
  readonly seen: (turns: readonly number[]) => string;
  readonly missing: string;
  readonly one: string;
  readonly inOrder: string;
  readonly otherOrder: (order: string) => string;
  readonly none: string;
}

export interface TakeAwayMessages {
  readonly heading: string;
  readonly json: string;
  readonly jsonAbout: string;
  readonly csv: string;
  readonly csvAbout: string;
  readonly print: string;
  readonly printAbout: string;
  readonly sheet: string;
  readonly sheetAbout: string;
  /** Names the sheet in the tab. */
  readonly sheetOf: (title: string) => string;
  readonly agreed: string;
  readonly notes: string;
  readonly moments: string;
  readonly better: string;
  readonly back: string;
}

/** What the curve shows besides the mood. */
export interface CurveMessages {
  readonly legend: string;
  readonly you: string;
  /** The mood had everything been known, its explanation, and where the two part. */
  readonly known: string;
  readonly knownAbout: string;
  readonly knownParts: (turn: number, looked: string, was: string) => string;
  readonly levels: string;
  readonly levelsSummary: (levels: string) => string;
  readonly ceilingsSummary: (accuracy: number, empathy: number) => string;
  /** A line of the legend, with where it ends. */
  readonly atTheEnd: (line: string, value: number) => string;
}

/** The words of the debrief beyond its numbers. */
export interface CoachingMessages extends VerdictMessages {
  readonly acts: ActMessages;
  readonly reflection: SelfAssessmentMessages;
  readonly proof: ProofMessages;
  /** Fatal errors that scenarios share, by the author’s short name. */
  readonly breaches: Readonly<Partial<Record<string, string>>>;
  readonly hidden: HiddenMessages;
  readonly habits: HabitMessages;
  readonly frameworks: FrameworkMessages;
  readonly recognition: {
    readonly heading: string;
    readonly none: string;
    readonly names: Readonly<Record<CommendationId, Named>>;
    readonly inTurns: (turns: readonly number[]) => string;
  };
  readonly nextDrill: {
    readonly heading: string;
    readonly fromTurn: (turn: number) => string;
    readonly flawless: string;
    readonly start: string;
    readonly about: (act: Act, skill: Skill) => string;
  };
  readonly takeAway: TakeAwayMessages;
  readonly curve: CurveMessages;
  readonly overview: OverviewMessages;
  readonly mistakes: MistakeMessages;
  readonly nextStep: NextStepMessages;
}
