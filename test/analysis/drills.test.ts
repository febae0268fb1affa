import { describe, expect, it } from 'vitest';
import { drillsIn, WORTH_DRILLING } from '../../src/analysis/drills/drills.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { advance, begin } from '../../src/engine/run/conversation.ts';
import { avoidable } from '../../src/engine/scoring/move-quality.ts';
import type { Reply } from '../../src/engine/model/reply.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { must, script as toy, tellerOf } from '../support/ink.ts';
import { shipped } from '../support/plan.ts';
import { proved } from '../support/proved.ts';

const offersAt = (
  script: Script,
  variant: string,
  choices: readonly number[],
): readonly Reply[] => {
  const teller = tellerOf(script, variant);
  let conversation = must(begin(script.scenario, teller));
  for (const choice of choices) conversation = must(advance(conversation, teller, choice));
  return conversation.replies;
};

const SHIPPED = ['first-shift', 'last-flight-out'].map(id => ({ id, ...proved(shipped(id)) }));

describe.each(SHIPPED)('the drills of $id', ({ script, proof }) => {
  const drills = drillsIn(proof);
  const spots = drills.flatMap(({ spots, ...drill }) => spots.map(spot => ({ ...drill, spot })));

  it('are enough, in every variant', () => {
    expect(drills.length).toBeGreaterThanOrEqual(4);
    for (const { id } of script.scenario.variants) {
      expect(spots.filter(({ spot }) => spot.variant === id).length).toBeGreaterThanOrEqual(2);
    }
  });
  it('are the same each time', () => {
    expect(drillsIn(proveScenario(script))).toEqual(drills);
  });
  it('each lead to a decision that is really there, with one best reply that shows the act', () => {
    for (const { act, axis, spot } of spots) {
      const offers = offersAt(script, spot.variant, spot.choices);
      expect(offers).toHaveLength(spot.regrets.length);
      const regrets = spot.regrets.map(([accuracy, empathy]) => ({ accuracy, empathy }));
      const given = regrets.map(regret => avoidable(regret, regrets));
      expect(given.filter(one => one === 0)).toHaveLength(1);
      expect(offers[given.indexOf(0)]?.key[axis]?.act).toBe(act);
      const others = given.filter(one => one > 0);
      expect(Math.min(...others)).toBeGreaterThanOrEqual(WORTH_DRILLING.lead);
    }
  });
  it('keep at most two guises of a lesson in each variant, and a name for each lesson', () => {
    expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
    for (const { id } of script.scenario.variants) {
      for (const drill of drills) {
        const its = drill.spots.filter(({ variant }) => variant === id);
        expect(its.length).toBeLessThanOrEqual(WORTH_DRILLING.spotsPerVariant);
        expect(new Set(its.map(({ choices }) => choices.join())).size).toBe(its.length);
      }
    }
  });
});

describe('decisions not worth drilling', () => {
  const BOTH_GOOD = toy(`-> a
=== a ===
* "One." # empathy: +2 listen
* "Two." # empathy: +2 care
- # ending: resolved :: Done.
-> END`);
  it('are those without one clear lesson', () => {
    expect(drillsIn(proveScenario(BOTH_GOOD))).toEqual([]);
  });
  it('and all of a story that was not proved to the end', () => {
    const { script } = SHIPPED[0]!;
    expect(drillsIn(proveScenario(script, { limits: { states: 20 } }))).toEqual([]);
  });
});
