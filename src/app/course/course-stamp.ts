import { seedOf } from '../../engine/rng.ts';
import type { Course } from './course.ts';

type Stamped = Pick<Course, 'scenarios'> & Partial<Pick<Course, 'drills' | 'settings'>>;

/** What the answers of a set mean depends on which drills there are, and in which guise they come. */
const setLines = ({ drills = [], settings }: Stamped): readonly string[] =>
  drills.length === 0
    ? []
    : [...drills.map(({ scenario, id }) => `${scenario} ${id}`), settings?.variant ?? ''];

/** Names the versions of what is in a course: what was played in others cannot be played again here. */
export const courseStamp = (course: Stamped): string =>
  seedOf(
    [
      ...course.scenarios.map(({ scenario, version }) => `${scenario.id} ${version}`),
      ...setLines(course),
    ].join('\n'),
  ).toString(36);
