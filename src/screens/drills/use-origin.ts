import { addressOf, type Route } from '../../app/route.ts';
import { useServices } from '../services.ts';

/** A drill by its name. */
export type DrillAddress = Extract<Route, { readonly name: 'drill' }>;

/** The address of the debrief that led to a drill; null where none did, or its run is not kept any more. */
export const useOrigin = (one: DrillAddress | undefined): string | null => {
  const { runs } = useServices();
  const from = one?.from ?? null;
  return from === null || runs.find(from) === undefined
    ? null
    : addressOf({ name: 'debrief', run: from });
};
