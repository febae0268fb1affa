import { MOST_BACKUP_CHARACTERS } from '../../../engine/limits.ts';
import type { BackedUp } from './backup.ts';

const sizeOf = (all: readonly BackedUp[]): number =>
  all
    .flatMap(({ draft, versions }) => [draft, ...versions])
    .flatMap(({ files }) => files)
    .reduce((sum, { text }) => sum + text.length, 0);

/** Only the newest of the versions that nobody has named, so many of each scenario. */
const thinned = (all: readonly BackedUp[], most: number): readonly BackedUp[] =>
  all.map(scenario => {
    const passing = scenario.versions.filter(({ name }) => name === null);
    const kept = new Set(passing.slice(Math.max(0, passing.length - most)));
    return {
      ...scenario,
      versions: scenario.versions.filter(one => one.name !== null || kept.has(one)),
    };
  });

/** How many versions kept by the way each scenario may have, in turn, until everything fits. */
const STEPS = [300, 100, 30, 10, 3, 0];

/**
 * What a backup has room for, so that every backup that is made can be read again: scenarios and
 * what somebody has named first, then what was kept by the way, the newest of each.
 */
export const fitting = (all: readonly BackedUp[]): readonly BackedUp[] => {
  const tries = STEPS.map(most => thinned(all, most));
  const bare = all.map(scenario => ({ ...scenario, versions: [] }));
  return tries.find(one => sizeOf(one) <= MOST_BACKUP_CHARACTERS) ?? bare;
};
