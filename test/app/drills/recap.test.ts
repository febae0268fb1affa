import { describe, expect, it } from 'vitest';
import { recapOf } from '../../../src/app/drills/recap.ts';
import type { DrillRecord } from '../../../src/app/practice/drill-record.ts';
import { ACTS, type Act } from '../../../src/engine/model/acts.ts';
import type { Quality } from '../../../src/engine/scoring/move-quality.ts';

const TODAY = '2026-11-25';

const answered = (act: Act, quality: Quality, day = TODAY): DrillRecord => ({
  format: 1,
  key: `a/b/${act}`,
  scenario: 'a',
  drill: `b/${act}`,
  act,
  axis: 'empathy',
  memory: {
    due: `${TODAY}T00:00:00.000Z`,
    stability: 1,
    difficulty: 5,
    scheduledDays: 1,
    reps: 1,
    lapses: 0,
    state: 'Review',
    lastReview: null,
  },
  answers: [{ at: `${day}T18:00:00.000Z`, day, variant: 'base', choices: [], reply: 0, quality }],
});

describe('the recap of a day', () => {
  it('counts the best replies, and names the skill in which most was left', () => {
    const records = [
      answered('ask', 'best'),
      answered('apologise', 'slip'),
      answered('act', 'fine'),
    ];
    expect(recapOf(records, TODAY)).toEqual({
      done: 3,
      best: 1,
      weakest: ACTS.apologise.skill,
    });
  });
  it('names no skill where every reply was the best', () => {
    expect(recapOf([answered('ask', 'best')], TODAY).weakest).toBeNull();
  });
  it('is of that day only', () => {
    const yesterday = answered('ask', 'slip', '2026-11-24');
    expect(recapOf([yesterday], TODAY)).toEqual({ done: 0, best: 0, weakest: null });
  });
});
