import { SKILLS, type Skill } from '../../engine/model/acts.ts';
import { byMeasure, figureFrom, type Figures } from './figures.ts';
import { type Judgement, MEASURES, type Measure, type Sums } from './judge-run.ts';

/**
 * Everything that a board shows is worked out from sums of whole numbers: added up here or by a
 * database, in whatever order, they are the same to the last digit. These many units are one.
 */
export const UNITS: Readonly<Record<Measure, number>> = {
  accuracy: 1,
  empathy: 1,
  csat: 10,
  fcr: 1,
  ease: 100,
};

/** A share of what was on offer is a fraction of small numbers: 1/2520 is in all of them up to tenths. */
const SHARES = 2520;
/** Units of a per cent. */
export const SKILL_UNITS = SHARES / 100;

export type OpenSums = { -readonly [part in keyof Sums]: Sums[part] };
export type MeasureSums = Readonly<Record<Measure, OpenSums>>;
export type SkillsSums = Readonly<Record<Skill, OpenSums>>;

/** What some runs come to. */
export interface RunSums {
  runs: number;
  /** Vouched for by an exercise server. */
  signed: number;
  balanced: number;
  readonly measures: MeasureSums;
  readonly skills: SkillsSums;
}

const none = (): OpenSums => ({ n: 0, sum: 0, squares: 0 });

/** Something for each skill. */
export const bySkill = <T>(make: (skill: Skill) => T): Readonly<Record<Skill, T>> => ({
  listening: make('listening'),
  acknowledging: make('acknowledging'),
  honesty: make('honesty'),
  composure: make('composure'),
  'finding-out': make('finding-out'),
  knowing: make('knowing'),
  solving: make('solving'),
  committing: make('committing'),
});

export const noMeasures = (): MeasureSums => byMeasure(none);

export const noRuns = (): RunSums => ({
  runs: 0,
  signed: 0,
  balanced: 0,
  measures: noMeasures(),
  skills: bySkill(none),
});

export const addTo = (sums: OpenSums, more: Sums): void => {
  sums.n += more.n;
  sums.sum += more.sum;
  sums.squares += more.squares;
};

export const addMeasures = (sums: MeasureSums, more: Readonly<Record<Measure, Sums>>): void => {
  for (const measure of MEASURES) addTo(sums[measure], more[measure]);
};

/** A value in whole units. */
export const unitsOf = (value: number, measure: Measure): number =>
  Math.round(value * UNITS[measure]);

type Measured = Pick<Judgement, 'measured'>;

export const addMeasured = (sums: MeasureSums, { measured }: Measured): void => {
  for (const measure of MEASURES) {
    const value = measured[measure];
    if (value === null) continue;
    const sum = unitsOf(value, measure);
    addTo(sums[measure], { n: 1, sum, squares: sum ** 2 });
  }
};

type OneRun = Pick<Judgement, 'measured' | 'isBalanced' | 'skills'> & { readonly source: string };

/** One run more. */
export const addRun = (sums: RunSums, run: OneRun): void => {
  sums.runs++;
  if (run.source === 'signed') sums.signed++;
  if (run.isBalanced) sums.balanced++;
  addMeasured(sums.measures, run);
  for (const [skill, own] of run.skills)
    addTo(sums.skills[skill], {
      n: own.n,
      sum: Math.round(own.sum * SKILL_UNITS),
      squares: Math.round(own.squares * SKILL_UNITS ** 2),
    });
};

export const addRuns = (sums: RunSums, more: RunSums): void => {
  sums.runs += more.runs;
  sums.signed += more.signed;
  sums.balanced += more.balanced;
  addMeasures(sums.measures, more.measures);
  for (const skill of SKILLS) addTo(sums.skills[skill], more.skills[skill]);
};

/** Means and spreads, measure by measure. */
export const figuresFrom = (sums: MeasureSums): Figures =>
  byMeasure(measure => figureFrom(sums[measure], UNITS[measure]));
