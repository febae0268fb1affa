import type { Replayed } from '../../app/runs/replay-run.ts';

/** What each reply on offer would have led to, as the proof knows it. */
export interface SidesProps {
  readonly replayed: Replayed;
  /** The decision, from 1; null: all of them. */
  readonly turn: number | null;
  /** How many wanted a reply, in words; null where nobody was asked. */
  readonly wanted: (turn: number, reply: string) => string | null;
}
