import type { Route } from '../http/route.ts';
import { phoneRoutes } from './phone-routes.ts';
import { roomRoutes } from './room-routes.ts';

/** A classroom that votes by phone. */
export const voteRoutes: readonly Route[] = [...roomRoutes, ...phoneRoutes];
