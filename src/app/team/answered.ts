import {
  type Answers,
  answersIn,
  type Decisions,
  decisionsIn,
  isScored,
  nameOf,
} from '../../analysis/items/answers.ts';
import { byAxis, type ByAxis } from '../../engine/model/acts.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { type CountedRun, passes, type TeamFilter } from './filter.ts';
import type { Measured } from './judge-run.ts';
import { type Answered, type AnsweredScenario, lossesFrom, type ScenarioLosses } from './losses.ts';
import type { TeamRuns } from './report.ts';
import { groupedBy, inOrder } from './tallies.ts';

/** The lower of both scores: what is blended least. */
export const lowerOf = ({ accuracy, empathy }: Measured): number =>
  Math.min(accuracy ?? 0, empathy ?? 0);

/** What all answers of a run earned, by axis. */
export const totalOf = (answers: Answers): ByAxis<number> =>
  byAxis(axis => answers.reduce((sum, { earned }) => sum + earned[axis].marks, 0));

/** Offers as the story made them, each list once: runs share them. */
const offersIn = (runs: readonly CountedRun[]): readonly (readonly Reply[])[] => [
  ...new Set(
    runs.flatMap(({ conversation }) =>
      conversation.turns.filter(isScored).map(({ offered }) => offered),
    ),
  ),
];

/** Where a reply has several texts, the one that comes first in the alphabet speaks for it. */
export const wordsFrom = (
  replies: Iterable<readonly [reply: string, words: string]>,
): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const [reply, text] of replies) {
    const known = words.get(reply);
    if (known === undefined || inOrder(text, known) < 0) words.set(reply, text);
  }
  return words;
};

/** Replies without a name of their own are known by their place. */
export const isUnnamed = (reply: string): boolean => reply.startsWith('#');

const answeredIn = (runs: readonly CountedRun[], decisions: Decisions): readonly Answered[] =>
  runs.flatMap(({ conversation, measured }) => {
    const answers = answersIn(conversation, decisions);
    const total = totalOf(answers);
    const lower = lowerOf(measured);
    return answers.map(answer => ({
      answer,
      rest: byAxis(axis => total[axis] - answer.earned[axis].marks),
      lower,
      times: 1,
    }));
  });

const lowersIn = (runs: readonly CountedRun[]): ReadonlyMap<number, number> => {
  const lowers = new Map<number, number>();
  for (const { measured } of runs) {
    const lower = lowerOf(measured);
    lowers.set(lower, (lowers.get(lower) ?? 0) + 1);
  }
  return lowers;
};

interface Part {
  readonly scenario: string;
  readonly variant: string | null;
  /** All runs of it that count, chosen or not. */
  readonly runs: readonly CountedRun[];
}

/**
 * Replies without a stable name are known by their place, which means something within one variant
 * only: there each variant stands for itself.
 */
const partsOf = (scenario: string, runs: readonly CountedRun[]): readonly Part[] => {
  const names = offersIn(runs).flatMap(offered => offered.map(nameOf));
  if (!names.some(isUnnamed)) return [{ scenario, variant: null, runs }];
  const byVariant = [...groupedBy(runs, ({ variant }) => variant)];
  return byVariant.map(([variant, own]) => ({ scenario, variant, runs: own }));
};

/** A decision is what it is on the whole board, whichever runs are looked at. */
const answeredPart = (
  { scenario, variant, runs }: Part,
  filter: TeamFilter,
  { choices }: TeamRuns,
): readonly AnsweredScenario[] => {
  const chosen = runs.filter(run => passes(filter, run));
  if (chosen.length === 0) return [];
  const decisions = decisionsIn(offersIn(runs).map(offered => offered.map(nameOf)));
  const replies = offersIn(chosen).flat();
  return [
    {
      scenario,
      variant,
      title: choices.scenarios.find(({ id }) => id === scenario)?.title ?? scenario,
      lowers: lowersIn(chosen),
      answered: answeredIn(chosen, decisions),
      words: wordsFrom(replies.map(reply => [nameOf(reply), reply.text])),
    },
  ];
};

/** Where customers are lost, for a choice of runs. */
export const lossesOf = (held: TeamRuns, filter: TeamFilter): readonly ScenarioLosses[] => {
  const parts = [...groupedBy(held.counted, ({ scenario }) => scenario)].flatMap(
    ([scenario, runs]) => partsOf(scenario, runs),
  );
  return lossesFrom(parts.flatMap(part => answeredPart(part, filter, held)));
};
