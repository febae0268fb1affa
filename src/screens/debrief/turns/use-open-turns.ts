import { useCallback, useMemo, useState } from 'preact/hooks';
import { standouts, type TurnSummary } from '../../../app/debrief/turn-summary.ts';

/** Turns that somebody opened or closed, from 1; what they said of none of them is as it was at first. */
type Asked = ReadonlyMap<number, boolean>;

export interface OpenTurns {
  readonly isOpen: (turn: number) => boolean;
  readonly set: (turn: number, open: boolean) => void;
  readonly setAll: (open: boolean) => void;
  readonly allOpen: boolean;
}

/** Which turns are open: at first the best and the worst, and all of them on paper. */
export const useOpenTurns = (turns: readonly TurnSummary[], printing: boolean): OpenTurns => {
  const [asked, setAsked] = useState<Asked>(new Map());
  const first = useMemo(() => standouts(turns), [turns]);
  const isOpen = (turn: number) =>
    printing || (asked.get(turn) ?? (turn === first?.best || turn === first?.worst));
  const set = useCallback(
    (turn: number, open: boolean) => setAsked(before => new Map([...before, [turn, open]])),
    [],
  );
  return {
    isOpen,
    set,
    setAll: open => setAsked(new Map(turns.map(({ number }) => [number, open]))),
    allOpen: turns.every(({ number }) => isOpen(number)),
  };
};
