import type { Holder } from './columns.ts';
import type { TurnProblem } from './interpreter.ts';
import type { RawLine } from './output.ts';
import type { Transition } from './transition.ts';

/** A turn as it came out, shared by all states in which it read the same. */
export interface Arrival {
  readonly id: number;
  readonly lines: readonly RawLine[];
  readonly problem: TurnProblem | null;
  /** Number of the position, or −1 where the story ended. */
  readonly position: number;
  readonly choices: readonly { readonly text: string; readonly tags: readonly string[] }[];
  /** Path of the last place that was passed. */
  readonly place: string;
  /** Knots and stitches that were passed, each once. */
  readonly passed: readonly string[];
  /** Variables that it made true. */
  readonly raised: readonly string[];
}

/** A place where the story waits for a choice, with all that is known of it. */
export interface ControlLocation extends Holder {
  readonly id: number;
  /** What is known of each choice: a tree of what turns read. */
  readonly tries: (LocationBranch | Leaf | undefined)[];
}

/** Turns went different ways here, by what they read. */
export interface LocationBranch {
  readonly slot: number;
  readonly test: number;
  readonly level: number;
  readonly ways: Map<number, LocationBranch | Leaf>;
}

/** What a turn came to, for all states that lead here. */
export interface Leaf {
  readonly arrival: Arrival;
  /** Null where the story ended. */
  readonly transition: Transition | null;
}

/** Where a turn led: the state there (−1: the story ended) and what was told. */
export interface Outcome {
  readonly state: number;
  readonly arrival: Arrival;
}
