import { loaders } from 'virtual:scenario-sources';
import type { Source } from '../../narrative/source/sources.ts';

/** The files that a shipped scenario is written in, the main one first; null where they cannot be had. */
export const loadScenarioSources = async (id: string): Promise<readonly Source[] | null> => {
  const loader = loaders[id];
  if (loader === undefined) return null;
  try {
    return (await loader()).default;
  } catch {
    return null;
  }
};
