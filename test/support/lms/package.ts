import { drillsIn } from '../../../src/analysis/drills/drills.ts';
import { playableVariants } from '../../../src/analysis/proof/playable.ts';
import { proveScenario } from '../../../src/analysis/proof/prove.ts';
import type { CourseKind } from '../../../src/app/course/course-kinds.ts';
import {
  type CourseSettings,
  DEFAULT_COURSE_SETTINGS,
} from '../../../src/app/course/course-settings.ts';
import type { PackageOrder, Packed } from '../../../src/formats/packages/pack.ts';
import type { Script } from '../../../src/narrative/story/script.ts';
import { scriptFrom } from './script.ts';

const packed = new Map<string, Packed>();

/** A scenario as a package takes it. */
export const packedScript = (script: Script): Packed => {
  const proof = proveScenario(script);
  return {
    script,
    variants: playableVariants(proof),
    drills: drillsIn(proof),
    portrait: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
};

/** A shipped scenario, proved once. */
export const packedStory = (name: string): Packed => {
  const known = packed.get(name);
  if (known !== undefined) return known;
  const one = packedScript(scriptFrom(name));
  packed.set(name, one);
  return one;
};

/** A package of shipped scenarios. */
export const orderOf = (
  kind: CourseKind,
  settings: Partial<CourseSettings> = {},
  stories: readonly string[] = ['first-shift'],
): PackageOrder => ({
  kind,
  title: null,
  settings: { ...DEFAULT_COURSE_SETTINGS, ...settings },
  scenarios: stories.map(packedStory),
});
