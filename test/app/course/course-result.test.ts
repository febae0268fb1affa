import { describe, expect, it } from 'vitest';
import { courseResultOf, mainScore } from '../../../src/app/course/course-result.ts';
import {
  commonPassMark,
  COUNTED,
  DEFAULT_COURSE_SETTINGS,
  passes,
  readCourseSettings,
} from '../../../src/app/course/course-settings.ts';
import type { JournalEntry } from '../../../src/app/course/journal.ts';

const attempt = (scenario: number, accuracy: number, empathy: number): JournalEntry => ({
  scenario,
  variant: 0,
  seed: accuracy,
  startedAt: 0,
  scores: { accuracy, empathy },
  reviewed: true,
  told: 0,
  choices: [],
});

const THREE = [attempt(0, 90, 40), attempt(0, 70, 72), attempt(0, 50, 95)];

describe('what a course comes to', () => {
  it.each([
    ['all', { accuracy: 70, empathy: 69 }],
    ['best', { accuracy: 70, empathy: 72 }],
    ['first', { accuracy: 90, empathy: 40 }],
    ['last', { accuracy: 50, empathy: 95 }],
  ] as const)('counts %s of the attempts', (attempts, scores) => {
    expect(COUNTED).toContain(attempts);
    const settings = { ...DEFAULT_COURSE_SETTINGS, attempts };
    expect(courseResultOf(['a'], THREE, settings).scores).toEqual(scores);
  });
  it('passes by both marks, and shows the lower score', () => {
    const { scores, passed } = courseResultOf(['a'], THREE, DEFAULT_COURSE_SETTINGS);
    expect(passed).toBe(true);
    expect(scores && mainScore(scores)).toBe(70);
    expect(passes({ accuracy: 100, empathy: 69 }, { accuracy: 70, empathy: 70 })).toBe(false);
    expect(passes({ accuracy: 0, empathy: 0 }, { accuracy: null, empathy: null })).toBe(null);
  });
  it('has no score before every scenario has one', () => {
    const half = courseResultOf(['a', 'b'], THREE, DEFAULT_COURSE_SETTINGS);
    expect(half).toMatchObject({ scores: null, passed: null, progress: 0.5 });
    const whole = courseResultOf(
      ['a', 'b'],
      [...THREE, attempt(1, 50, 50)],
      DEFAULT_COURSE_SETTINGS,
    );
    expect(whole).toMatchObject({
      scores: { accuracy: 60, empathy: 61 },
      passed: false,
      progress: 1,
    });
  });
});

describe('settings of a package', () => {
  it('are as usual where nothing is said, and refused by name where they cannot be', () => {
    expect(readCourseSettings({})).toEqual({ ok: true, value: DEFAULT_COURSE_SETTINGS });
    expect(readCourseSettings({ attempts: 'worst' })).toEqual({ ok: false, error: 'attempts' });
    expect(readCourseSettings({ passMarks: { accuracy: 101, empathy: null } })).toEqual({
      ok: false,
      error: 'passMarks.accuracy',
    });
    for (const value of [null, undefined, [], 'x', 7, { colour: 'red' }])
      expect(readCourseSettings(value).ok).toBe(false);
  });
  it('tell a platform one mark only where both axes ask for the same', () => {
    expect(commonPassMark({ accuracy: 70, empathy: 70 })).toBe(70);
    expect(commonPassMark({ accuracy: 70, empathy: 60 })).toBe(null);
  });
});
