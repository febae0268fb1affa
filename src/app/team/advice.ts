import { ACTS, type Skill } from '../../engine/model/acts.ts';
import { DRILL_KINDS, DRILL_SKILLS, type DrillKind } from '../course/drill-kinds.ts';
import type { CataloguedDrill } from '../practice/drill-catalogue.ts';
import { DONE_WELL } from '../../engine/scoring/quadrant.ts';
import { BALANCED_WITHIN } from '../../engine/review/commendations.ts';
import { MEASURES, type Measure } from './judge-run.ts';
import { byMeasure } from './figures.ts';
import type { TeamPerson } from './people.ts';
import { inOrder, type PersonSums } from './tallies.ts';

/** From which figures a lead is told what. */
export const ADVICE = {
  /** Fewer runs say more about the scenarios than about the person. */
  leastRuns: 3,
  lowScore: 60,
  /** Per cent of matters settled at the first contact. */
  lowFcr: 60,
  highFcr: 75,
  /** Of 5. */
  lowCsat: 3,
  coldCsat: 3.5,
  /** Decisions that a skill is named on. */
  leastDecisions: 3,
} as const;

/** Something to practise: the weakest skill of that half, and the scenario where it went worst. */
export interface DrillAdvice {
  readonly kind: DrillKind;
  /** The figures that ask for it; empty where it is for what is right and cold. */
  readonly low: readonly Measure[];
  readonly skill: Skill | null;
  readonly scenario: string | null;
}

/** What is said of somebody: one of these. */
export const SAYINGS = ['too-little', 'practise', 'balanced', 'steady'] as const;
export type Saying = (typeof SAYINGS)[number];

export interface PersonAdvice {
  readonly player: string;
  readonly runs: number;
  readonly says: Saying;
  readonly figures: TeamPerson['figures'];
  readonly drills: readonly DrillAdvice[];
  /** Matters are settled, and people leave unhappy. */
  readonly isRightButCold: boolean;
}

/** How somebody does on average; null where no run tells. */
export interface Person {
  readonly player: string;
  readonly runs: number;
  readonly means: Readonly<Record<Measure, number | null>>;
}

const isBelow = (mean: number | null, limit: number): boolean => mean !== null && mean < limit;
const isFrom = (mean: number | null, limit: number): boolean => mean !== null && mean >= limit;

const weakest = ({ skills }: TeamPerson, kind: DrillKind): Skill | null => {
  const known = DRILL_SKILLS[kind].flatMap(skill => {
    const figure = skills[skill];
    return figure === undefined || figure.n < ADVICE.leastDecisions ? [] : [{ skill, figure }];
  });
  return known.toSorted((a, b) => a.figure.mean - b.figure.mean)[0]?.skill ?? null;
};

const worstScenario = (own: readonly PersonSums[], kind: DrillKind): string | null => {
  const axis = kind === 'policy' ? 'accuracy' : 'empathy';
  const means = own.map(({ scenario, runs, measures }) => ({
    scenario,
    mean: measures[axis].sum / runs,
  }));
  const worst = means.toSorted((a, b) => a.mean - b.mean || inOrder(a.scenario, b.scenario));
  return worst[0]?.scenario ?? null;
};

const LOW = {
  policy: { accuracy: ADVICE.lowScore, fcr: ADVICE.lowFcr },
  acknowledgement: { empathy: ADVICE.lowScore, csat: ADVICE.lowCsat },
} as const;

/** Which figures of that half are low. */
const lowIn = ({ means }: Person, kind: DrillKind): readonly Measure[] => {
  const limits: Readonly<Partial<Record<Measure, number>>> = LOW[kind];
  return MEASURES.filter(measure => isBelow(means[measure], limits[measure] ?? 0));
};

const isBalanced = ({ means: { accuracy, empathy } }: Person): boolean =>
  isFrom(accuracy, DONE_WELL) &&
  isFrom(empathy, DONE_WELL) &&
  Math.abs((accuracy ?? 0) - (empathy ?? 0)) <= BALANCED_WITHIN;

/** What figures say of a person, without what to practise it on. */
export interface Reading extends Pick<PersonAdvice, 'player' | 'says' | 'isRightButCold'> {
  readonly drills: readonly Pick<DrillAdvice, 'kind' | 'low'>[];
  /** Low is much. */
  readonly rank: number;
}

/** Comes after everybody who has a drill to do. */
const NO_NEED = 1000;

const rankOf = ({ accuracy, empathy }: Person['means']): number =>
  Math.min(accuracy ?? 100, empathy ?? 100);

/** What is to be said of a person by their means alone. */
export const readingOf = (person: Person): Reading => {
  const { player, means } = person;
  if (person.runs < ADVICE.leastRuns)
    return { player, says: 'too-little', drills: [], isRightButCold: false, rank: NO_NEED };
  const isRightButCold = isFrom(means.fcr, ADVICE.highFcr) && isBelow(means.csat, ADVICE.coldCsat);
  const drills = DRILL_KINDS.flatMap(kind => {
    const low = lowIn(person, kind);
    const isCold = kind === 'acknowledgement' && isRightButCold;
    return low.length === 0 && !isCold ? [] : [{ kind, low }];
  });
  if (drills.length > 0)
    return { player, says: 'practise', drills, isRightButCold, rank: rankOf(means) };
  return {
    player,
    says: isBalanced(person) ? 'balanced' : 'steady',
    drills,
    isRightButCold,
    rank: NO_NEED,
  };
};

/** What to do next with one person, and on what grounds: what their runs come to, scenario by scenario. */
export const adviceFor = (person: TeamPerson, own: readonly PersonSums[]): PersonAdvice => {
  const { player, runs, figures } = person;
  const means = byMeasure(measure => figures[measure]?.mean ?? null);
  const { says, isRightButCold, drills } = readingOf({ player, runs, means });
  const full = drills.map(drill => ({
    ...drill,
    skill: weakest(person, drill.kind),
    scenario: worstScenario(own, drill.kind),
  }));
  return { player, runs, figures, says, drills: full, isRightButCold };
};

/** Who needs most comes first; of whom nothing can be said yet, last. */
export const byNeed = (
  a: Pick<Reading, 'rank' | 'player'>,
  b: Pick<Reading, 'rank' | 'player'>,
): number => a.rank - b.rank || a.player.localeCompare(b.player);

/** The drill of the catalogue that fits best: the same scenario and skill, then the same skill, then the half of the job. */
export const drillFor = (
  { kind, skill, scenario }: DrillAdvice,
  drills: readonly CataloguedDrill[],
): CataloguedDrill | null => {
  const axis = kind === 'policy' ? 'accuracy' : 'empathy';
  const worth = (drill: CataloguedDrill): number =>
    (ACTS[drill.act].skill === skill ? 4 : 0) +
    (drill.axis === axis ? 2 : 0) +
    (drill.scenario === scenario ? 1 : 0);
  const best = drills.toSorted((a, b) => worth(b) - worth(a))[0];
  return best === undefined || worth(best) < 2 ? null : best;
};
