import { adviceFor, type PersonAdvice } from './advice.ts';
import { growthFrom, type TeamWeek, weeksFrom } from './course.ts';
import type { Figures } from './figures.ts';
import {
  type CountedRun,
  isEverything,
  passes,
  type TeamFilter,
  type UncountedRun,
} from './filter.ts';
import type { SetAsideReason } from './judge-run.ts';
import { peopleFrom, type TeamPerson } from './people.ts';
import { MOST_PEOPLE, standingsIn, type Standings, standingsOf } from './standing.ts';
import { addMeasures, figuresFrom, noMeasures } from './sums.ts';
import {
  byMoment,
  groupedBy,
  type PersonSums,
  type RunTallies,
  type ScenarioSums,
  talliesOf,
} from './tallies.ts';

export interface TeamScenario {
  readonly scenario: string;
  readonly title: string;
  readonly runs: number;
  readonly figures: Figures;
}

/** What can be chosen among, whatever is chosen. */
export interface TeamChoices {
  readonly players: readonly string[];
  readonly teams: readonly string[];
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
}

/** Everything the board shows of some runs. */
export interface TeamReport {
  readonly choices: TeamChoices;
  /** Runs on the board, whatever is chosen. */
  readonly all: number;
  readonly counted: number;
  readonly signed: number;
  readonly uncounted: readonly { readonly reason: SetAsideReason; readonly runs: number }[];
  readonly figures: Figures;
  /** Matters that were handed on for a good reason: not in FCR. */
  readonly handedOn: number;
  /** How many of everybody are told what: together they are all who played. */
  readonly says: Standings['says'];
  /** By name, those who need most: everybody, where they are not too many to be shown. */
  readonly people: readonly TeamPerson[];
  readonly scenarios: readonly TeamScenario[];
  readonly weeks: readonly TeamWeek[];
  readonly growth: ReturnType<typeof growthFrom>;
  /** Of the same people; who needs most comes first. */
  readonly advice: readonly PersonAdvice[];
}

type AnyRun = CountedRun | UncountedRun;

const sorted = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].sort((a, b) => a.localeCompare(b));

/** What can be chosen among, from names and from titles by the scenario that has them. */
export const choicesFrom = (
  players: Iterable<string>,
  teams: Iterable<string>,
  titles: ReadonlyMap<string, string>,
): TeamChoices => ({
  players: sorted(players),
  teams: sorted(teams),
  scenarios: [...titles]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title)),
});

/** Changes only when runs come or go. A scenario is called as its newest run calls it. */
const choicesIn = (runs: readonly AnyRun[]): TeamChoices =>
  choicesFrom(
    runs.map(({ player }) => player),
    runs.map(({ team }) => team),
    new Map(runs.toSorted(byMoment).map(({ scenario, title }) => [scenario, title])),
  );

const scenariosFrom = (
  all: readonly ScenarioSums[],
  { scenarios }: TeamChoices,
): readonly TeamScenario[] =>
  all
    .map(({ scenario, runs, measures }) => {
      const title = scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
      return { scenario, title, runs, figures: figuresFrom(measures) };
    })
    .sort((a, b) => a.title.localeCompare(b.title) || a.scenario.localeCompare(b.scenario));

const sumOf = (scenarios: readonly ScenarioSums[]): Omit<ScenarioSums, 'scenario'> => {
  const sums = { runs: 0, signed: 0, measures: noMeasures() };
  for (const { runs, signed, measures } of scenarios) {
    sums.runs += runs;
    sums.signed += signed;
    addMeasures(sums.measures, measures);
  }
  return sums;
};

const adviceFrom = (
  listed: readonly string[],
  people: readonly TeamPerson[],
  own: readonly PersonSums[],
): readonly PersonAdvice[] => {
  const byPlayer = groupedBy(own, ({ player }) => player);
  const known = new Map(people.map(person => [person.player, person]));
  return listed.flatMap(player => {
    const person = known.get(player);
    return person === undefined ? [] : [adviceFor(person, byPlayer.get(player) ?? [])];
  });
};

export interface TeamRuns {
  /** The oldest first. */
  readonly counted: readonly CountedRun[];
  readonly uncounted: readonly UncountedRun[];
  readonly choices: TeamChoices;
  /** What all of them come to. */
  readonly tallies: RunTallies;
}

/** What else it takes: who is shown, what can be chosen among, and how many runs there are. */
interface Around extends Pick<TeamReport, 'choices' | 'all'> {
  readonly standings: Standings;
}

/** Works out the board from what runs come to, whoever added them up. */
export const reportFrom = (
  tallies: RunTallies,
  { standings, choices, all }: Around,
): TeamReport => {
  const { people: own, days, ends, aside } = tallies;
  const { runs, signed, measures } = sumOf(tallies.scenarios);
  const people = peopleFrom(own);
  const scenarios = scenariosFrom(tallies.scenarios, choices);
  const means = new Map(scenarios.map(({ scenario, figures }) => [scenario, figures]));
  return {
    choices,
    all,
    counted: runs,
    signed,
    uncounted: aside.filter(one => one.runs > 0),
    figures: figuresFrom(measures),
    handedOn: runs - measures.fcr.n,
    says: standings.says,
    people,
    scenarios,
    weeks: weeksFrom(days),
    growth: growthFrom(ends, means),
    advice: adviceFrom(standings.listed, people, own),
  };
};

/** In their order, with what all of them come to: worked out once, while runs come in, and not for the first who looks. */
export const runsIn = (
  yes: readonly CountedRun[],
  uncounted: readonly UncountedRun[],
): TeamRuns => {
  const counted = yes.toSorted(byMoment);
  const choices = choicesIn([...counted, ...uncounted]);
  return { counted, uncounted, choices, tallies: talliesOf(counted, uncounted) };
};

/** What chosen runs come to; of all of them that is known. */
const tallied = ({ counted, uncounted, tallies }: TeamRuns, filter: TeamFilter): RunTallies =>
  isEverything(filter)
    ? tallies
    : talliesOf(
        counted.filter(run => passes(filter, run)),
        uncounted.filter(run => passes(filter, run)),
      );

/** Works out the board for a choice of runs, and shows so many people one by one. */
export const reportOn = (runs: TeamRuns, filter: TeamFilter, most = MOST_PEOPLE): TeamReport => {
  const { people: everybody, ...tallies } = tallied(runs, filter);
  const standings = standingsOf(standingsIn(everybody), most);
  const listed = new Set(standings.listed);
  const people = everybody.filter(({ player }) => listed.has(player));
  const all = runs.counted.length + runs.uncounted.length;
  return reportFrom({ ...tallies, people }, { standings, choices: runs.choices, all });
};
