import { moodOf } from '../../../engine/model/mood.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Script } from '../../../narrative/story/script.ts';
import { pathAt } from '../../../narrative/story/storyteller.ts';
import { readOwn } from '../../own/own-work.ts';
import type { PathTest } from './path-test.ts';
import { type Walk, walk } from './walk.ts';

/** What a path did that its author does not want; none: it is as it should be. */
export type PathFault =
  | { readonly code: 'does-not-compile' | 'does-not-begin' | 'broke-off' | 'does-not-end' }
  | { readonly code: 'reply-gone'; readonly words: string }
  | { readonly code: 'other-ending'; readonly ending: string }
  | { readonly code: 'not-reached'; readonly knot: string }
  | { readonly code: 'mood-too-low'; readonly mood: number };

export interface PathResult {
  readonly test: string;
  readonly faults: readonly PathFault[];
  /** Where it stands at its end, as the compiled story calls the place; null where it cannot be walked. */
  readonly at: string | null;
}

const endingFault = ({ conversation }: Walk, wanted: string | null): readonly PathFault[] => {
  const { ending } = conversation;
  if (wanted === null || ending?.kind === wanted) return [];
  return ending === null
    ? [{ code: 'does-not-end' }]
    : [{ code: 'other-ending', ending: ending.kind }];
};

const faultsOf = (walked: Walk, { expects }: PathTest): readonly PathFault[] => {
  const { lost, problem, knots, conversation } = walked;
  if (lost !== null) return [{ code: 'reply-gone', words: lost.words }];
  if (problem !== null) return [{ code: 'broke-off' }];
  const mood = moodOf(conversation.customer);
  const { reaches } = expects;
  return [
    ...endingFault(walked, expects.ending),
    ...(reaches === null || knots.has(reaches)
      ? []
      : [{ code: 'not-reached', knot: reaches } as const]),
    ...(expects.mood === null || mood >= expects.mood
      ? []
      : [{ code: 'mood-too-low', mood } as const]),
  ];
};

const resultOf = (script: Script, test: PathTest): PathResult => {
  const walked = walk(script, test);
  if (!walked.ok) return { test: test.id, faults: [{ code: 'does-not-begin' }], at: null };
  const { value } = walked;
  return { test: test.id, faults: faultsOf(value, test), at: pathAt(value.teller.story) };
};

/** Tries paths in a story that has been compiled; null: it does not compile. */
export const tryPaths = (
  script: Script | null,
  tests: readonly PathTest[],
): readonly PathResult[] =>
  tests.map(test =>
    script === null
      ? { test: test.id, faults: [{ code: 'does-not-compile' }], at: null }
      : resultOf(script, test),
  );

/** Tries every path of a draft against what its author expects of it. Never throws; compiles once. */
export const runPathTests = (
  files: readonly Source[],
  tests: readonly PathTest[],
): readonly PathResult[] => (tests.length === 0 ? [] : tryPaths(readOwn(files), tests));
