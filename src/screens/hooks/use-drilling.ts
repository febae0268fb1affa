import { type Drilling, useServices } from '../services.ts';
import { useAsync } from './use-async.ts';

/** What the drills need: null until it is here, `lost` where it could not be fetched. */
export const useDrilling = (): Drilling | 'lost' | null => useAsync(useServices().drilling);
