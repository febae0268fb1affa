import { useCallback } from 'preact/hooks';
import type { Route } from '../../app/route.ts';
import { useDebriefServices } from './services.ts';

/** The address of a debrief, or of one turn in it: one's own, or one that is coached. */
export const useTurnRoute = (run: string): ((turn?: number) => Route) => {
  const name = useDebriefServices().play === null ? 'coached' : 'debrief';
  return useCallback(turn => ({ name, run, ...(turn !== undefined && { turn }) }), [name, run]);
};
