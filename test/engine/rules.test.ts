import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, ACT_NAMES } from '../../src/engine/model/acts.ts';
import { type Customer, levelsOf } from '../../src/engine/model/customer.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { applyRules, settle } from '../../src/engine/rules/apply-rules.ts';
import { hearLines } from '../../src/engine/rules/hear-lines.ts';
import { customer, say } from '../support/toy.ts';

const after = (before: Customer, ...keys: ReplyKey[]): Customer =>
  keys.reduce((now, key) => applyRules(now, key).customer, before);

const heatAfter = (before: Customer, ...keys: ReplyKey[]) => after(before, ...keys).heat;

describe('M2 warmth cools', () => {
  it('[M2] takes its mark off heat', () => {
    expect(heatAfter(customer(6), say('+2 listen', '+1 ask'))).toBe(4);
  });
  it('[M2] the first acknowledgement of a grievance takes one more from heat 4 on', () => {
    expect(heatAfter(customer(9), say('+2 acknowledge wait', '+1 ask'))).toBe(6);
    expect(heatAfter(customer(4), say('+1 acknowledge wait', '+1 ask'))).toBe(3);
    expect(heatAfter(customer(3, 5, 6, ['wait']), say('+1 acknowledge wait', '+1 ask'))).toBe(2);
  });
});

describe('M3 repetition wears thin', () => {
  const again = say('+2 acknowledge wait');
  it('[M3] a second acknowledgement has half the effect and half the mark', () => {
    const once = applyRules(customer(10), again);
    const twice = applyRules(once.customer, again);
    expect(once.marks.empathy).toBe(2);
    expect(twice.marks.empathy).toBe(1);
    expect(twice.customer.heat).toBe(once.customer.heat - 1);
  });
  it('[M3] a third has none and costs a patience', () => {
    const twice = after(customer(10), again, again);
    const third = applyRules(twice, again);
    expect(third.marks.empathy).toBe(0);
    expect(third.customer.patience).toBe(twice.patience - 2);
    expect(third.movements.filter(({ rule }) => rule === 'M3')).toEqual([
      { rule: 'M3', on: 'patience', by: -1, wanted: -1 },
    ]);
  });
  it('[M3] any other warm act straight after itself has half its effect and its full mark', () => {
    const apologise = say('+2 apologise', '+1 ask');
    const once = after(customer(10), apologise);
    const twice = applyRules(once, apologise);
    expect(twice.customer.heat).toBe(once.heat - 1);
    expect(twice.marks.empathy).toBe(2);
    const listened = after(once, say('+1 listen', '+1 ask'));
    expect(after(listened, apologise).heat).toBe(listened.heat - 2);
  });
});

describe('M4 too hot for solutions', () => {
  it.each([
    { heat: 7, mark: 3, trust: 1, cools: 0 },
    { heat: 7, mark: 1, trust: 0, cools: 0 },
    { heat: 6, mark: 3, trust: 3, cools: 1 },
    { heat: 6, mark: 2, trust: 2, cools: 1 },
    { heat: 6, mark: 1, trust: 1, cools: 0 },
  ])(
    '[M4] at heat $heat an accuracy mark of +$mark builds $trust trust and cools by $cools',
    row => {
      const before = customer(row.heat, 2, 6, []);
      const now = after(before, say('', `+${row.mark} act`));
      expect(now.trust - before.trust).toBe(row.trust);
      expect(before.heat - now.heat).toBe(row.cools);
    },
  );
  it('[M4] what is felt comes first: an acknowledgement opens the door for the solution', () => {
    expect(after(customer(8, 3), say('+2 acknowledge wait', '+2 offer'))).toMatchObject({
      heat: 4,
      trust: 5,
    });
  });
});

describe('M5 bad is stronger than good', () => {
  it('[M5] an unkind reply heats by one more than its mark and costs a trust', () => {
    expect(after(customer(4, 5), say('-2 blame', '+1 ask'))).toMatchObject({ heat: 7, trust: 4 });
  });
  it.each(['deflect', 'dump', 'repeat', 'delay', 'assume', 'inform'])(
    '[M5] a wrong reply that is noticed (%s) costs one more trust than its mark',
    act => {
      expect(after(customer(4, 5), say('', `-2 ${act}`))).toMatchObject({ heat: 4, trust: 2 });
    },
  );
});

