import type { Passage, SeenBy } from './common.ts';

/** Somebody's work that is shipped with the game. */
export interface Credit {
  /** As it is called in `package.json`. */
  readonly id: string;
  readonly name: string;
  /** SPDX. */
  readonly licence: string;
  readonly about: string;
}

export interface AboutMessages {
  readonly version: (version: string) => string;
  readonly what: string;
  readonly promise: {
    readonly heading: string;
    readonly sentences: readonly string[];
    /** Where attempts go. */
    readonly attempts: Readonly<Record<SeenBy, string>>;
  };
  readonly ownWork: Passage;
  readonly credits: {
    readonly heading: string;
    readonly name: string;
    readonly about: string;
    readonly licence: string;
    readonly list: readonly Credit[];
  };
}
