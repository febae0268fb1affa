import { describe, expect, it } from 'vitest';
import { canInvite, checkExercise } from '../../../src/app/hiring/exercise/check-exercise.ts';
import {
  type Exercise,
  formOf,
  minutesOf,
  readExercise,
  variantIn,
} from '../../../src/app/hiring/exercise/exercise.ts';
import { reviseExercise } from '../../../src/app/hiring/exercise/revise-exercise.ts';
import { EXERCISE_FORMAT } from '../../../src/engine/versions.ts';
import { exercise, scenarioFacts } from '../../support/hiring.ts';

const codesOf = (change: Partial<Exercise>, facts = scenarioFacts) =>
  checkExercise(exercise(change), facts).map(({ code, part }) => `${code} ${part}`);

const [first, second] = exercise().parts;
if (first === undefined || second === undefined) throw new Error('the sample has two parts');

describe('an exercise at the door', () => {
  it('comes back as it was kept', () => {
    expect(readExercise(structuredClone(exercise()))).toEqual({ ok: true, value: exercise() });
  });

  it('is refused with a code where it is not one, or of a later program', () => {
    const broken: readonly Partial<Record<keyof Exercise, unknown>>[] = [
      { parts: [] },
      { parts: [first, first, first, first] },
      { rubric: [] },
      { rubric: [exercise().rubric[0], exercise().rubric[0]] },
      { rubric: [{ ...exercise().rubric[0], id: '__proto__' }] },
      { timer: 5 },
      { keepDays: 0 },
      { answerDays: 31 },
      { opensAt: 'yesterday' },
      { report: { when: 'on', day: '2026-02-30' } },
      { contact: '  ' },
      { moodMeter: 'sometimes' },
    ];
    for (const change of broken)
      expect(readExercise({ ...exercise(), ...change })).toEqual({
        ok: false,
        error: 'storage/corrupt',
      });
    expect(readExercise({ ...exercise(), format: EXERCISE_FORMAT + 1 })).toEqual({
      ok: false,
      error: 'storage/newer',
    });
  });
});

describe('whether people can be invited to it', () => {
  it('finds nothing wrong with the sample', () => {
    const findings = checkExercise(exercise(), scenarioFacts);
    expect(findings).toEqual([]);
    expect(canInvite(findings)).toBe(true);
  });

  it('names what is wrong, with the part that is meant', () => {
    expect(codesOf({ closesAt: exercise().opensAt })).toContain('exercise/ends-before-it-begins 0');
    expect(codesOf({ report: { when: 'on', day: '2026-11-14' } })).toContain(
      'exercise/report-too-early 0',
    );
    expect(codesOf({ keepDays: 40 })).toContain('exercise/kept-too-short 0');
    expect(codesOf({ parts: [first, { ...first }] })).toContain('exercise/same-scenario 0');
    expect(codesOf({ parts: [{ ...second, variants: ['storm'] }, first] })).toContain(
      'exercise/unknown-variant 1',
    );
    expect(codesOf({ parts: [first, { ...second, scenarioVersion: 'r2-0' }] })).toContain(
      'exercise/unknown-scenario 2',
    );
    expect(codesOf({ language: 'de' })).toEqual([
      'exercise/other-language 1',
      'exercise/other-language 2',
    ]);
    expect(
      codesOf({ parts: [{ ...first, variants: ['duplicate', 'duplicate'] }, second] }),
    ).toContain('exercise/forms-alike 0');
  });

  it('does not let people be compared by a scenario that is not fit, and says what it lacks', () => {
    const unfit = scenarioFacts.map(facts => ({
      ...facts,
      fitness: { fit: false, lacks: ['ids'] as const },
    }));
    const findings = checkExercise(exercise(), unfit);
    expect(findings.map(({ code }) => code)).toEqual(['exercise/unfit', 'exercise/unfit']);
    expect(findings[0]?.lacks).toEqual(['ids']);
    expect(canInvite(findings)).toBe(false);
  });

  it('advises without refusing', () => {
    const findings = checkExercise(
      exercise({ parts: [second], timer: 30, report: { when: 'at-end' } }),
      scenarioFacts,
    );
    expect(findings.map(({ code }) => code)).toEqual([
      'exercise/one-scenario',
      'exercise/timer',
      'exercise/report-gives-away',
      'exercise/no-letter',
    ]);
    expect(canInvite(findings)).toBe(true);
  });
});

describe('versions and forms', () => {
  it('counts up where it is no longer the same for everybody', () => {
    const versionAfter = (change: Parameters<typeof reviseExercise>[1]) =>
      reviseExercise(exercise(), change).version;
    expect(versionAfter({ timer: 30 })).toBe(2);
    expect(versionAfter({ moodMeter: 'shown' })).toBe(2);
    expect(versionAfter({ parts: [first] })).toBe(2);
    expect(versionAfter({ keepDays: 200 })).toBe(2);
    expect(versionAfter({ closesAt: '2026-11-10T20:00:00.000Z' })).toBe(2);
    expect(versionAfter({})).toBe(1);
    expect(versionAfter({ title: 'Desk', contact: 'Bo', phrases: ['I will call you'] })).toBe(1);
    expect(versionAfter({ closesAt: '2026-11-20T20:00:00.000Z' })).toBe(1);
  });

  it('gives either form to one of each two, in an order that nobody can tell', () => {
    const given = (seed: number) =>
      Array.from({ length: 40 }, (_, invited) => formOf(exercise(), invited, seed));
    for (const seed of [1, 2, 77]) {
      const forms = given(seed);
      for (let pair = 0; pair < 40; pair += 2)
        expect(new Set(forms.slice(pair, pair + 2))).toEqual(new Set([0, 1]));
    }
    expect(new Set(given(1).filter((_, at) => at % 2 === 0)).size).toBe(2);
    const fixed = { parts: [second] };
    expect(formOf(fixed, 1, 3)).toBe(0);
  });

  it('knows the variant of each form, and about how long it takes', () => {
    expect([variantIn(first, 0), variantIn(first, 1)]).toEqual(['sold-out', 'duplicate']);
    expect([variantIn(second, 0), variantIn(second, 1)]).toEqual(['default', 'default']);
    expect(minutesOf(exercise())).toBe(3 + 2 * (8 + 7) + 10);
  });
});
