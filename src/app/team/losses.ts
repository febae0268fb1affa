import type { Answer } from '../../analysis/items/answers.ts';
import {
  type Discrimination,
  itemFrom,
  type ItemStatistics,
  LEAST_ANSWERS,
  type Placed,
  timesIn,
} from '../../analysis/items/item-statistics.ts';
import { type ItemReplies, repliesFrom } from '../../analysis/items/reply-statistics.ts';
import { AXES, type Axis, byAxis, type ByAxis } from '../../engine/model/acts.ts';
import { groupedBy, inOrder } from './tallies.ts';

/** What people chose of one reply. */
export interface LossReply {
  readonly reply: string;
  readonly words: string;
  readonly offered: number;
  readonly taken: number;
  /** Shares of 0 … 1 among the best and among the rest; null where too few were offered it. */
  readonly amongBest: number | null;
  readonly amongRest: number | null;
  /** By the marks it is the best on some axis. */
  readonly isKeyed: boolean;
  readonly isHardlyTaken: boolean;
  /** More of the best took it than the keyed one: is the key right? */
  readonly isRival: boolean;
}

/** One decision, as people answered it. */
export interface Loss {
  readonly item: string;
  readonly answers: number;
  /** Marks that were on offer and not taken, on average. */
  readonly lost: ByAxis<number>;
  /** 0 … 1, high is easy. */
  readonly facility: ByAxis<number | null>;
  readonly discrimination: ByAxis<number | null>;
  readonly reading: ByAxis<Discrimination>;
  /** The most taken first. */
  readonly replies: readonly LossReply[];
  readonly isSuspect: boolean;
  /** Too few answers for more than what was chosen. */
  readonly tooFew: boolean;
}

export interface ScenarioLosses {
  readonly scenario: string;
  /** Null: all of them together. */
  readonly variant: string | null;
  readonly title: string;
  readonly runs: number;
  /** What costs most first. */
  readonly decisions: readonly Loss[];
}

/** An answer that so many runs have in common, with what else they earned, and their lower score. */
export interface Answered {
  readonly answer: Answer;
  readonly rest: ByAxis<number>;
  readonly lower: number;
  readonly times: number;
}

/** All that the losses of one scenario are worked out from. A database can count it as well. */
export interface AnsweredScenario {
  readonly scenario: string;
  readonly variant: string | null;
  readonly title: string;
  /** How many runs have which lower score. */
  readonly lowers: ReadonlyMap<number, number>;
  readonly answered: readonly Answered[];
  /** What each reply says, by the name that it has among answers. */
  readonly words: ReadonlyMap<string, string>;
}

/** Whoever was good at both halves: the upper 27 % by the lower of both scores (Kelley 1939). */
const BEST_SHARE = 0.27;
/** Fewer on either side say nothing of a difference. */
const LEAST_GROUP = 5;
/**
 * Below so many standard errors of no correlation at all a key is suspected: by chance alone one
 * decision in two hundred, because a board shows a hundred of them at once.
 */
const SUSPECT_ERRORS = 2.58;

const runsIn = ({ lowers }: AnsweredScenario): number =>
  [...lowers.values()].reduce((sum, runs) => sum + runs, 0);

/** The lower score from which on somebody is among the best. */
const limitOf = (scenario: AnsweredScenario): number => {
  let left = Math.max(1, Math.ceil(BEST_SHARE * runsIn(scenario)));
  const sorted = [...scenario.lowers].toSorted(([a], [b]) => b - a);
  return sorted.find(([, runs]) => (left -= runs) <= 0)?.[0] ?? 100;
};

/** How often each reply was on offer, and taken: its share, or null where too few were offered it. */
const sharesIn = (answers: readonly Answered[]) => {
  const counts = new Map<string, { offered: number; taken: number }>();
  for (const { answer, times } of answers) {
    for (const name of answer.offered) {
      const count = counts.get(name) ?? { offered: 0, taken: 0 };
      count.offered += times;
      if (name === answer.reply) count.taken += times;
      counts.set(name, count);
    }
  }
  return (reply: string): number | null => {
    const { offered, taken } = counts.get(reply) ?? { offered: 0, taken: 0 };
    return offered < LEAST_GROUP ? null : taken / offered;
  };
};

const lostOn = (answers: readonly Answered[], axis: Axis): number => {
  const lost = ({ answer: { earned }, times }: Answered): number =>
    times * (earned[axis].most - earned[axis].marks);
  return answers.reduce((sum, one) => sum + lost(one), 0) / timesIn(answers);
};

