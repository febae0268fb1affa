import { describe, expect, it } from 'vitest';
import { variantFactsOf } from '../../../src/analysis/forms/join-forms.ts';
import type { ManagedScenario } from '../../../src/app/hiring/api/manage-api.ts';
import { defaultRubric } from '../../../src/app/hiring/exercise/default-rubric.ts';
import {
  differencesIn,
  findingsIn,
  newPlan,
  partFrom,
  planOf,
  scenariosFor,
} from '../../../src/app/hire/plan.ts';
import { hiringReviewWordsFor } from '../../../src/app/words/hiring-review-words.ts';
import { exercise } from '../../support/hiring.ts';
import { umbrella } from '../../support/proved.ts';

const NOW = '2026-11-26T12:00:00.000Z';
const rubric = defaultRubric(hiringReviewWordsFor({ language: 'en' }));
const plan = newPlan(NOW, 'en', rubric);

const [known] = variantFactsOf(umbrella().proof);
if (known === undefined) throw new Error('it has no variant');
const { facts } = known;

const scenario: ManagedScenario = {
  id: 'a'.repeat(64),
  scenario: 'room',
  version: 'r2-2222222222222222',
  title: 'The room',
  language: 'en',
  minutes: 6,
  letter: { from: 'Mara', subject: 'My coat', text: 'Where is it?', know: 'In the book.' },
  variants: [
    { id: 'one', differs: '', decisions: 9 },
    { id: 'two', differs: 'It rains', decisions: 9 },
  ],
  forms: [
    { variant: 'one', facts },
    { variant: 'two', facts: { ...facts, words: facts.words * 3 } },
  ],
  fitness: { fit: true, lacks: [] },
  provedAt: NOW,
};

describe('the plan of an exercise', () => {
  it('begins with the fairer half of each choice, and nothing in the way but what is missing', () => {
    expect(plan).toMatchObject({
      timer: null,
      moodMeter: 'hidden',
      report: { when: 'never' },
      closesAt: '2026-12-10T12:00:00.000Z',
    });
    expect(findingsIn(plan, [scenario])).toEqual([]);
    const whole = { ...plan, parts: [partFrom(scenario)] };
    expect(findingsIn(whole, [scenario]).filter(({ isProblem }) => isProblem)).toEqual([]);
  });

  it('says what the server will say: of a scenario that is unfit or gone, and of forms that are alike', () => {
    const whole = { ...plan, parts: [partFrom(scenario)] };
    const unfit = { ...scenario, fitness: { fit: false, lacks: ['ids' as const] } };
    const codes = (of: typeof whole, known: readonly ManagedScenario[]) =>
      findingsIn(of, known).map(({ code }) => code);
    expect(codes(whole, [unfit])).toContain('exercise/unfit');
    expect(codes(whole, [])).toContain('exercise/unknown-scenario');
    const alike = { ...whole, parts: [{ ...partFrom(scenario), variants: ['one', 'one'] }] };
    expect(codes(alike, [scenario])).toContain('exercise/forms-alike');
  });

  it('lays two forms side by side before anybody is invited', () => {
    const parts = [{ ...partFrom(scenario), variants: ['one', 'two'] }];
    const words = differencesIn({ parts }, [scenario])?.find(
      ({ aspect }) => aspect.kind === 'words',
    );
    expect(words).toMatchObject({ first: facts.words, second: facts.words * 3, isLarge: true });
    expect(differencesIn({ parts: [partFrom(scenario)] }, [scenario])).toBeNull();
    expect(differencesIn({ parts }, [{ ...scenario, forms: [] }])).toBeNull();
  });

  it('offers the newest version of each scenario, and an older one where it has that', () => {
    const older = { ...scenario, id: 'b'.repeat(64), version: 'r2-1111111111111111' };
    expect(scenariosFor([scenario, older], { parts: [] })).toEqual([scenario]);
    const kept = scenariosFor([scenario, older], { parts: [partFrom(older)] });
    expect(kept).toEqual([scenario, older]);
  });

  it('of an exercise is that exercise without its name and number', () => {
    expect(planOf(exercise())).not.toHaveProperty('id');
    expect(planOf(exercise())).not.toHaveProperty('version');
    expect({ ...exercise(), ...planOf(exercise()) }).toEqual(exercise());
  });
});
