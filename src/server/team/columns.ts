import { SKILLS, type Skill } from '../../engine/model/acts.ts';
import { MEASURES, type Measure, type Measured, type Sums } from '../../app/team/judge-run.ts';
import type { Standing } from '../../app/team/standing.ts';
import { bySkill, type OpenSums, type RunSums, UNITS } from '../../app/team/sums.ts';
import { byMeasure } from '../../app/team/figures.ts';

const PARTS = ['n', 'sum', 'squares'] as const;
type Part = (typeof PARTS)[number];

type Named<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Tail}`
  : Name;

export type MeasureColumn = `${Measure}_${Part}`;
export type SkillColumn = `${Named<Skill>}_${Part}`;
export type SumColumn = 'runs' | 'balanced' | MeasureColumn | SkillColumn;

/** Sums of whole numbers as columns: of one run, or of many. A run is a row of sums that stands on itself. */
export type SumColumns = Readonly<Record<SumColumn, number>>;

const partsOf = <Name extends string>(name: Name) => PARTS.map(part => `${name}_${part}` as const);

const SKILL_NAMES = bySkill<Named<Skill>>(skill =>
  skill === 'finding-out' ? 'finding_out' : skill,
);

export const MEASURE_COLUMNS: readonly MeasureColumn[] = MEASURES.flatMap(partsOf);
const SKILL_COLUMNS: readonly SkillColumn[] = SKILLS.flatMap(skill => partsOf(SKILL_NAMES[skill]));

/** What is added up by day. */
export const DAY_COLUMNS = ['runs', ...MEASURE_COLUMNS] as const satisfies readonly SumColumn[];
export const SUM_COLUMNS: readonly SumColumn[] = [
  'runs',
  'balanced',
  ...MEASURE_COLUMNS,
  ...SKILL_COLUMNS,
];

/** Sums as a database gives them: PostgreSQL writes large numbers as text. */
export type AnySums<Column extends SumColumn> = Readonly<Record<Column, unknown>>;

/** By its column; a row has every column that it is asked for. */
const sumsAt = (row: object, name: Measure | Named<Skill>): OpenSums => {
  const at = (part: Part): number => Number(Reflect.get(row, `${name}_${part}`));
  return { n: at('n'), sum: at('sum'), squares: at('squares') };
};

export const measuresIn = (row: AnySums<MeasureColumn>) =>
  byMeasure(measure => sumsAt(row, measure));

/** What one run comes to. */
export const measuredIn = (run: AnySums<MeasureColumn>): Measured => {
  const sums = measuresIn(run);
  return byMeasure(measure => (sums[measure].n === 0 ? null : sums[measure].sum / UNITS[measure]));
};

/** Between values that are read as one text, which is much faster than a column each. */
export const BETWEEN = ' ';

const [ZERO, NINE] = [48, 57];

/** One whole number after the other; read digit by digit, because a board reads two millions of them. */
const numbersIn = (packed: string): (() => number) => {
  let at = 0;
  return () => {
    let value = 0;
    for (; at < packed.length; at++) {
      const digit = packed.charCodeAt(at);
      if (digit < ZERO || digit > NINE) break;
      value = 10 * value + digit - ZERO;
    }
    at++;
    return value;
  };
};

/** How many runs tell of each measure, and what they come to: where somebody stands. */
export const STANDING_COLUMNS: readonly MeasureColumn[] = MEASURES.flatMap(
  measure => [`${measure}_n`, `${measure}_sum`] as const,
);

/** The runs and `STANDING_COLUMNS`, written as one text in their order. */
export const packedStanding = (packed: string): Omit<Standing, 'player'> => {
  const next = numbersIn(packed);
  const two = () => ({ n: next(), sum: next() });
  const runs = next();
  return { runs, measures: byMeasure(two) };
};

/** A row of `SUM_COLUMNS`, none of them below nothing, written as one text in their order. */
export const packedSums = (packed: string): RunSums => {
  const next = numbersIn(packed);
  const three = (): OpenSums => ({ n: next(), sum: next(), squares: next() });
  const [runs, balanced] = [next(), next()];
  return { runs, signed: 0, balanced, measures: byMeasure(three), skills: bySkill(three) };
};

const columnsOf = (name: string, { n, sum, squares }: Sums) => [
  [`${name}_n`, n],
  [`${name}_sum`, sum],
  [`${name}_squares`, squares],
];

/** The same back. */
export const columnsFor = (sums: RunSums): SumColumns => {
  const { runs, balanced, measures, skills } = sums;
  const columns: unknown = Object.fromEntries([
    ['runs', runs],
    ['balanced', balanced],
    ...MEASURES.flatMap(measure => columnsOf(measure, measures[measure])),
    ...SKILLS.flatMap(skill => columnsOf(SKILL_NAMES[skill], skills[skill])),
  ]);
  return columns as SumColumns;
};
