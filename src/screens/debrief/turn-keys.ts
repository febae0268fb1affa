import type { ChosenTurn } from './use-chosen-turn.ts';

/** On and back, as in many a reader of mail and boards. */
const STEPS: Readonly<Partial<Record<string, number>>> = { j: 1, k: -1 };

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** Which turn a key leads to, from 1; null for any other key. */
const turnAfter = (key: string, from: number | null, count: number): number | null => {
  const by = STEPS[key.toLowerCase()];
  if (by === undefined) return null;
  const next = from === null ? (by > 0 ? 1 : count) : from + by;
  return next >= 1 && next <= count ? next : null;
};

/**
 * J and K, while the focus is on the map or in the turns: a letter that did something everywhere
 * would get in the way of those who speak to their computer (WCAG 2.1.4).
 */
export const turnKeys =
  ({ chosen, step }: Pick<ChosenTurn, 'chosen' | 'step'>, count: number) =>
  (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
    const turn = turnAfter(event.key, chosen.turn, count);
    if (turn === null) return;
    event.preventDefault();
    step(turn);
  };
