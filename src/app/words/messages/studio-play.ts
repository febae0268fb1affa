import type { EndingKind } from '../../../engine/model/story-step.ts';
import type { PathFault } from '../../studio/play/run-path-tests.ts';

/** What is said while a draft is played beside its text. */
export interface StudioPlayMessages {
  /** The heading of its commands. */
  readonly group: string;
  readonly open: string;
  readonly close: string;
  readonly closePlay: string;
  readonly playFromHere: string;
  readonly playBest: string;
  readonly noBest: string;
  readonly heading: string;
  readonly reading: string;
  readonly broken: string;
  readonly failed: string;
  readonly lost: (words: string) => string;
  readonly over: string;
  readonly again: string;
  readonly back: string;
  readonly nothingToTakeBack: string;
  readonly onward: string;
  readonly nothingAhead: string;
  readonly variant: string;
  readonly from: string;
  readonly beginning: string;
  readonly levels: string;
  readonly startElsewhere: string;
  readonly startHere: string;
  readonly startingVariables: string;
  readonly state: string;
  readonly rules: string;
  readonly nothingMoved: string;
  readonly variables: string;
  readonly noVariables: string;
  readonly debts: (count: number) => string;
  readonly log: string;
  readonly noReplies: string;
  readonly replay: (words: string) => string;
  readonly replayOn: (words: string) => string;
  readonly tests: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly keep: string;
    readonly ending: string;
    readonly any: string;
    readonly reaches: string;
    readonly mood: string;
    readonly passes: string;
    readonly fails: string;
    readonly play: string;
    readonly remove: string;
    readonly of: (title: string) => string;
    readonly title: (replies: number, expects: string) => string;
    readonly endsIn: (kind: EndingKind) => string;
    readonly reachesKnot: (knot: string) => string;
    readonly moodAtLeast: (mood: number) => string;
    readonly fault: (fault: PathFault) => string;
    /** Among the problems. */
    readonly problem: (title: string, faults: string) => string;
    readonly remedy: string;
  };
}
