import { AXES, type Axis, type ByAxis } from '../../engine/model/acts.ts';

/** Both scores, each for itself; null on an axis where a set of drills had nothing at stake. */
export type CourseScores = ByAxis<number | null>;

/** The scores that there are, with their axes. */
export const knownScores = (scores: CourseScores): readonly (readonly [Axis, number])[] =>
  AXES.flatMap(axis => {
    const score = scores[axis];
    return score === null ? [] : [[axis, score] as const];
  });
