import type { Axis } from '../../../engine/model/acts.ts';
import type { Mark } from '../../../engine/model/reply.ts';
import type { EndingKind } from '../../../engine/model/story-step.ts';
import type { Condition } from '../../../narrative/authoring/condition.ts';
import type { NodePath } from '../../../narrative/authoring/node-path.ts';

/** Words in a field. */
export interface FieldWords {
  /** As a reader sees them; as ink writes them where `isInk`. */
  readonly text: string;
  /** There is logic between the words: only ink can say it. */
  readonly isInk: boolean;
}

/** A tag beside the words; `nth` counts those with its key. */
export interface Extra {
  readonly key: string;
  readonly value: string;
  readonly nth: number;
}

/** What must hold, in ink, and read where it can be said in words. */
export interface Asked {
  readonly ink: string;
  readonly condition: Condition | null;
}

/** Where it goes on: a knot, `END`, or (null) a way that only ink can say. */
export interface Goes {
  readonly target: string | null;
  readonly ink: string;
}

interface At {
  /** From its section on. */
  readonly path: NodePath;
  /** Its line in the section, from 0. */
  readonly line: number;
}

export type Item = At &
  (
    | {
        readonly kind: 'line';
        /** Null for narration. */
        readonly speaker: string | null;
        readonly words: FieldWords;
        readonly extras: readonly Extra[];
        readonly goes: Goes | null;
        /** Said whichever reply was given. */
        readonly isGather: boolean;
      }
    | { readonly kind: 'way'; readonly goes: Goes; readonly isGather: boolean }
    | { readonly kind: 'branching'; readonly asked: Asked; readonly target: string }
    | {
        readonly kind: 'ending';
        readonly ending: EndingKind;
        readonly warranted: boolean;
        readonly summary: string;
      }
    | { readonly kind: 'sets'; readonly variable: string; readonly value: string }
    | { readonly kind: 'conditional'; readonly branches: readonly BranchView[] }
    | { readonly kind: 'reply'; readonly reply: ReplyView }
    /** What only ink can say, a comment among it. */
    | { readonly kind: 'ink'; readonly text: string }
  );

export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;

export interface BranchView {
  /** Null for `else`. */
  readonly asked: Asked | null;
  readonly items: readonly Item[];
}

export interface ReplyView {
  readonly id: string | null;
  readonly shape: 'said' | 'done' | 'mixed';
  readonly words: FieldWords;
  readonly accuracy: Mark | null;
  readonly empathy: Mark | null;
  /** Axes on which the mark still waits for what kind of reply it is. */
  readonly open: readonly Axis[];
  readonly why: string;
  readonly extras: readonly Extra[];
  readonly asked: Asked | null;
  readonly goes: Goes | null;
  readonly follows: readonly Item[];
}

/** Part of a section: what is told, and the replies to it where there are some. */
export interface Piece {
  /** Where its nodes stand in the section: up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
  readonly lead: readonly Item[];
  readonly replies: readonly ItemOf<'reply'>[];
  readonly after: readonly Item[];
  /** What it is known by: the first thing that the customer says. */
  readonly title: string;
}

export interface CardSection {
  /** Name of the knot; '' above the first one. */
  readonly knot: string;
  readonly stitch: string | null;
  readonly isFunction: boolean;
  readonly desk: string | null;
  readonly text: string;
  /** Lines that it has. */
  readonly lines: number;
  readonly pieces: readonly Piece[];
}
