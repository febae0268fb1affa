import { useEffect, useState } from 'preact/hooks';
import type { SaidNow, Standing } from '../../app/conversation/conversation-port.ts';

/**
 * How many lines to show. What was said before we came in is there from the start; the newest lines
 * arrive a moment later, so that a screen reader says them, once.
 */
export const useArrived = (standing: Standing | null): number => {
  const [here, setHere] = useState(false);
  useEffect(() => {
    if (standing === null) return undefined;
    const soon = setTimeout(() => setHere(true), 0);
    return () => clearTimeout(soon);
  }, [standing === null]);
  if (standing === null) return 0;
  return here ? standing.said.length : standing.heardBefore;
};

export interface Placed {
  readonly said: SaidNow;
  readonly index: number;
}

/** What was said before the first reply, and then each reply with what it brought. */
export const turnsOf = (lines: readonly SaidNow[]): readonly (readonly Placed[])[] => {
  const turns: Placed[][] = [];
  lines.forEach((said, index) => {
    const isReply = said.voice === 'you' || said.voice === 'action';
    if (index === 0 || isReply) turns.push([]);
    turns.at(-1)?.push({ said, index });
  });
  return turns;
};
