import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import {
  answerOf,
  foundIn,
  type Mistake,
  mistakesIn,
  nextToTry,
  showAnswer,
  startOver,
  type Tries,
  tryReply,
} from '../../../app/debrief/mistakes.ts';
import type { ChosenTurn } from '../use-chosen-turn.ts';

/** What was done last, to be said aloud. */
export type LastDone =
  | { readonly name: 'tried' | 'shown'; readonly turn: number; readonly reply: number | null }
  | { readonly name: 'cleared' }
  | { readonly name: 'finished'; readonly found: number; readonly of: number };

export interface Mistakes {
  readonly list: readonly Mistake[];
  /** The one under way; null while none is gone through, or another turn is read meanwhile. */
  readonly now: Mistake | null;
  readonly tries: Tries;
  readonly last: LastDone | null;
  readonly begin: () => void;
  readonly tryReply: (reply: number) => void;
  readonly show: () => void;
  readonly again: () => void;
  /** To the one after this; after the last one it is over. */
  readonly next: () => void;
  readonly leave: () => void;
}

/** What was tried at the mistake that is under way. */
const useTries = (now: Mistake | null) => {
  const [tries, setTries] = useState<Tries>(new Map());
  const [last, setLast] = useState<LastDone | null>(null);
  const act = (change: (mistake: Mistake) => Tries, what: (mistake: Mistake) => LastDone) => {
    if (now === null) return;
    setTries(change(now));
    setLast(what(now));
  };
  return {
    tries,
    last,
    setLast,
    tryReply: (reply: number) =>
      act(
        ({ turn }) => tryReply(tries, turn, reply),
        ({ turn }) => ({ name: 'tried', turn, reply }),
      ),
    show: () =>
      act(
        mistake => showAnswer(tries, mistake),
        mistake => ({ name: 'shown', turn: mistake.turn, reply: answerOf(mistake) }),
      ),
    again: () =>
      act(
        ({ turn }) => startOver(tries, turn),
        () => ({ name: 'cleared' }),
      ),
  };
};

/** Going from mistake to mistake. Where one is, the page's address says. */
export const useMistakes = (debrief: Debrief, { chosen, choose, step }: ChosenTurn): Mistakes => {
  const list = useMemo(() => mistakesIn(debrief), [debrief]);
  const [isOn, setOn] = useState(false);
  const at = isOn ? list.findIndex(({ turn }) => turn === chosen.turn) : -1;
  const now = list[at] ?? null;
  const { setLast, ...tried } = useTries(now);
  const go = (to: (turn: number) => void, { turn }: Mistake) => {
    setOn(true);
    setLast(null);
    to(turn);
  };
  const leave = () => {
    setOn(false);
    setLast({ name: 'finished', found: foundIn(list, tried.tries), of: list.length });
  };
  return {
    list,
    now,
    ...tried,
    begin: () => {
      const first = nextToTry(list, tried.tries);
      if (first !== null) go(choose, first);
    },
    next: () => {
      const following = list[at + 1];
      if (following === undefined) leave();
      else go(step, following);
    },
    leave,
  };
};
