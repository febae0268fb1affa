import { assert, constantFrom, integer, property, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/app/course/course.ts';
import { roundOf, roundScores } from '../../../src/app/course/drill-round.ts';
import { LONGEST_JOURNAL } from '../../../src/engine/limits.ts';
import { courseOf } from '../../../src/formats/packages/pack.ts';
import { SetAttempts } from '../../../src/app/course/set-attempts.ts';
import { MOST_SET_DRILLS } from '../../../src/app/course/course-settings.ts';
import { orderOf } from '../../support/lms/package.ts';

const SET = courseOf(orderOf('web', { drills: { skills: null, count: 4 } }));
const MARKS = { accuracy: 70, empathy: 70 };

type Choose = (regrets: readonly (readonly [number, number])[]) => number;
const total = ([accuracy, empathy]: readonly [number, number]): number => accuracy + empathy;
const best: Choose = regrets => regrets.map(total).indexOf(Math.min(...regrets.map(total)));
const worst: Choose = regrets => regrets.map(total).indexOf(Math.max(...regrets.map(total)));

/** Plays on for so many answers. */
const playOn = (
  course: Course,
  seed: number,
  from: readonly number[],
  choose: Choose,
  most = 400,
) => {
  const choices = [...from];
  for (let step = 0; step < most; step++) {
    const { asked } = roundOf(course, { seed, choices });
    if (asked === null) break;
    choices.push(choose(asked.spot.regrets));
  }
  return choices;
};

const entryOf = (seed: number, choices: readonly number[], startedAt = 0) => ({
  scenario: 0,
  variant: 0,
  seed,
  startedAt,
  scores: null,
  reviewed: true,
  told: choices.length,
  choices,
});

describe('a round through a set of drills', () => {
  it('puts each drill once, and is over where each went well: 100 on both', () => {
    const choices = playOn(SET, 7, [], best);
    const round = roundOf(SET, { seed: 7, choices });
    expect(choices).toHaveLength(SET.drills.length);
    expect(round).toMatchObject({ asked: null, left: 0 });
    expect(new Set(round.answers.map(({ drill }) => drill)).size).toBe(SET.drills.length);
    for (const score of Object.values(roundScores(round.answers))) expect(score ?? 100).toBe(100);
  });
  it('puts what went wrong again at the end, until it went well once', () => {
    const first = playOn(SET, 7, [], worst, 1);
    const choices = playOn(SET, 7, first, best);
    const { answers } = roundOf(SET, { seed: 7, choices });
    expect(choices).toHaveLength(SET.drills.length + 1);
    expect(answers.at(-1)).toMatchObject({ drill: answers[0]?.drill, before: 1, well: true });
    const scores = roundScores(answers);
    expect(Math.min(...Object.values(scores).map(score => score ?? 100))).toBeLessThan(100);
  });
  it('counts first answers alone: the worst everywhere is 0, however often they are put right', () => {
    const choices = playOn(SET, 9, playOn(SET, 9, [], worst, SET.drills.length), best);
    const { asked, answers } = roundOf(SET, { seed: 9, choices });
    expect(asked).toBe(null);
    const lows = Object.values(roundScores(answers)).map(score => score ?? 0);
    expect(Math.min(...lows)).toBeLessThan(25);
  });
  it('comes in one order and one guise where the variant is fixed, and in others where it rotates', () => {
    const fixed = { ...SET, settings: { ...SET.settings, variant: 'fixed' as const } };
    const orders = (course: Course): readonly string[] =>
      [1, 2, 3, 4, 5, 6].map(seed =>
        JSON.stringify(
          roundOf(course, { seed, choices: playOn(course, seed, [], best) }).answers.map(
            ({ drill, spot }) => [drill, spot.variant, spot.choices],
          ),
        ),
      );
    expect(new Set(orders(fixed)).size).toBe(1);
    expect(new Set(orders(SET)).size).toBeGreaterThan(1);
    const [order = ''] = orders(fixed);
    expect(order).not.toContain('undefined');
    const first = SET.scenarios[0]?.scenario.variants[0]?.id;
    for (const { spots } of SET.drills)
      if (spots.some(({ variant }) => variant === first)) expect(order).toContain(`"${first}"`);
  });
  it('stops at what was never on offer, and is the same each time', () => {
    assert(
      property(
        integer({ min: 0, max: 2 ** 32 - 1 }),
        array(integer({ min: 0, max: 9 })),
        (seed, choices) => {
          const round = roundOf(SET, { seed, choices });
          expect(round.answers.length).toBeLessThanOrEqual(choices.length);
          expect(roundOf(SET, { seed, choices })).toEqual(round);
          expect(round.left === 0).toBe(round.asked === null);
          for (const score of Object.values(roundScores(round.answers)))
            if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        },
      ),
    );
  });
});

describe('the journal of a set', () => {
  it('has both scores only when a round is over, and counts the round that the policy asks for', () => {
    const poor = playOn(SET, 1, playOn(SET, 1, [], worst, SET.drills.length), best);
    const good = playOn(SET, 2, [], best);
    const settle = (attempts: Course['settings']['attempts']) => {
      const course = { ...SET, settings: { ...SET.settings, attempts } };
      const kept = new SetAttempts(course, MARKS, []);
      kept.put(entryOf(1, poor.slice(0, 2)));
      expect(kept.result()).toMatchObject({ scores: null, passed: null });
      expect(kept.result().progress).toBeLessThan(1);
      kept.put(entryOf(1, poor, 1));
      kept.put(entryOf(2, good, 2));
      return kept.result();
    };
    expect(settle('best').passed).toBe(true);
    expect(settle('last').scores).toEqual(settle('best').scores);
    expect(settle('first').passed).toBe(false);
    const { accuracy: all } = settle('all').scores ?? {};
    const { accuracy: first } = settle('first').scores ?? {};
    if (all !== null && first !== null) expect(Number(all)).toBeGreaterThan(Number(first));
  });
  it('gives back the round that was under way, and works the scores out again', () => {
    const kept = new SetAttempts(SET, MARKS, []);
    kept.put(entryOf(1, playOn(SET, 1, [], worst, 3)));
    const again = new SetAttempts(SET, MARKS, [kept.journal()]);
    expect(again.underWay()).toMatchObject({ seed: 1, choices: kept.underWay()?.choices });
    kept.put(entryOf(1, playOn(SET, 1, [], best)));
    const lying = kept.journal().replace(/\.2s2s\./, '.0101.');
    expect(new SetAttempts(SET, MARKS, [lying]).result().scores).toEqual(kept.result().scores);
  });
  it('of another set of the same scenario keeps its scores, and is not played on', () => {
    const kept = new SetAttempts(SET, MARKS, []);
    kept.put(entryOf(1, playOn(SET, 1, [], best)));
    kept.put(entryOf(2, playOn(SET, 2, [], best, 1), 1));
    const other = courseOf(orderOf('web', { drills: { skills: null, count: 2 } }));
    const there = new SetAttempts(other, MARKS, [kept.journal()]);
    expect(there.underWay()).toBe(null);
    expect(there.result().scores).toEqual(kept.result().scores);
  });
  it('has room on every platform, however often somebody works through the largest set', () => {
    const drills = Array.from({ length: MOST_SET_DRILLS }, (_, at) => {
      const drill = SET.drills[at % SET.drills.length];
      if (drill === undefined) throw new Error('no drill');
      return { ...drill, id: `${drill.id}-${at}` };
    });
    const large = { ...SET, drills };
    const kept = new SetAttempts(large, MARKS, []);
    for (let round = 0; round < 40; round++) {
      const poor = playOn(large, round, [], worst, drills.length);
      kept.put(entryOf(round, playOn(large, round, poor, best), round));
      expect(kept.journal().length).toBeLessThanOrEqual(LONGEST_JOURNAL);
    }
    expect(new SetAttempts(large, MARKS, [kept.journal()]).result().scores).toEqual(
      kept.result().scores,
    );
  });
  it('is a set or none by what stands in it: no journal brings it down', () => {
    assert(
      property(constantFrom('', '1', '1:x:0.0.1.1.0..1.*', '1:x:0.0.1.1.0.----.1.01'), text => {
        const kept = new SetAttempts(SET, MARKS, [text]);
        expect(kept.result().scores).toBe(null);
      }),
    );
  });
});
