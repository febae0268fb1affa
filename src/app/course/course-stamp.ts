import { seedOf } from '../../engine/rng.ts';
import type { Course } from './course.ts';

/** Names the versions of the scenarios in a course: what was played in others cannot be played again here. */
export const courseStamp = ({ scenarios }: Pick<Course, 'scenarios'>): string =>
  seedOf(scenarios.map(({ scenario, version }) => `${scenario.id} ${version}`).join('\n')).toString(
    36,
  );
