import type { DraftRecord } from '../drafts/draft-record.ts';
import { sameFiles } from '../history/history.ts';
import type { BackedUp } from './backup.ts';

/** A scenario of a backup, and the one of its name that is here. */
export interface Planned {
  readonly scenario: BackedUp;
  /** Null where there is none. */
  readonly here: DraftRecord | null;
}

/** What to do where both have it and they differ. */
export type OnDifferent = 'both' | 'newer';

/** How each scenario of a backup stands to what is here. */
export interface Plan {
  readonly missing: readonly Planned[];
  readonly same: readonly Planned[];
  readonly different: readonly (Planned & { readonly here: DraftRecord })[];
}

const isDifferent = (one: Planned): one is Planned & { readonly here: DraftRecord } =>
  one.here !== null && !sameFiles(one.here.files, one.scenario.draft.files);

export const planOf = (
  scenarios: readonly BackedUp[],
  find: (id: string) => DraftRecord | undefined,
): Plan => {
  const planned = scenarios.map(scenario => ({
    scenario,
    here: find(scenario.draft.id) ?? null,
  }));
  return {
    missing: planned.filter(({ here }) => here === null),
    same: planned.filter(one => one.here !== null && !isDifferent(one)),
    different: planned.filter(isDifferent),
  };
};

/** What came of it, in numbers of scenarios. */
export interface Restored {
  /** They were not here. */
  readonly back: number;
  /** They were different here, and came as scenarios of their own. */
  readonly copies: number;
  /** They were older here: the backup's state is the one that is shown now, and what was here is a version. */
  readonly replaced: number;
  /** They are newer here: the backup's state is a version now. */
  readonly kept: number;
  /** They were here just so. */
  readonly same: number;
}
