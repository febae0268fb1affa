import { useEffect, useState } from 'preact/hooks';
import type { Drill } from '../../../analysis/drills/drills.ts';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { type NextDrill, nextDrill } from '../../../app/debrief/drill-recommendation.ts';
import { useDebriefServices } from '../services.ts';

/** The drills of a scenario; none until they are here, and where there are none. */
const useDrills = (scenario: string): readonly Drill[] => {
  const { drills: catalogue } = useDebriefServices();
  const [drills, setDrills] = useState<readonly Drill[]>([]);
  useEffect(() => {
    let wanted = true;
    catalogue.load(scenario).then(
      loaded => wanted && loaded.ok && setDrills(loaded.value),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [catalogue, scenario]);
  return drills;
};

/** The one drill that this run asks for. */
export const useNextDrill = (debrief: Debrief): NextDrill | null =>
  nextDrill(debrief, useDrills(debrief.scenario.id));
