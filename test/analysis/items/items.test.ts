import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, answersOf } from '../../../src/analysis/items/answers.ts';
import { formStatistics } from '../../../src/analysis/items/form-statistics.ts';
import { itemStatistics, LEAST_ANSWERS } from '../../../src/analysis/items/item-statistics.ts';
import { replyStatistics } from '../../../src/analysis/items/reply-statistics.ts';
import { earned } from '../../../src/engine/scoring/score.ts';
import { talk } from '../../support/talk.ts';
import { say } from '../../support/toy.ts';
import { WUENSCH } from '../support/kr20.ts';

const OFFERED = ['right', 'wrong', 'odd'] as const;

/** Somebody who took this reply of three, of which the first is worth a mark on accuracy. */
const answer = (item: number, reply: (typeof OFFERED)[number]): Answer => {
  const isRight = reply === 'right';
  return {
    item: `item ${item}`,
    reply,
    offered: OFFERED,
    earned: {
      accuracy: { marks: isRight ? 1 : 0, most: 1 },
      empathy: { marks: 0, most: 0 },
    },
    isBest: { accuracy: isRight, empathy: true },
    keyed: { accuracy: ['right'], empathy: [] },
  };
};

const STUDENTS = WUENSCH.map(
  (row): Answers => row.map((right, at) => answer(at, right === 1 ? 'right' : 'wrong')),
);

