import { adviceFor, byNeed, type PersonAdvice } from './advice.ts';
import { growthOf, type TeamWeek, weeksOf } from './course.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type CountedRun, passes, type TeamFilter, type UncountedRun } from './filter.ts';
import { SET_ASIDE, type SetAsideReason } from './judge-run.ts';
import { groupedBy, peopleIn, type TeamPerson } from './people.ts';

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
  readonly growth: ReturnType<typeof growthOf>;
  readonly advice: readonly PersonAdvice[];
}

type AnyRun = CountedRun | UncountedRun;

const sorted = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].sort((a, b) => a.localeCompare(b));

/** Changes only when runs come or go. */
export const choicesIn = (runs: readonly AnyRun[]): TeamChoices => ({
  players: sorted(runs.map(({ player }) => player)),
  teams: sorted(runs.map(({ team }) => team)),
  scenarios: [...new Map(runs.map(({ scenario, title }) => [scenario, title]))]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title)),
});

const scenariosIn = (runs: readonly CountedRun[]): readonly TeamScenario[] =>
  [...groupedBy(runs, ({ scenario }) => scenario)]
    .map(([scenario, own]) => ({
      scenario,
      title: own.at(-1)?.title ?? scenario,
      runs: own.length,
      figures: figuresOf(own),
    }))
    .sort((a, b) => a.title.localeCompare(b.title));

export interface TeamRuns {
  readonly counted: readonly CountedRun[];
  readonly uncounted: readonly UncountedRun[];
  readonly choices: TeamChoices;
}

/** Works out the board for a choice of runs. */
export const reportOn = (runs: TeamRuns, filter: TeamFilter): TeamReport => {
  const chosen = runs.counted.filter(run => passes(filter, run));
  const aside = groupedBy(
    runs.uncounted.filter(run => passes(filter, run)),
    ({ reason }) => reason,
  );
  const people = peopleIn(chosen);
  const own = groupedBy(chosen, ({ player }) => player);
  return {
    choices: runs.choices,
    all: runs.counted.length + runs.uncounted.length,
    counted: chosen.length,
    signed: chosen.filter(({ source }) => source === 'signed').length,
    uncounted: SET_ASIDE.flatMap(reason => {
      const found = aside.get(reason)?.length ?? 0;
      return found === 0 ? [] : [{ reason, runs: found }];
    }),
    figures: figuresOf(chosen),
    handedOn: chosen.filter(({ measured }) => measured.fcr === null).length,
    people,
    scenarios: scenariosIn(chosen),
    weeks: weeksOf(chosen),
    growth: growthOf(chosen),
    advice: byNeed(people.map(person => adviceFor(person, own.get(person.player) ?? []))),
  };
};
