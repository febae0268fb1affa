import type { Axis } from '../../../engine/model/acts.ts';
import type { Difficulty } from '../../../engine/model/scenario.ts';
import type { Passage } from './common.ts';

export interface HomeMessages {
  /** Each on a line of its own where there is room. */
  readonly heading: readonly string[];
  readonly lead: string;
  readonly promise: string;
  readonly scenarios: string;
  /** On the card to begin with, on the first visit. */
  readonly startHere: string;
  /** The way from the easiest scenarios to the hardest. */
  readonly way: { readonly name: string; readonly done: (done: number, of: number) => string };
  readonly level: Readonly<Record<Difficulty, string>>;
  readonly minutes: (minutes: number) => string;
  /** One attempt, on that day. */
  readonly best: (day: string) => string;
  readonly untried: string;
  readonly tries: (tries: number) => string;
  readonly goOn: string;
  readonly goOnWith: (title: string) => string;
  readonly cannotBePlayed: string;
  readonly seeWhy: string;
  readonly none: Passage;
  /** What its reader has written. */
  readonly yours: { readonly heading: string; readonly write: string; readonly mend: string };
  /** One quiet line. */
  readonly practice: {
    readonly heading: string;
    readonly about: string;
    readonly due: (due: number) => string;
    readonly doneOf: (done: number, of: number) => string;
    readonly done: string;
    readonly days: (days: number) => string;
    readonly start: string;
    readonly goOn: string;
    readonly skills: string;
  };
  readonly history: {
    readonly heading: string;
    readonly about: string;
    /** The same where a record store is told. */
    readonly aboutByStore: string;
    readonly when: string;
    readonly scenario: string;
    readonly ending: string;
    readonly axes: Readonly<Record<Axis, string>>;
    /** In place of a score that there is none of. */
    readonly noScore: string;
    /** A run from the middle of another one. */
    readonly whatIf: (turn: number) => string;
    readonly overTime: string;
    readonly course: (axis: Axis, scores: readonly number[]) => string;
    readonly debrief: string;
    readonly openDebrief: (when: string) => string;
    readonly unfinished: string;
    readonly olderVersion: string;
    readonly all: (attempts: number) => string;
  };
}
