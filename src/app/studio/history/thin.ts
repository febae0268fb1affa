import { MOST_VERSION_CHARACTERS, MOST_VERSIONS } from '../../../engine/limits.ts';
import { millisecondsOf } from '../../date-utils.ts';
import type { VersionRecord } from './version-record.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Which stretch of time a version stands for: every one of the last hour, one for each hour of the
 * last day, one for each day before that. Coarser the longer ago, as with any backup.
 */
const stretchOf = ({ id, at }: VersionRecord, now: number): string => {
  const then = millisecondsOf(at);
  const age = now - then;
  if (age < HOUR) return id;
  return age < DAY ? `hour ${Math.floor(then / HOUR)}` : `day ${Math.floor(then / DAY)}`;
};

const sizeOf = ({ files }: VersionRecord): number =>
  files.reduce((sum, { text }) => sum + text.length, 0);

/** As many as there is room for: the newest first, and those that somebody named before all others. */
const withinLimits = (versions: readonly VersionRecord[]): ReadonlySet<VersionRecord> => {
  const kept = new Set<VersionRecord>();
  let room = MOST_VERSION_CHARACTERS;
  const named = versions.filter(({ name }) => name !== null);
  for (const version of [...named.toReversed(), ...versions.toReversed()]) {
    if (kept.has(version) || kept.size === MOST_VERSIONS) continue;
    room -= sizeOf(version);
    if (room < 0 && kept.size > 0) break;
    kept.add(version);
  }
  return kept;
};

/** The versions that need not be kept any longer. `versions` come oldest first; the newest always stays. */
export const superfluous = (
  versions: readonly VersionRecord[],
  now: string,
): readonly VersionRecord[] => {
  const moment = millisecondsOf(now);
  const lastOf = new Map(versions.map(version => [stretchOf(version, moment), version]));
  const wanted = versions.filter(
    version => version.name !== null || lastOf.get(stretchOf(version, moment)) === version,
  );
  const kept = withinLimits(wanted);
  return versions.filter(version => !kept.has(version));
};
