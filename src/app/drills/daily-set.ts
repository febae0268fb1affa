import type { DrillSpot } from '../../analysis/drills/drills.ts';
import type { Act } from '../../engine/model/acts.ts';
import type { DrillRecord } from '../practice/drill-record.ts';
import type { CataloguedDrill } from '../practice/drill-catalogue.ts';
import { DAILY, isDue, practiceOf } from '../practice/practice-days.ts';
import { type Observation, strengthOf } from '../practice/skill-strength.ts';

/** What has not been seen is taken to be middling: known weaknesses come first, known strengths last. */
const UNSEEN = 50;

/** How strong somebody is at an act, 0 … 100. */
export const strengthByAct = (observations: readonly Observation[]): ((act: Act) => number) => {
  const sorted = [...observations].sort((a, b) => a.at.localeCompare(b.at));
  const known = new Map<Act, number>();
  return act => {
    const found = known.get(act);
    if (found !== undefined) return found;
    const { strength } = strengthOf(sorted.filter(one => one.act === act));
    known.set(act, strength ?? UNSEEN);
    return strength ?? UNSEEN;
  };
};

export interface DailyInput {
  readonly drills: readonly CataloguedDrill[];
  readonly records: readonly DrillRecord[];
  readonly observations: readonly Observation[];
  readonly today: string;
}

interface Candidate {
  readonly drill: CataloguedDrill;
  readonly due: boolean;
  readonly strength: number;
}

/** Points by which a drill falls behind for each one of its kind that is in the set already. */
const SAME_ACT = 30;
const SAME_SCENARIO = 8;
/** What is due goes before what is new, unless the new one is far weaker. */
const DUE_BONUS = 25;

const costOf = (candidate: Candidate, chosen: readonly Candidate[]): number => {
  const { act, scenario } = candidate.drill;
  const acts = chosen.filter(({ drill }) => drill.act === act).length;
  const scenarios = chosen.filter(({ drill }) => drill.scenario === scenario).length;
  const bonus = candidate.due ? DUE_BONUS : 0;
  return candidate.strength - bonus + SAME_ACT * acts + SAME_SCENARIO * scenarios;
};

/** Weakest first, and not the same lesson five times. Equals keep the catalogue's order. */
const choose = (candidates: readonly Candidate[], count: number): readonly Candidate[] => {
  const chosen: Candidate[] = [];
  const left = [...candidates];
  while (chosen.length < count && left.length > 0) {
    const costs = left.map(candidate => costOf(candidate, chosen));
    const [next] = left.splice(costs.indexOf(Math.min(...costs)), 1);
    if (next !== undefined) chosen.push(next);
  }
  return chosen;
};

const chosenFrom = (input: DailyInput, count: number): readonly CataloguedDrill[] => {
  const { drills, records, observations, today } = input;
  const strength = strengthByAct(observations);
  return choose(candidatesIn(drills, records, strength, today), count).map(({ drill }) => drill);
};

/** What is left of today's five. The same records on the same day give the same set. */
export const dailySet = (input: DailyInput): readonly CataloguedDrill[] =>
  chosenFrom(input, Math.max(0, DAILY - practiceOf(input.records, input.today).today));

/** Another five for somebody who has done today's; none of them was asked today. */
export const extraSet = (input: DailyInput): readonly CataloguedDrill[] => chosenFrom(input, DAILY);

const candidatesIn = (
  drills: readonly CataloguedDrill[],
  records: readonly DrillRecord[],
  strength: (act: Act) => number,
  today: string,
): readonly Candidate[] =>
  drills.flatMap(drill => {
    const record = records.find(({ key }) => key === drill.key);
    if (record !== undefined && !isDue(record, today)) return [];
    return [{ drill, due: record !== undefined, strength: strength(drill.act) }];
  });

/** One guise of each variant first, then the second of each. */
const inTurn = (spots: readonly DrillSpot[]): readonly DrillSpot[] => {
  const place = (spot: DrillSpot): number =>
    spots.filter(other => other.variant === spot.variant).indexOf(spot);
  return [...spots].sort((a, b) => place(a) - place(b));
};

/** The guise to show now: another one each time, so that the words are not learned by heart. */
export const guiseFor = (
  { spots }: Pick<CataloguedDrill, 'spots'>,
  record: DrillRecord | undefined,
): DrillSpot | undefined =>
  inTurn(spots)[(record?.answers.length ?? 0) % Math.max(1, spots.length)];
