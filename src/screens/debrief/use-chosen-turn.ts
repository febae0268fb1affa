import { useCallback, useMemo, useState } from 'preact/hooks';
import { useSelected } from '../hooks/use-store.ts';
import { useServices } from '../services.ts';
import { turnIn, useTurnRoute } from './use-turn-route.ts';

/** The turn that is read, from 1. A new object whenever somebody asks for one, if only for the same again. */
export interface Chosen {
  readonly turn: number | null;
}

export interface ChosenTurn {
  readonly chosen: Chosen;
  /** Goes to a turn: the way back leads to where one was before. */
  readonly choose: (turn: number) => void;
  /** Goes to a turn from another one: the way back skips what was only passed. */
  readonly step: (turn: number) => void;
}

/** The turn that the page's address names. */
export const useChosenTurn = (run: string): ChosenTurn => {
  const { navigation } = useServices();
  const routeOf = useTurnRoute(run);
  const turn = useSelected(navigation.store, route => turnIn(route, run));
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again for the same is what counts.
  const chosen = useMemo<Chosen>(() => ({ turn }), [turn, asked]);
  const choose = useCallback(
    (next: number) => {
      if (next === turn) setAsked(count => count + 1);
      else navigation.go(routeOf(next));
    },
    [navigation, routeOf, turn],
  );
  const step = useCallback(
    (next: number) => {
      if (turn === null || turn === next) choose(next);
      else navigation.rename(routeOf(next));
    },
    [navigation, routeOf, turn, choose],
  );
  return { chosen, choose, step };
};
