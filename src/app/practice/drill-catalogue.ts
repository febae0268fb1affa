import type { Drill } from '../../analysis/drills/drills.ts';
import type { Result } from '../../engine/result.ts';
import type { LoadProblem } from '../catalogue/catalogue.ts';

/** The drills that the proof found in each scenario; fetched when drills are first wanted. */
export interface DrillCatalogue {
  /** Scenarios that have a list. */
  readonly scenarios: readonly string[];
  load(scenario: string): Promise<Result<readonly Drill[], LoadProblem>>;
}

/** A drill with the scenario it was lifted from. `id` is its name among everything that is kept. */
export interface CataloguedDrill extends Drill {
  readonly scenario: string;
  readonly key: string;
}

export const keyOf = (scenario: string, drill: string): string => `${scenario}/${drill}`;

/** Every drill there is; a list that cannot be fetched is left out. */
export const everyDrill = async (
  catalogue: DrillCatalogue,
): Promise<readonly CataloguedDrill[]> => {
  const lists = await Promise.all(
    catalogue.scenarios.map(async scenario => {
      const drills = await catalogue.load(scenario);
      return (drills.ok ? drills.value : []).map(drill => ({
        ...drill,
        scenario,
        key: keyOf(scenario, drill.id),
      }));
    }),
  );
  return lists.flat();
};
