import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import {
  avoidable,
  QUALITY_TABLE,
  qualitiesOf,
  qualityOf,
  TURNING_POINT,
  turningPointOf,
} from '../../src/engine/scoring/move-quality.ts';
import { cameOutWell, DONE_WELL, quadrantOf } from '../../src/engine/scoring/quadrant.ts';
import { talk } from '../support/talk.ts';
import { say } from '../support/toy.ts';

const regret = fc.record({
  accuracy: fc.integer({ min: 0, max: 9 }),
  empathy: fc.integer({ min: 0, max: 9 }),
});
const offered = fc.array(regret, { minLength: 1, maxLength: 6 });

describe('the quality of a reply', () => {
  it.each([
    { given: 0, quality: 'best' },
    { given: 1, quality: 'fine' },
    { given: 2, quality: 'missed' },
    { given: 3, quality: 'missed' },
    { given: 4, quality: 'slip' },
    { given: 40, quality: 'slip' },
  ])('$given marks given away is called $quality', ({ given, quality }) => {
    expect(qualityOf(given)).toBe(quality);
  });
  it('[Q4] is a slip wherever there was a breach', () => {
    expect(qualityOf(0, true)).toBe('slip');
  });
  it('[Q4] comes from a table whose thresholds rise', () => {
    const limits = QUALITY_TABLE.map(({ upTo }) => upTo);
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
  });
  it('[Q3] is never blamed for what every reply on offer would have cost', () => {
    const both = [
      { accuracy: 0, empathy: 2 },
      { accuracy: 3, empathy: 0 },
    ];
    expect(both.map(one => avoidable(one, both))).toEqual([0, 1]);
  });
  it('[Q3] has a best reply that gives nothing away, and none that gives less than nothing', () => {
    fc.assert(
      fc.property(offered, all => {
        const given = all.map(one => avoidable(one, all));
        expect(Math.min(...given)).toBe(0);
      }),
    );
  });
});

describe('the turning point', () => {
  it('[Q5] is the costliest reply, the first of equals', () => {
    expect(turningPointOf([0, 4, 1, 4])).toBe(1);
  });
  it('[Q5] is nowhere in a run without a costly reply', () => {
    expect(turningPointOf([])).toBeNull();
    expect(turningPointOf([0, 1, TURNING_POINT - 1])).toBeNull();
  });
  it('[Q5] is named in place of its quality, and only once', () => {
    const judged = [0, 5, 5].map(given => ({ given, breached: false }));
    expect(qualitiesOf(judged)).toEqual(['best', 'turning-point', 'slip']);
  });
});

describe('process against outcome', () => {
  const good = outcomeOf(talk([say('+3 acknowledge wait', '+3 act'), say('+3 respect', '+3 act')]));
  const bad = outcomeOf(talk([say('-3 cold', '-3 guess')], { ending: 'left' }));
  if (good === null || bad === null) throw new Error('not ended');
  it.each([
    { scores: { accuracy: 90, empathy: 80 }, outcome: good, square: 'well-and-well' },
    { scores: { accuracy: 90, empathy: 80 }, outcome: bad, square: 'well-but-badly' },
    { scores: { accuracy: 20, empathy: 80 }, outcome: good, square: 'badly-but-well' },
    { scores: { accuracy: 20, empathy: 30 }, outcome: bad, square: 'badly-and-badly' },
  ])(
    '$scores.accuracy and $scores.empathy with that ending is $square',
    ({ scores, outcome, square }) => {
      expect(quadrantOf(scores, outcome)).toBe(square);
    },
  );
  it('[Q7] cannot make up for one axis with the other', () => {
    expect(quadrantOf({ accuracy: DONE_WELL - 1, empathy: 100 }, good)).toBe('badly-but-well');
  });
  it('[Q7] a breach never came out well, whatever the customer thinks', () => {
    expect(cameOutWell(good)).toBe(true);
    expect(cameOutWell({ ...good, breaches: ['privacy'] })).toBe(false);
  });
  it('[Q7] a warranted escalation can come out well', () => {
    expect(cameOutWell({ ...good, fcr: 'warranted-escalation' })).toBe(true);
    expect(cameOutWell({ ...good, fcr: 'no' })).toBe(false);
  });
});