describe('M6 and M7 being heard', () => {
  it('[M6] ignored while hot heats by one, up to 9', () => {
    expect(heatAfter(customer(7), say('', '+1 verify'))).toBe(8);
    expect(heatAfter(customer(9), say('', '+1 verify'))).toBe(9);
    expect(applyRules(customer(9), say('', '+1 verify')).movements).toContainEqual({
      rule: 'M6',
      on: 'heat',
      by: 0,
      wanted: 1,
      heldBy: 'M6',
    });
  });
  it('[M6] leaves a heat of 10 where it is', () => {
    expect(heatAfter(customer(10), say('', '+1 verify'))).toBe(10);
  });
  it('[M6] says nothing when everything was acknowledged, or below heat 7', () => {
    expect(heatAfter(customer(8, 5, 6, []), say('', '+1 verify'))).toBe(8);
    expect(heatAfter(customer(6), say('', '+1 verify'))).toBe(6);
  });
  it('[M7] heat stays at 3 or above while something is unacknowledged', () => {
    const { customer: now, movements } = applyRules(customer(4), say('+3 listen', '+1 ask'));
    expect(now.heat).toBe(3);
    expect(movements[0]).toEqual({ rule: 'M2', on: 'heat', by: -1, wanted: -3, heldBy: 'M7' });
  });
  it('[M7] does not raise a heat that is already lower', () => {
    expect(heatAfter(customer(1), say('+2 listen', '+1 ask'))).toBe(1);
  });
  it('[M7] ends with the last acknowledgement', () => {
    expect(heatAfter(customer(4, 5, 6, ['wait']), say('+3 acknowledge wait', '+1 ask'))).toBe(2);
  });
});

describe('M8 empathy alone runs out', () => {
  it.each([
    { what: 'kindness without progress', key: say('+2 listen'), by: -1 },
    { what: 'a small step', key: say('', '+1 verify'), by: 0 },
    { what: 'real progress', key: say('', '+2 act'), by: 1 },
    { what: 'real progress after three minutes', key: say('', '+2 act', { hold: 3 }), by: 0 },
    { what: 'two minutes', key: say('', '+1 act', { hold: 2 }), by: 0 },
    { what: 'seven minutes', key: say('', '+1 act', { hold: 7 }), by: -2 },
    { what: 'a wrong step that is noticed', key: say('', '-1 assume'), by: -1 },
    { what: 'a wrong step that nobody sees', key: say('', '-1 skip'), by: -1 },
    { what: 'an untruth that is believed', key: say('', '-1 guess'), by: 0 },
    { what: 'an untruth that is seen', key: say('', '-1 guess', { seen: true }), by: -1 },
    { what: 'a gift that is not owed', key: say('', '-1 overgive'), by: 0 },
  ])('[M8] $what moves patience by $by', ({ key, by }) => {
    expect(after(customer(5, 5, 5), key).patience).toBe(5 + by);
  });
});

describe('M9 promises', () => {
  const promise = say('', '+1 commit', { promises: ['taxi'] });
  it('[M9] earns a trust when it is made, once', () => {
    const made = after(customer(5, 3), promise);
    expect(made).toMatchObject({ trust: 5, openPromises: ['taxi'] });
    expect(after(made, promise).trust).toBe(6);
  });
  it('[M9] costs four trust when it is still open at the end', () => {
    const { customer: end, movements } = settle(after(customer(5, 4), promise));
    expect(end.trust).toBe(2);
    expect(movements).toEqual([{ rule: 'M9', on: 'trust', by: -4, wanted: -4 }]);
  });
  it('[M9] costs nothing once it is kept, by a line or by a reply', () => {
    const made = after(customer(5, 5), promise);
    expect(settle(hearLines(made, [{ kept: ['taxi'] }]).customer).movements).toEqual([]);
    expect(settle(after(made, say('', '+1 act', { kept: ['taxi'] }))).movements).toEqual([]);
  });
});

