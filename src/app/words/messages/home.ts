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
  readonly best: string;
  readonly untried: string;
  readonly tries: (tries: number) => string;
  readonly goOn: string;
  readonly goOnWith: (title: string) => string;
  readonly cannotBePlayed: string;
  readonly seeWhy: string;
  readonly none: Passage;
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
    readonly when: string;
    readonly scenario: string;
    readonly ending: string;
    readonly debrief: string;
    readonly openDebrief: (when: string) => string;
    readonly unfinished: string;
    readonly olderVersion: string;
    readonly all: (attempts: number) => string;
  };
}
