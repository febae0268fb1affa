import { createHash } from 'node:crypto';
import { RULES_VERSION } from '../../engine/versions.ts';
import type { Result } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { ProvedScenario } from './versions.ts';

/**
 * Reads and proves a scenario, somewhere where a hostile one can do no harm: in a process of its own,
 * with limits of memory and time. Fails for what cannot be played at all.
 */
export type Prove = (
  files: readonly Source[],
) => Promise<Result<ProvedScenario, 'scenario/broken'>>;

/** What a version of a scenario is called: the same files under the same rules are the same. */
export const versionIdOf = (files: readonly Source[]): string => {
  const texts = files.map(({ name, text }) => [name, text]);
  return createHash('sha256')
    .update(JSON.stringify([RULES_VERSION, texts]))
    .digest('hex');
};
