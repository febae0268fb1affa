import { type CueCount, countCues, countWords } from './cues.ts';
import { type Ranked, rankEach } from './ranker.ts';
import { STRATEGIES } from './strategies.ts';
import type { Scored, Survey } from './survey.ts';

/** What a fixed way of playing scores in a scenario, beside random play. */
export interface PlayedIn extends Omit<Scored, 'strategy'> {
  readonly file: string;
  /** The lower score that one random play in twenty is above. */
  readonly random95: number;
  readonly tells: boolean;
}

export interface StrategyScore {
  readonly strategy: string;
  readonly scenarios: readonly PlayedIn[];
  /** Lower scores, and what one random play in twenty is above, on average over the scenarios. */
  readonly lower: number;
  readonly random95: number;
  readonly tells: boolean;
}

/** Does the surface of replies give the best ones away? */
export interface Audit {
  readonly scenarios: readonly {
    readonly file: string;
    readonly decisions: number;
    readonly replies: number;
  }[];
  /** Share of best replies if one chose blindly, 0 … 1. */
  readonly chance: number;
  /** Null for one scenario alone. */
  readonly ranker: readonly Ranked[] | null;
  readonly cues: readonly CueCount[];
  /** Words on no list of ours that tell. */
  readonly words: readonly CueCount[];
  readonly strategies: readonly StrategyScore[];
}

/** The ranker may find the best reply so often, in all: a little over chance with four replies. */
export const RANKER_AIM = 0.35;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const playedIn = ({ file, strategies, random }: Survey, name: string): readonly PlayedIn[] => {
  const random95 = percentile(random, 0.95);
  return strategies
    .filter(({ strategy }) => strategy === name)
    .map(({ accuracy, empathy, lower }) => {
      return { file, accuracy, empathy, lower, random95, tells: lower > random95 };
    });
};

const strategiesIn = (surveys: readonly Survey[]): readonly StrategyScore[] =>
  STRATEGIES.map(({ name }) => {
    const scenarios = surveys.flatMap(survey => playedIn(survey, name));
    return {
      strategy: name,
      scenarios,
      lower: Math.round(mean(scenarios.map(({ lower }) => lower))),
      random95: Math.round(mean(scenarios.map(({ random95 }) => random95))),
      tells: scenarios.some(({ tells }) => tells),
    };
  }).toSorted((a, b) => b.lower - a.lower);

const chanceOf = (surveys: readonly Survey[]): number => {
  const shares = surveys.flatMap(({ decisions }) =>
    decisions.map(({ replies }) => {
      const most = Math.max(...replies.map(({ worth }) => worth));
      return replies.filter(({ worth }) => worth === most).length / replies.length;
    }),
  );
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
};

/** The audit of a set of scenarios. */
export const auditOf = (surveys: readonly Survey[]): Audit => ({
  scenarios: surveys.map(({ file, decisions }) => ({
    file,
    decisions: decisions.length,
    replies: decisions.reduce((sum, { replies }) => sum + replies.length, 0),
  })),
  chance: chanceOf(surveys),
  ranker: rankEach(surveys),
  cues: countCues(surveys),
  words: countWords(surveys),
  strategies: strategiesIn(surveys),
});