const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('item statistics', () => {
  it('are difficulty and corrected item–total correlation, as NumPy gives them for Wuensch’s example', () => {
    const items = itemStatistics(STUDENTS, 'accuracy');
    expect(items.map(({ facility }) => facility)).toEqual([
      0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6,
    ]);
    const expected = [
      0.705889, 0.705889, 0, 0.473589, 0.583874, 0.286147, -0.027445, 0.705889, -0.123613, 0.475867,
    ];
    items.forEach(({ discrimination }, at) =>
      expect(discrimination).toBeCloseTo(expected[at] ?? 9, 5),
    );
  });

  it('read nothing from fewer than thirty answers', () => {
    expect(new Set(itemStatistics(STUDENTS, 'accuracy').map(({ reading }) => reading))).toEqual(
      new Set(['too-few']),
    );
    const many = times(3, () => STUDENTS).flat();
    const readings = itemStatistics(many, 'accuracy').map(({ reading }) => reading);
    expect(readings[0]).toBe('good');
    expect(readings[2]).toBe('weak');
    expect(readings[5]).toBe('fair');
    // −0.12 from 30 answers may be chance; from 300 it is not.
    expect(readings[8]).toBe('weak');
    const more = times(30, () => STUDENTS).flat();
    expect(itemStatistics(more, 'accuracy')[8]?.reading).toBe('against');
  });

  it('have no difficulty where nothing could be earned, and no correlation where all did the same', () => {
    const [first] = itemStatistics(STUDENTS, 'empathy');
    expect(first).toMatchObject({ facility: null, best: 1, discrimination: null });
    const same = times(LEAST_ANSWERS, () => [answer(0, 'right'), answer(1, 'wrong')]);
    expect(itemStatistics(same, 'accuracy').map(({ reading }) => reading)).toEqual([
      'unsaid',
      'unsaid',
    ]);
  });

  it('stay within their ranges', () => {
    const person = fc.array(fc.constantFrom(...OFFERED), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), people => {
        const table = people.map(replies => replies.map((reply, at) => answer(at, reply)));
        for (const { facility, best, discrimination } of itemStatistics(table, 'accuracy')) {
          expect(facility).toBeCloseTo(best, 9);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

/** Good people take `good` of item 0, weak ones `bad`; on the other items the good ones are right. */
const people = (
  good: (typeof OFFERED)[number],
  bad: (typeof OFFERED)[number],
): readonly Answers[] =>
  times(60, at => {
    const isGood = at < 30;
    const others = times(5, item => answer(item + 1, isGood ? 'right' : 'wrong'));
    return [answer(0, isGood ? good : bad), ...others];
  });

describe('reply statistics', () => {
  it('suspect a key where more of the best took another reply', () => {
    const [first, second] = replyStatistics(people('odd', 'right'), 'accuracy');
    expect(first?.rivals).toEqual(['odd']);
    expect(first?.hardlyTaken).toEqual(['wrong']);
    expect(second?.rivals).toEqual([]);
    const odd = first?.replies.find(({ reply }) => reply === 'odd');
    expect(odd).toMatchObject({ offered: 60, taken: 30, isKeyed: false, rest: 5, amongTop: 1 });
  });

  it('suspect nothing where the best took the keyed one', () => {
    const [first] = replyStatistics(people('right', 'odd'), 'accuracy');
    expect(first?.rivals).toEqual([]);
    expect(first?.tooFew).toBe(false);
  });

  it('suspect nothing on an axis that has no key there, nor from few answers', () => {
    expect(replyStatistics(people('odd', 'right'), 'empathy')[0]?.rivals).toEqual([]);
    const few = replyStatistics(people('odd', 'right').slice(20, 40), 'accuracy');
    expect(few[0]).toMatchObject({ tooFew: true, rivals: [], hardlyTaken: [] });
    expect(few[0]?.replies.map(({ amongTop }) => amongTop)).toEqual([null, null, null]);
  });
});

describe('form statistics', () => {
  it('are about the sum that is the score: what somebody did not reach earned nothing', () => {
    const many = times(3, () => STUDENTS).flat();
    const some = many.map((answers, at) => (at === 0 ? answers.slice(0, 9) : answers));
    const form = formStatistics(some, 'accuracy');
    expect(form).toMatchObject({ people: 30, items: 10, endedEarly: 1, tooFew: false });
    expect(form.fewItems).toBe(true);
    // The first student was wrong in the last one: nothing is lost that was earned.
    expect(form).toEqual({ ...formStatistics(many, 'accuracy'), endedEarly: 1 });
    expect(form.alpha).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 9);
  });

  it('say nothing from fewer than thirty people', () => {
    expect(formStatistics(STUDENTS, 'accuracy')).toMatchObject({
      tooFew: true,
      mean: null,
      alpha: null,
      splitHalf: null,
      standardError: null,
    });
    expect(formStatistics([], 'accuracy')).toMatchObject({ people: 0, items: 0, endedEarly: 0 });
  });
});

describe('answers', () => {
  const ask = say('', '+2 ask', { id: 'ask' });
  const warm = say('+2 acknowledge wait', '', { id: 'warm' });
  const blame = say('-2 blame', '', { id: 'blame' });
  const act = say('', '+3 act', { id: 'act' });
  const cold = say('-1 cold', '', { id: 'cold' });

  it('know a decision by the replies that stand together, with one reply less on offer too', () => {
    const first = talk([
      { key: warm, others: [ask, blame] },
      { key: act, others: [cold] },
    ]);
    const second = talk([
      { key: blame, others: [ask] },
      { key: cold, others: [act] },
    ]);
    const [one = [], two = []] = answersOf([first, second]);
    expect(one.map(({ item }) => item)).toEqual(two.map(({ item }) => item));
    expect(new Set(one.map(({ item }) => item)).size).toBe(2);
    expect(one[0]).toMatchObject({
      reply: 'warm',
      earned: { empathy: { marks: 2, most: 2 }, accuracy: { marks: 0, most: 2 } },
      isBest: { empathy: true, accuracy: false },
      keyed: { empathy: ['warm'], accuracy: ['ask'] },
    });
  });

  it('add up to the marks that the score counts', () => {
    const conversation = talk([
      { key: warm, others: [ask] },
      { key: warm, others: [act] },
      { key: act, others: [blame] },
    ]);
    const [answers = []] = answersOf([conversation]);
    for (const axis of ['accuracy', 'empathy'] as const) {
      const sum = answers.reduce((all, one) => all + one.earned[axis].marks, 0);
      expect(sum).toBe(earned(conversation.turns)[axis]);
    }
  });

  it('are other items when a decision comes again, and none where nothing is at stake', () => {
    const conversation = talk([
      { key: ask, others: [warm] },
      { key: warm, others: [ask] },
      { key: say('', '', { id: 'nod' }) },
    ]);
    const [answers = []] = answersOf([conversation]);
    expect(answers.map(({ item }) => item)).toEqual(['ask', 'ask (2)']);
  });
});
