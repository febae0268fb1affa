import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, bestOf } from '../../../src/app/runs/attempts.ts';

const attempt = (accuracy: number, empathy: number, at = 0): Attempt => ({
  run: `run-${at}`,
  startedAt: new Date(Date.UTC(2026, 10, 1 + at)).toISOString(),
  scores: { accuracy, empathy },
});

describe('[Q10] the best attempt', () => {
  it.each([
    { scores: [], best: null },
    {
      scores: [
        [100, 10],
        [60, 60],
        [10, 100],
      ],
      best: [60, 60],
    },
    {
      scores: [
        [60, 90],
        [60, 70],
      ],
      best: [60, 90],
    },
    {
      scores: [
        [70, 60],
        [60, 60],
      ],
      best: [70, 60],
    },
  ] as const)('of $scores is $best', ({ scores, best }) => {
    const found = bestOf(scores.map(([accuracy, empathy], at) => attempt(accuracy, empathy, at)));
    expect(found && [found.scores.accuracy, found.scores.empathy]).toEqual(best);
  });
  it('of equals is the newest', () => {
    expect(bestOf([attempt(50, 60, 0), attempt(60, 50, 1)])?.run).toBe('run-1');
  });
  it('is one that was played, and its lower score is the highest there is', () => {
    const score = fc.integer({ min: 0, max: 100 });
    const some = fc.array(fc.tuple(score, score), { minLength: 1 });
    fc.assert(
      fc.property(some, scores => {
        const attempts = scores.map(([a, e], at) => attempt(a, e, at));
        const best = bestOf(attempts);
        expect(attempts).toContain(best);
        const lowest = best && Math.min(best.scores.accuracy, best.scores.empathy);
        expect(lowest).toBe(Math.max(...scores.map(both => Math.min(...both))));
      }),
    );
  });
});
