import { sourceMapOf } from '../../../narrative/source/source-map.ts';
import type { ScriptReading } from '../../../narrative/story/script.ts';
import type { PathTest } from '../play/path-test.ts';
import { tryPaths } from '../play/run-path-tests.ts';
import type { CheckedPath } from './checked.ts';

/** Tries the kept paths of a draft, and says where those stand that go otherwise than their author wants. */
export const checkPaths = (
  { script, sources }: ScriptReading,
  tests: readonly PathTest[],
): readonly CheckedPath[] => {
  const places = sourceMapOf(sources);
  const top = { file: sources.files[0]?.name ?? '', line: 1 };
  return tryPaths(script, tests).map(result => ({
    ...result,
    ...(result.faults.length === 0 || result.at === null ? top : places.of(result.at)),
  }));
};
