import type { Axis } from '../../../engine/model/acts.ts';
import type { LevelName } from '../../../engine/model/customer.ts';
import type { MoodZone } from '../../../engine/model/mood.ts';
import type { EndingKind } from '../../../engine/model/story-step.ts';

/** Who sees what a person does: nobody but them, the record store that they named, or the learning platform that they play on. */
export const SEEN_BY = ['nobody', 'store', 'platform'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** One thing to choose from, with what it means where the name does not say it. */
export interface Choice {
  readonly name: string;
  readonly about?: string;
}

/** A name and a sentence. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

/** A page or a passage that only says something. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
}

export interface CommonMessages {
  readonly product: string;
  readonly home: string;
  readonly settings: string;
  readonly drills: string;
  readonly skills: string;
  readonly about: string;
  /** Names the links of the header. */
  readonly ways: string;
  readonly skipToContent: string;
  readonly loading: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly levels: Readonly<Record<LevelName, string>>;
  readonly zones: Readonly<Record<MoodZone, string>>;
  readonly endings: Readonly<Record<EndingKind, string>>;
  readonly warranted: string;
  readonly outOfHundred: (score: number) => string;
  readonly pageTitle: (page: string) => string;
  readonly quote: (text: string) => string;
}