interface Statistics {
  readonly item: ItemStatistics;
  readonly replies: ItemReplies;
}

const statisticsOf = (item: string, answers: readonly Answered[]): ByAxis<Statistics> =>
  byAxis(axis => {
    const placed: readonly Placed[] = answers.map(({ answer, rest, times }) => ({
      answer,
      rest: rest[axis],
      times,
    }));
    return { item: itemFrom(item, placed, axis), replies: repliesFrom(item, placed, axis) };
  });

const isKeyedIn = (by: readonly ItemReplies[], reply: string): boolean =>
  by.some(({ replies }) => replies.some(other => other.reply === reply && other.isKeyed));

/** What is best for the other half of the job is no rival: that is what a dilemma looks like. */
const isUnkeyedRival = (by: readonly ItemReplies[], reply: string): boolean =>
  !isKeyedIn(by, reply) && by.some(({ rivals }) => rivals.includes(reply));

const isFarBelow = ({ answers, discrimination, reading }: ItemStatistics): boolean =>
  reading === 'against' &&
  discrimination !== null &&
  discrimination < -SUSPECT_ERRORS / Math.sqrt(answers - 1);

/** It works against one half of the job, beyond what chance does, and for neither. */
const isSuspect = (by: ByAxis<Statistics>): boolean =>
  AXES.some(axis => isFarBelow(by[axis].item)) &&
  AXES.every(axis => by[axis].item.reading !== 'fair' && by[axis].item.reading !== 'good');

interface Groups {
  readonly best: readonly Answered[];
  readonly others: readonly Answered[];
}

const repliesAt = (
  statistics: ByAxis<Statistics>,
  { best, others }: Groups,
  words: ReadonlyMap<string, string>,
): readonly LossReply[] => {
  const by = AXES.map(axis => statistics[axis].replies);
  const [amongBest, amongRest] = [sharesIn(best), sharesIn(others)];
  return statistics.accuracy.replies.replies
    .map(({ reply, offered, taken }) => ({
      reply,
      words: words.get(reply) ?? reply,
      offered,
      taken,
      amongBest: amongBest(reply),
      amongRest: amongRest(reply),
      isKeyed: isKeyedIn(by, reply),
      isHardlyTaken: by.some(one => one.hardlyTaken.includes(reply)),
      isRival: isUnkeyedRival(by, reply),
    }))
    .toSorted((a, b) => b.taken - a.taken || inOrder(a.reply, b.reply));
};

const lossAt = (
  item: string,
  answers: readonly Answered[],
  limit: number,
  words: ReadonlyMap<string, string>,
): Loss => {
  const statistics = statisticsOf(item, answers);
  const groups = {
    best: answers.filter(({ lower }) => lower >= limit),
    others: answers.filter(({ lower }) => lower < limit),
  };
  const many = timesIn(answers);
  return {
    item,
    answers: many,
    lost: byAxis(axis => lostOn(answers, axis)),
    facility: byAxis(axis => statistics[axis].item.facility),
    discrimination: byAxis(axis => statistics[axis].item.discrimination),
    reading: byAxis(axis => statistics[axis].item.reading),
    replies: repliesAt(statistics, groups, words),
    isSuspect: isSuspect(statistics),
    tooFew: many < LEAST_ANSWERS,
  };
};

const costOf = ({ lost }: Loss): number => lost.accuracy + lost.empathy;

const lossesIn = (one: AnsweredScenario): ScenarioLosses => {
  const { scenario, variant, title, answered, words } = one;
  const limit = limitOf(one);
  const decisions = [...groupedBy(answered, ({ answer }) => answer.item)].map(([item, answers]) =>
    lossAt(item, answers, limit, words),
  );
  return {
    scenario,
    variant,
    title,
    runs: runsIn(one),
    decisions: decisions.toSorted((a, b) => costOf(b) - costOf(a) || inOrder(a.item, b.item)),
  };
};

/** Where customers are lost, scenario by scenario, from what people answered, whoever counted it. */
export const lossesFrom = (all: readonly AnsweredScenario[]): readonly ScenarioLosses[] =>
  all
    .map(lossesIn)
    .sort(
      (a, b) =>
        a.title.localeCompare(b.title) ||
        inOrder(a.scenario, b.scenario) ||
        inOrder(a.variant ?? '', b.variant ?? ''),
    );
