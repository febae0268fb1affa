import { DIFFICULTIES } from '../../engine/model/scenario.ts';
import type { CatalogueEntry, ScenarioFront } from '../catalogue/catalogue.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { Debrief } from './debrief.ts';
import type { NextDrill } from './drill-recommendation.ts';
import { answerOf, type Mistake, mistakesIn } from './mistakes.ts';

/** Something to do after a run. */
export type NextStep =
  | { readonly name: 'mistakes'; readonly count: number }
  | { readonly name: 'drill'; readonly drill: NextDrill }
  /** The turn, from 1, that cost most, with the reply that would have kept most. */
  | { readonly name: 'play-on'; readonly turn: number; readonly reply: number }
  | { readonly name: 'scenario'; readonly scenario: ScenarioFront }
  | { readonly name: 'again' };

interface Around {
  readonly drill: NextDrill | null;
  readonly entries: readonly CatalogueEntry[];
  readonly records: readonly RunRecord[];
}

/** More than this is no help to somebody who asks what to do. */
const MOST = 3;

const levelOf = ({ scenario }: CatalogueEntry): number => DIFFICULTIES.indexOf(scenario.level);

/** The easiest scenario that has not been played to its end. */
const unplayed = ({ entries, records }: Around, current: string): ScenarioFront | null =>
  [...entries]
    .sort((a, b) => levelOf(a) - levelOf(b))
    .find(
      ({ id }) =>
        id !== current && !records.some(run => run.scenario === id && run.ending !== null),
    )?.scenario ?? null;

const playOnFrom = (mistakes: readonly Mistake[], turn: number | null): readonly NextStep[] => {
  const costliest = mistakes.find(mistake => mistake.turn === turn);
  const reply = costliest === undefined ? null : answerOf(costliest);
  return turn === null || reply === null ? [] : [{ name: 'play-on', turn, reply }];
};

const again: NextStep = { name: 'again' };

/** What to do now, the best first: never more than three, and at least to play it again. */
export const nextSteps = (debrief: Debrief, around: Around): readonly NextStep[] => {
  const mistakes = mistakesIn(debrief);
  const next = unplayed(around, debrief.scenario.id);
  const scenario: readonly NextStep[] = next === null ? [] : [{ name: 'scenario', scenario: next }];
  const drill: readonly NextStep[] =
    around.drill === null ? [] : [{ name: 'drill', drill: around.drill }];
  const learn: readonly NextStep[] =
    mistakes.length === 0 ? [] : [{ name: 'mistakes', count: mistakes.length }];
  const playOn = playOnFrom(mistakes, debrief.proof?.turningPoint ?? null);
  const steps =
    debrief.square === 'well-and-well'
      ? [...scenario, ...learn, ...drill, again]
      : [...learn, ...drill, ...playOn, again, ...scenario];
  return steps.slice(0, MOST);
};
