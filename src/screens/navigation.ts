import { createStore } from 'zustand/vanilla';
import { addressOf, parseRoute, type Route } from '../app/route.ts';
import type { Readable } from './hooks/use-store.ts';

/** The page's address, as a store; the only place that touches it. */
export interface Navigation {
  readonly store: Readable<Route>;
  go(route: Route): void;
  /** Where we came from, or home for somebody who came here first. */
  back(): void;
  /** Whether the person has gone from one place to another since the page was loaded. */
  hasMoved(): boolean;
  /** Another name for the place where we already are: no step in the history. */
  rename(route: Route): void;
}

export const createNavigation = (page: Window): Navigation => {
  const here = (): Route => parseRoute(page.location.hash);
  const store = createStore<Route>(here);
  let cameFromHere = false;
  page.addEventListener('hashchange', () => {
    cameFromHere = true;
    store.setState(here(), true);
  });
  return {
    store,
    go: route => {
      page.location.hash = addressOf(route);
    },
    back: () => {
      if (cameFromHere) page.history.back();
      else page.location.hash = addressOf({ name: 'home' });
    },
    hasMoved: () => cameFromHere,
    rename: route => {
      // Somebody has left for another place, and the page has not heard of it yet.
      if (addressOf(here()) !== addressOf(store.getState())) return;
      try {
        page.history.replaceState(page.history.state, '', addressOf(route));
      } catch {
        // Some browsers allow so many a minute, some pages none: the place is right all the same.
      }
      store.setState(route, true);
    },
  };
};
