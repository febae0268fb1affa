import { adviceFor, byNeed, type PersonAdvice } from './advice.ts';
import { growthFrom, type TeamWeek, weeksFrom } from './course.ts';
import type { Figures } from './figures.ts';
import { type CountedRun, passes, type TeamFilter, type UncountedRun } from './filter.ts';
import type { SetAsideReason } from './judge-run.ts';
import { groupedBy, peopleFrom, type TeamPerson } from './people.ts';
import { addMeasures, figuresFrom, noMeasures, type RunSums } from './sums.ts';
import { byMoment, type PersonSums, type RunTallies, talliesOf } from './tallies.ts';

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
  readonly people: readonly TeamPerson[];
  readonly scenarios: readonly TeamScenario[];
  readonly weeks: readonly TeamWeek[];
  readonly growth: ReturnType<typeof growthFrom>;
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
export const choicesIn = (runs: readonly AnyRun[]): TeamChoices =>
  choicesFrom(
    runs.map(({ player }) => player),
    runs.map(({ team }) => team),
    new Map(runs.toSorted(byMoment).map(({ scenario, title }) => [scenario, title])),
  );

const scenarioFrom = (
  scenario: string,
  own: readonly PersonSums[],
  { scenarios }: TeamChoices,
): TeamScenario => {
  const { runs, measures } = sumOf(own);
  const title = scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
  return { scenario, title, runs, figures: figuresFrom(measures) };
};

const sumOf = (people: readonly PersonSums[]): Pick<RunSums, 'runs' | 'signed' | 'measures'> => {
  const sums = { runs: 0, signed: 0, measures: noMeasures() };
  for (const { runs, signed, measures } of people) {
    sums.runs += runs;
    sums.signed += signed;
    addMeasures(sums.measures, measures);
  }
  return sums;
};

const scenariosFrom = (
  people: readonly PersonSums[],
  choices: TeamChoices,
): readonly TeamScenario[] =>
  [...groupedBy(people, ({ scenario }) => scenario)]
    .map(([scenario, own]) => scenarioFrom(scenario, own, choices))
    .sort((a, b) => a.title.localeCompare(b.title) || a.scenario.localeCompare(b.scenario));

export interface TeamRuns {
  /** The oldest first. */
  readonly counted: readonly CountedRun[];
  readonly uncounted: readonly UncountedRun[];
  readonly choices: TeamChoices;
}

/** Works out the board from what runs come to, whoever added them up. */
export const reportFrom = (
  { people: own, days, ends, aside }: RunTallies,
  choices: TeamChoices,
  all: number,
): TeamReport => {
  const { runs, signed, measures } = sumOf(own);
  const people = peopleFrom(own);
  const scenarios = scenariosFrom(own, choices);
  const byPlayer = groupedBy(own, ({ player }) => player);
  const means = new Map(scenarios.map(({ scenario, figures }) => [scenario, figures]));
  return {
    choices,
    all,
    counted: runs,
    signed,
    uncounted: aside.filter(one => one.runs > 0),
    figures: figuresFrom(measures),
    handedOn: runs - measures.fcr.n,
    people,
    scenarios,
    weeks: weeksFrom(days),
    growth: growthFrom(ends, means),
    advice: byNeed(people.map(person => adviceFor(person, byPlayer.get(person.player) ?? []))),
  };
};

/** Works out the board for a choice of runs. */
export const reportOn = (
  { counted, uncounted, choices }: TeamRuns,
  filter: TeamFilter,
): TeamReport => {
  const chosen = counted.filter(run => passes(filter, run));
  const aside = uncounted.filter(run => passes(filter, run));
  return reportFrom(talliesOf(chosen, aside), choices, counted.length + uncounted.length);
};
