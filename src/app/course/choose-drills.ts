import type { Drill } from '../../analysis/drills/drills.ts';
import { ACTS } from '../../engine/model/acts.ts';
import type { DrillOrder } from './course-settings.ts';

/** A drill with the place of its scenario among those of a package. */
export interface PlacedDrill extends Drill {
  readonly scenario: number;
}

/** How far a drill falls behind for each one like it that is in the set already. */
const SAME = { act: 4, skill: 2, scenario: 1 } as const;

const likenessOf = (drill: PlacedDrill, chosen: readonly PlacedDrill[]): number =>
  chosen.reduce(
    (sum, other) =>
      sum +
      (other.act === drill.act ? SAME.act : 0) +
      (ACTS[other.act].skill === ACTS[drill.act].skill ? SAME.skill : 0) +
      (other.scenario === drill.scenario ? SAME.scenario : 0),
    0,
  );

/**
 * The drills of a set: of those that are about the skills asked for, always the one that is least like what was
 * chosen before. Equals keep their order, so the same scenarios give the same set.
 */
export const chooseDrills = (
  drills: readonly PlacedDrill[],
  { skills, count }: DrillOrder,
): readonly PlacedDrill[] => {
  const left = drills.filter(({ act }) => skills === null || skills.includes(ACTS[act].skill));
  const chosen: PlacedDrill[] = [];
  while (chosen.length < count && left.length > 0) {
    const costs = left.map(drill => likenessOf(drill, chosen));
    chosen.push(...left.splice(costs.indexOf(Math.min(...costs)), 1));
  }
  return chosen;
};
