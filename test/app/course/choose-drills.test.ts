import { describe, expect, it } from 'vitest';
import { chooseDrills } from '../../../src/app/course/choose-drills.ts';
import { DRILL_SKILLS } from '../../../src/app/course/drill-kinds.ts';
import { readCourseSettings } from '../../../src/app/course/course-settings.ts';
import { ACTS, SKILLS } from '../../../src/engine/model/acts.ts';
import { courseOf } from '../../../src/formats/packages/pack.ts';
import { orderOf, packedStory } from '../../support/lms/package.ts';

const STORIES = ['first-shift', 'room-not-ready'];
const all = STORIES.flatMap((name, scenario) =>
  packedStory(name).drills.map(drill => ({ ...drill, scenario })),
);

describe('the drills of a set', () => {
  it('are as unlike as there are: of several scenarios and of several skills', () => {
    const chosen = chooseDrills(all, { skills: null, count: 6 });
    expect(chosen).toHaveLength(6);
    expect(new Set(chosen.map(({ scenario }) => scenario)).size).toBe(2);
    expect(new Set(chosen.map(({ act }) => ACTS[act].skill)).size).toBeGreaterThan(3);
    expect(chooseDrills(all, { skills: null, count: 6 })).toEqual(chosen);
  });
  it('are about the skills that were asked for, and as many as there are', () => {
    const skills = [...DRILL_SKILLS.acknowledgement];
    const chosen = chooseDrills(all, { skills, count: 50 });
    expect(chosen).toEqual(
      expect.arrayContaining(all.filter(({ act }) => skills.some(one => one === ACTS[act].skill))),
    );
    for (const { act } of chosen) expect(skills).toContain(ACTS[act].skill);
  });
  it('bring the scenarios that they are from, and no others', () => {
    const only = SKILLS.find(skill => {
      const own = all.filter(({ act }) => ACTS[act].skill === skill);
      return own.length > 0 && own.every(({ scenario }) => scenario === 1);
    });
    const skills = only === undefined ? null : [only];
    const course = courseOf(orderOf('web', { drills: { skills, count: 1 } }, STORIES));
    expect(course.scenarios).toHaveLength(1);
    expect(course.drills).toMatchObject([{ scenario: 0 }]);
    expect(course.title).toBe(`Drills: ${course.scenarios[0]?.scenario.title}`);
  });
});

describe('what is laid down for a set', () => {
  it('is a skill, or several, or all, and a number within reason', () => {
    expect(readCourseSettings({ drills: {} })).toMatchObject({
      value: { drills: { skills: null, count: 10 } },
    });
    expect(readCourseSettings({ drills: { skills: ['honesty'], count: 3 } }).ok).toBe(true);
  });
  it.each([
    [{ skills: [] }, 'drills.skills'],
    [{ skills: ['patience'] }, 'drills.skills.0'],
    [{ count: 0 }, 'drills.count'],
    [{ count: 51 }, 'drills.count'],
    [{ count: 2.5 }, 'drills.count'],
    [{ colour: 'red' }, 'drills.colour'],
    [[], 'drills'],
    ['all', 'drills'],
  ])('is refused by name: %j', (drills, name) => {
    const read = readCourseSettings({ drills });
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error).toContain(name);
  });
});
