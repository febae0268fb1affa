import type { Source } from '../../../narrative/source/sources.ts';
import type { StudioPlayMessages } from '../../words/messages/studio-play.ts';
import type { PathTest } from '../play/path-test.ts';
import type { CheckedPath } from './checked.ts';
import type { FindingNow } from './findings-now.ts';

/** While the draft does not compile, that alone is the problem. */
const isOwnFault = ({ faults }: CheckedPath): boolean =>
  faults.some(({ code }) => code !== 'does-not-compile');

/** Kept paths that go otherwise than their author wants, as problems among the others. */
export const pathFindings = (
  paths: readonly CheckedPath[],
  tests: readonly PathTest[],
  files: readonly Source[],
  words: StudioPlayMessages['tests'],
): readonly FindingNow[] =>
  paths.filter(isOwnFault).flatMap(({ test, faults, file, line }): readonly FindingNow[] => {
    const kept = tests.find(({ id }) => id === test);
    if (kept === undefined || !files.some(({ name }) => name === file)) return [];
    const message = words.problem(kept.title, faults.map(words.fault).join(' '));
    return [
      {
        code: 'path/fails',
        severity: 'error',
        message,
        remedy: words.remedy,
        file,
        line,
        fixes: [],
        kept: { variant: kept.variant, start: kept.start, steps: kept.steps },
      },
    ];
  });