describe('M11 how a wrong reply is taken', () => {
  it.each(['misinform', 'overpromise', 'guess', 'withhold'])(
    '[M11] %s is believed: a trust now, and a debt of two more than its mark',
    act => {
      const now = after(customer(5, 4), say('', `-2 ${act}`, { id: 'lie' }));
      expect(now).toMatchObject({ heat: 5, trust: 5, debts: [{ turn: 0, id: 'lie', owes: 4 }] });
    },
  );
  it('[M11] a gift that is not owed is welcome, and leaves no debt', () => {
    expect(after(customer(5, 4), say('', '-3 overgive'))).toMatchObject({ trust: 5, debts: [] });
  });
  it.each(['disclose', 'skip'])('[M11] %s is unseen and moves nothing but patience', act => {
    expect(after(customer(5, 4), say('', `-3 ${act}`))).toMatchObject({
      heat: 5,
      trust: 4,
      patience: 5,
      debts: [],
    });
  });
  it.each(['overpromise', 'overgive', 'skip'])('[M11] %s that is seen is noticed at once', act => {
    const now = after(customer(5, 5), say('', `-2 ${act}`, { seen: true }));
    expect(now).toMatchObject({ trust: 2, debts: [] });
  });
  it('[M11] a promise that cannot be kept earns its trust once', () => {
    expect(after(customer(5, 4), say('', '-2 overpromise', { promises: ['room'] })).trust).toBe(5);
  });
});

describe('K4 a kindness that is not true', () => {
  const kind = say('+2 acknowledge wait', '-2 overpromise');
  it('[K4] is felt and not counted', () => {
    const { customer: now, marks } = applyRules(customer(8), kind);
    expect(marks).toEqual({ accuracy: -2, empathy: 0 });
    expect(now.heat).toBe(5);
    expect(now.heard).toEqual({ wait: 1 });
  });
  it('[K4] is not counted either where it is seen through', () => {
    expect(applyRules(customer(8), { ...kind, seen: true }).marks.empathy).toBe(0);
  });
  it('[K4] leaves an unkindness its mark', () => {
    expect(applyRules(customer(8), say('-2 blame', '-2 misinform')).marks.empathy).toBe(-2);
  });
  it('[K4] does not touch what is wrong and no untruth', () => {
    expect(applyRules(customer(8), say('+2 listen', '-2 delay')).marks.empathy).toBe(2);
  });
});

describe('M12 it comes out', () => {
  const lie = (mark: number, id: string) => say('', `${mark} overpromise`, { id });
  const two = [lie(-2, 'a'), lie(-3, 'b')].reduce(
    (now, key, turn) => applyRules(now, key, turn).customer,
    customer(2, 5, 8, []),
  );
  const out = (comesOut: readonly (string | null)[], before = two) =>
    hearLines(before, [{ kept: [], comesOut }]);

  it('[M12] one reply’s untruth costs its debt in trust, half in heat, a third in patience', () => {
    const { customer: now, movements } = out(['a']);
    expect(now).toMatchObject({ trust: 3, heat: 4, patience: 7, debts: [{ turn: 1, id: 'b' }] });
    expect(movements.map(({ rule, paysFor }) => [rule, paysFor])).toEqual([
      ['M12', 0],
      ['M12', 0],
      ['M12', 0],
    ]);
  });
  it('[M12] all of them cost what their sum costs, and each movement names its own', () => {
    const { customer: now, movements } = out([null]);
    expect(now).toMatchObject({ trust: 0, heat: 6, patience: 5, debts: [] });
    expect(new Set(movements.map(({ paysFor }) => paysFor))).toEqual(new Set([0, 1]));
  });
  it('[M12] are paid once', () => {
    expect(out(['a', 'a'])).toEqual(out(['a']));
    expect(out(['c']).movements).toEqual([]);
  });
  it('[M12] the sum does not depend on the order', () => {
    expect(levelsOf(out([null], { ...two, debts: [...two.debts].reverse() }).customer)).toEqual(
      levelsOf(out([null]).customer),
    );
  });
});

describe('M13 words open, deeds fill', () => {
  const warm = say('+3 listen', '+3 explain');
  it('[M13] words bring trust to 7 and heat to 2, and no further', () => {
    const now = after(customer(6, 5, 6, []), warm, say('+3 care', '+3 offer'), warm, warm);
    expect(now).toMatchObject({ heat: 2, trust: 7, helped: false });
  });
  it.each([
    { what: 'an act', key: say('', '+2 act'), helped: true },
    { what: 'a remedy', key: say('', '+3 remedy'), helped: true },
    { what: 'a commitment', key: say('', '+2 commit'), helped: true },
    { what: 'a kept promise', key: say('', '+2 recap', { kept: ['call'] }), helped: true },
    { what: 'a small act', key: say('', '+1 act'), helped: false },
    { what: 'an offer', key: say('', '+3 offer'), helped: false },
  ])('[M13] $what opens the top: $helped', ({ key, helped }) => {
    expect(after(customer(3, 7, 6, []), key).helped).toBe(helped);
    expect(after(customer(3, 7, 6, []), key).trust).toBe(helped ? 8 : 7);
  });
  it('[M13] near the top it goes one step at a time', () => {
    const helped = { ...customer(2, 7, 6, []), helped: true };
    expect(after(helped, say('+3 care', '+3 act'))).toMatchObject({ heat: 1, trust: 8 });
    expect(after(helped, say('+3 care', '+3 act'), say('', '+3 act'))).toMatchObject({
      heat: 0,
      trust: 9,
    });
    expect(after(customer(5, 3, 6, []), say('', '+3 act')).trust).toBe(6);
  });
  it('[M13] leaves a level that is already beyond where it is', () => {
    expect(after(customer(0, 9, 6, []), warm)).toMatchObject({ heat: 0, trust: 9 });
  });
});

