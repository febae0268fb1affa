import { useCallback } from 'preact/hooks';
import type { Route } from '../../app/route.ts';
import { teamPlaceOf, toTeam } from '../../app/team-place.ts';
import { useDebriefServices } from './services.ts';

/** The address of a debrief, or of one turn in it: one's own, or one that is coached. */
export const useTurnRoute = (run: string): ((turn?: number) => Route) => {
  const isCoached = useDebriefServices().play === null;
  return useCallback(
    turn => {
      const at = { run, ...(turn !== undefined && { turn }) };
      return isCoached ? toTeam({ name: 'coached', ...at }) : { name: 'debrief', ...at };
    },
    [isCoached, run],
  );
};

/** The turn of this run that a route names; null where it names none. */
export const turnIn = (route: Route, run: string): number | null => {
  const at = route.name === 'debrief' ? route : teamPlaceOf(route);
  const isHere = at !== null && 'turn' in at && at.run === run;
  return isHere ? (at.turn ?? null) : null;
};
