import { describe, expect, it } from 'vitest';
import { areParallel, compareForms } from '../../../src/analysis/forms/compare-forms.ts';
import { type FormFacts, formFactsOf } from '../../../src/analysis/forms/form-facts.ts';
import { joinFacts, variantFactsOf } from '../../../src/analysis/forms/join-forms.ts';
import { ARCHETYPES } from '../../../src/analysis/proof/archetypes.ts';
import { loadScenario } from '../../../src/tools/scenarios/scenario-loader.ts';
import { proved, umbrella } from '../../support/proved.ts';

const factsOf = (...parts: Parameters<typeof formFactsOf>[0]): FormFacts => {
  const facts = formFactsOf(parts);
  if (facts === null) throw new Error('no such variant');
  return facts;
};

const firstShift = () => {
  const { script } = loadScenario('stories/first-shift.ink');
  if (!script.ok) throw new Error(JSON.stringify(script.error));
  return proved(script.value);
};

describe('what a form asks', () => {
  it('is what the proof says of its variant', () => {
    const { proof } = umbrella();
    const [variant] = proof.variants;
    const facts = factsOf({ proof, variant: variant?.variant.id ?? '' });
    expect(facts.best.accuracy).toBe(variant?.marks.accuracy.best);
    expect(facts).toMatchObject({ fewest: variant?.scored.fewest, most: variant?.scored.most });
    expect(facts.players.map(({ name }) => name)).toEqual([...ARCHETYPES]);
    for (const { name, accuracy } of facts.players)
      expect(accuracy).toBe(variant?.archetypes.find(one => one.name === name)?.accuracy);
    expect(facts.words).toBeGreaterThan(20);
    expect(facts.grade).toBeLessThan(9);
  });

  it('can be put together from what its variants ask alone', () => {
    const proofs = [umbrella().proof, firstShift().proof];
    const parts = proofs.map(one => {
      const [first] = variantFactsOf(one);
      if (first === undefined) throw new Error('it has no variant');
      return { part: { proof: one, variant: first.variant }, facts: first.facts };
    });
    const { grade, players, ...joined } = joinFacts(parts.map(({ facts }) => facts));
    const whole = factsOf(...parts.map(({ part }) => part));
    expect(whole).toMatchObject(joined);
    for (const [at, { accuracy, empathy }] of players.entries()) {
      expect(Math.abs(accuracy - (whole.players[at]?.accuracy ?? 1000))).toBeLessThanOrEqual(1);
      expect(Math.abs(empathy - (whole.players[at]?.empathy ?? 1000))).toBeLessThanOrEqual(1);
    }
    const grades = parts.map(({ facts }) => facts.grade ?? -1);
    expect(grade).toBeGreaterThanOrEqual(Math.min(...grades));
    expect(grade).toBeLessThanOrEqual(Math.max(...grades));
  });

  it('adds its parts up, each weighed by what can be earned in it', () => {
    const { proof } = umbrella();
    const variant = proof.variants[0]?.variant.id ?? '';
    const [one, two] = [
      factsOf({ proof, variant }),
      factsOf({ proof, variant }, { proof, variant }),
    ];
    expect(two.most).toBe(2 * one.most);
    expect(two.best.empathy).toBe(2 * one.best.empathy);
    expect(two.words).toBe(2 * one.words);
    expect(two.players).toEqual(one.players);
    expect(two.grade).toBe(one.grade);
  });

  it('is not known of a variant that is not there', () => {
    expect(formFactsOf([{ proof: umbrella().proof, variant: 'storm' }])).toBeNull();
  });
});

describe('two forms', () => {
  it('that are one are parallel', () => {
    const { proof } = umbrella();
    const facts = factsOf({ proof, variant: proof.variants[0]?.variant.id ?? '' });
    const differences = compareForms(facts, facts);
    expect(areParallel(differences)).toBe(true);
    expect(differences.map(({ first, second }) => first - second)).toEqual(
      differences.map(() => 0),
    );
  });

  it('of the shipped first scenario have their differences side by side', () => {
    const { proof } = firstShift();
    const [first, second] = proof.variants.map(({ variant }) =>
      factsOf({ proof, variant: variant.id }),
    );
    if (first === undefined || second === undefined) throw new Error('it has two variants');
    const kinds = compareForms(first, second).map(({ aspect }) => aspect.kind);
    expect(new Set(kinds)).toEqual(new Set(['decisions', 'best', 'player', 'words', 'grade']));
    expect(kinds.filter(kind => kind === 'player').length).toBe(2 * ARCHETYPES.length);
  });

  it('are called different where one asks, gives or is read otherwise', () => {
    const { proof } = umbrella();
    const facts = factsOf({ proof, variant: proof.variants[0]?.variant.id ?? '' });
    const largeIn = (change: Partial<FormFacts>) =>
      compareForms(facts, { ...facts, ...change })
        .filter(({ isLarge }) => isLarge)
        .map(({ aspect }) => aspect.kind);
    expect(largeIn({ fewest: facts.fewest - 1 })).toEqual(['decisions']);
    expect(largeIn({ best: { ...facts.best, empathy: 2 * facts.best.empathy } })).toEqual(['best']);
    expect(largeIn({ words: 2 * facts.words })).toEqual(['words']);
    expect(largeIn({ grade: (facts.grade ?? 0) + 2 })).toEqual(['grade']);
    expect(largeIn({ grade: null })).toEqual([]);
    const players = facts.players.map(player => ({ ...player, empathy: player.empathy + 11 }));
    expect(largeIn({ players })).toEqual(ARCHETYPES.map(() => 'player'));
  });
});