describe('M14 the world stirs people too', () => {
  it('[M14] adds its heat and says what happened', () => {
    const { customer: now, movements } = hearLines(customer(4), [
      { kept: [], stirs: [{ by: 2, what: 'The flight is called.' }] },
    ]);
    expect(now.heat).toBe(6);
    expect(movements).toEqual([
      { rule: 'M14', on: 'heat', by: 2, wanted: 2, what: 'The flight is called.' },
    ]);
  });
});

const anyMark = (axis: 'empathy' | 'accuracy') =>
  fc
    .tuple(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(...ACT_NAMES),
      fc.constantFrom('wait', 'fear'),
    )
    .map(([value, act, grievance]) => ({
      [axis]: act === 'acknowledge' ? { value, act, grievance } : { value, act: act as Act },
    }));

const anyKey: fc.Arbitrary<ReplyKey> = fc
  .tuple(
    fc.option(anyMark('empathy')),
    fc.option(anyMark('accuracy')),
    fc.nat(10),
    fc.subarray(['a', 'b']),
    fc.subarray(['a', 'b']),
    fc.boolean(),
  )
  .map(([empathy, accuracy, hold, promises, kept, seen]) =>
    say('', '', { ...empathy, ...accuracy, hold, promises, kept, seen }),
  );

const anyLine = fc.record({
  kept: fc.subarray(['a', 'b']),
  comesOut: fc.subarray<string | null>([null, 'lie']),
  stirs: fc.subarray([1, 2, 3]).map(sizes => sizes.map(by => ({ by, what: 'something' }))),
});

const anyLevels = fc.record({
  heat: fc.integer({ min: 0, max: 10 }),
  trust: fc.integer({ min: 0, max: 10 }),
  patience: fc.integer({ min: 0, max: 10 }),
});

describe('whatever is said', () => {
  it('[M1] heat, trust and patience stay whole numbers in 0 … 10', () => {
    fc.assert(
      fc.property(
        anyLevels,
        fc.array(fc.tuple(anyKey, anyLine), { maxLength: 20 }),
        ({ heat, trust, patience }, turns) => {
          const talked = turns.reduce(
            (now, [key, line]) => hearLines(applyRules(now, key).customer, [line]).customer,
            customer(heat, trust, patience),
          );
          const end = settle(talked).customer;
          for (const level of Object.values(levelsOf(end))) {
            expect(Number.isInteger(level) && level >= 0 && level <= 10).toBe(true);
          }
        },
      ),
    );
  });
  it('[M1] the movements add up to what changed', () => {
    fc.assert(
      fc.property(anyLevels, anyKey, ({ heat, trust, patience }, key) => {
        const before = customer(heat, trust, patience);
        const { customer: now, movements } = applyRules(before, key);
        for (const on of ['heat', 'trust', 'patience'] as const) {
          const moved = movements
            .filter(move => move.on === on)
            .reduce((sum, { by }) => sum + by, 0);
          expect(before[on] + moved).toBe(now[on]);
        }
      }),
    );
  });
  it('[K3] an effective mark never exceeds the author’s and never changes sign', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 10 }), anyKey, (said, key) => {
        const { marks } = applyRules(after(customer(5), ...said), key);
        const author = key.empathy?.value ?? 0;
        expect(marks.empathy * author).toBeGreaterThanOrEqual(0);
        expect(Math.abs(marks.empathy)).toBeLessThanOrEqual(Math.abs(author));
        expect(marks.accuracy).toBe(key.accuracy?.value ?? 0);
      }),
    );
  });
  it('[C4] the customer before is left as it was', () => {
    fc.assert(
      fc.property(anyKey, key => {
        const before = customer(7);
        const copy = JSON.stringify(before);
        applyRules(before, key);
        expect(JSON.stringify(before)).toBe(copy);
      }),
    );
  });
});
