import type { Act } from '../../../engine/model/acts.ts';
import type { EndingKind } from '../../../engine/model/story-step.ts';
import type { ResultShortcoming } from '../../../engine/review/shortcomings.ts';
import type { Quadrant } from '../../../engine/scoring/quadrant.ts';
import type { Named } from './common.ts';

/** What counts against a run, each in a sentence that its turns follow. */
export interface ShortcomingMessages {
  readonly heading: string;
  /** Over what is left to say of a good result. */
  readonly headingOfGood: string;
  readonly score: (axis: string, score: number, least: number) => string;
  /** Before the turns in which most of a score was left. */
  readonly mostLeft: string;
  readonly missed: (marks: number) => string;
  readonly breach: (what: string) => string;
  readonly promise: (what: string) => string;
  readonly untrue: (act: Act) => string;
  readonly cameOut: (mood: string, zone: string) => string;
  readonly ending: Readonly<Record<EndingKind, string>>;
  readonly satisfaction: (csat: string) => string;
  /** Where the ending is told: it did not stay like that. */
  readonly afterAll: (mood: string, zone: string) => string;
  /** Why it was not solved at the first contact, in a few words. */
  readonly fcr: Readonly<Record<Exclude<ResultShortcoming['code'], 'satisfaction'>, string>>;
  readonly cappedByBreach: string;
}

/** How it was done against what came of it, and why. */
export interface VerdictMessages {
  readonly square: {
    readonly heading: string;
    readonly process: { readonly well: string; readonly badly: string };
    readonly outcome: { readonly well: string; readonly badly: string };
    readonly corners: Readonly<Record<Quadrant, Named>>;
  };
  readonly shortcomings: ShortcomingMessages;
}
