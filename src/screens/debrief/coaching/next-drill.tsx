import { useEffect, useState } from 'preact/hooks';
import type { Drill } from '../../../analysis/drills/drills.ts';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { type NextDrill, nextDrill } from '../../../app/debrief/drill-recommendation.ts';
import { Icon } from '../../parts/icon.tsx';
import { useServices } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
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

/** One thing to practise, and the way to it; from there it goes back to this run. */
export const NextDrillCard = ({ drill, from }: { drill: NextDrill | null; from: string }) => {
  const { navigation } = useServices();
  const { nextDrill: words } = useCoaching();
  if (drill === null) return null;
  const start = () =>
    navigation.go({ name: 'drill', scenario: drill.scenario, drill: drill.drill, from });
  return (
    <section class="card next-drill" aria-labelledby="next-drill">
      <div>
        <h2 id="next-drill">{words.heading}</h2>
        <p>{words.about(drill.act, drill.skill)}</p>
        <p class="note">{drill.turn === null ? words.flawless : words.fromTurn(drill.turn)}</p>
      </div>
      <button type="button" class="button button-main no-print" onClick={start}>
        {words.start}
        <Icon name="forward" />
      </button>
    </section>
  );
};
