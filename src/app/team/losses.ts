import { type Answers, answersOf } from '../../analysis/items/answers.ts';
import {
  type Discrimination,
  itemStatistics,
  LEAST_ANSWERS,
} from '../../analysis/items/item-statistics.ts';
import { type ItemReplies, replyStatistics } from '../../analysis/items/reply-statistics.ts';
import { AXES, type Axis, byAxis, type ByAxis } from '../../engine/model/acts.ts';
import { choiceOf } from '../../engine/run/run.ts';
import type { CountedRun } from './filter.ts';
import { groupedBy } from './people.ts';

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

/** Whoever was good at both halves: the upper 27 % by the lower of both scores (Kelley 1939). */
const BEST_SHARE = 0.27;
/** Fewer on either side say nothing of a difference. */
const LEAST_GROUP = 5;

interface Played {
  readonly answers: Answers;
  readonly isBest: boolean;
}

const lowerOf = ({ measured }: CountedRun): number =>
  Math.min(measured.accuracy ?? 0, measured.empathy ?? 0);

const playedOf = (runs: readonly CountedRun[]): readonly Played[] => {
  const lowers = runs.map(lowerOf).toSorted((a, b) => b - a);
  const limit = lowers[Math.max(0, Math.ceil(BEST_SHARE * runs.length) - 1)] ?? 100;
  const answers = answersOf(runs.map(({ conversation }) => conversation));
  return runs.map((run, at) => ({
    answers: answers[at] ?? [],
    isBest: lowerOf(run) >= limit,
  }));
};

/** What each reply says, by the name that it has among answers. */
const wordsIn = (runs: readonly CountedRun[]): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const seen = new Set<unknown>();
  for (const { offered } of runs.flatMap(({ conversation }) => conversation.turns)) {
    if (seen.has(offered)) continue;
    seen.add(offered);
    for (const reply of offered) {
      const { id, index } = choiceOf(reply);
      words.set(id ?? `#${index}`, reply.text);
    }
  }
  return words;
};

type Answered = Answers[number] & { readonly isBestPlayer: boolean };

/** How often each reply was on offer, and taken. */
const countsIn = (answers: readonly Answered[]) => {
  const counts = new Map<string, { offered: number; taken: number }>();
  for (const { offered, reply } of answers) {
    for (const name of offered) {
      const count = counts.get(name) ?? { offered: 0, taken: 0 };
      count.offered++;
      if (name === reply) count.taken++;
      counts.set(name, count);
    }
  }
  return (reply: string): number | null => {
    const { offered, taken } = counts.get(reply) ?? { offered: 0, taken: 0 };
    return offered < LEAST_GROUP ? null : taken / offered;
  };
};

const lostOn = (answers: readonly Answered[], axis: Axis): number =>
  answers.reduce((sum, { earned }) => sum + earned[axis].most - earned[axis].marks, 0) /
  answers.length;

const statisticsOf = (people: readonly Answers[]) =>
  byAxis(axis => ({
    items: new Map(itemStatistics(people, axis).map(one => [one.item, one])),
    replies: new Map(replyStatistics(people, axis).map(one => [one.item, one])),
  }));

type Statistics = ReturnType<typeof statisticsOf>;

const isKeyedIn = (by: readonly ItemReplies[], reply: string): boolean =>
  by.some(({ replies }) => replies.some(other => other.reply === reply && other.isKeyed));

/** What is best for the other half of the job is no rival: that is what a dilemma looks like. */
const isUnkeyedRival = (by: readonly ItemReplies[], reply: string): boolean =>
  !isKeyedIn(by, reply) && by.some(({ rivals }) => rivals.includes(reply));

/** It works against one half of the job, and for neither. */
const worksAgainst = (reading: ByAxis<Discrimination>): boolean =>
  AXES.some(axis => reading[axis] === 'against') &&
  AXES.every(axis => reading[axis] !== 'fair' && reading[axis] !== 'good');

const repliesAt = (
  item: string,
  answers: readonly Answered[],
  statistics: Statistics,
  words: ReadonlyMap<string, string>,
): readonly LossReply[] => {
  const by = AXES.flatMap(axis => statistics[axis].replies.get(item) ?? []);
  const amongBest = countsIn(answers.filter(({ isBestPlayer }) => isBestPlayer));
  const amongRest = countsIn(answers.filter(({ isBestPlayer }) => !isBestPlayer));
  return (by[0]?.replies ?? [])
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
    .toSorted((a, b) => b.taken - a.taken);
};

const lossAt = (
  item: string,
  answers: readonly Answered[],
  statistics: Statistics,
  words: ReadonlyMap<string, string>,
): Loss => {
  const on = (axis: Axis) => statistics[axis].items.get(item);
  const replies = repliesAt(item, answers, statistics, words);
  const reading = byAxis(axis => on(axis)?.reading ?? 'too-few');
  return {
    item,
    answers: answers.length,
    lost: byAxis(axis => lostOn(answers, axis)),
    facility: byAxis(axis => on(axis)?.facility ?? null),
    discrimination: byAxis(axis => on(axis)?.discrimination ?? null),
    reading,
    replies,
    isSuspect: worksAgainst(reading) || replies.some(({ isRival }) => isRival),
    tooFew: answers.length < LEAST_ANSWERS,
  };
};

const lossesIn = (
  scenario: string,
  variant: string | null,
  runs: readonly CountedRun[],
): ScenarioLosses => {
  const played = playedOf(runs);
  const statistics = statisticsOf(played.map(({ answers }) => answers));
  const words = wordsIn(runs);
  const answered = played.flatMap(({ answers, isBest }) =>
    answers.map(answer => ({ ...answer, isBestPlayer: isBest })),
  );
  const decisions = [...groupedBy(answered, ({ item }) => item)].map(([item, answers]) =>
    lossAt(item, answers, statistics, words),
  );
  return {
    scenario,
    variant,
    title: runs.at(-1)?.title ?? scenario,
    runs: runs.length,
    decisions: decisions.toSorted(
      (a, b) => b.lost.accuracy + b.lost.empathy - a.lost.accuracy - a.lost.empathy,
    ),
  };
};

const isAllNamed = (runs: readonly CountedRun[]): boolean =>
  ![...wordsIn(runs).keys()].some(name => name.startsWith('#'));

/**
 * Where customers are lost, scenario by scenario. Replies without a stable name are known by their
 * place, which means something within one variant only: there each variant stands for itself.
 */
export const lossesOf = (runs: readonly CountedRun[]): readonly ScenarioLosses[] =>
  [...groupedBy(runs, ({ scenario }) => scenario)]
    .flatMap(([scenario, own]) => {
      if (isAllNamed(own)) return [lossesIn(scenario, null, own)];
      return [...groupedBy(own, one => one.variant)].map(([variant, part]) =>
        lossesIn(scenario, variant, part),
      );
    })
    .sort((a, b) => a.title.localeCompare(b.title));
