import { describe, expect, it } from 'vitest';
import type { Archetype } from '../../../src/analysis/proof/archetypes.ts';
import { wayInWords } from '../../../src/analysis/proof/way-in-words.ts';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import type { Insight } from '../../../src/app/studio/check/checked.ts';
import { endingsByKind } from '../../../src/app/studio/check/endings-by-kind.ts';
import { rivalsOf } from '../../../src/app/studio/check/rivals.ts';
import { proveScenario } from '../../../src/analysis/proof/prove.ts';
import { HEADER, script } from '../../support/ink.ts';

const player = (name: Archetype, accuracy: number, empathy: number, ending = 'resolved') => ({
  name,
  accuracy,
  empathy,
  ending: ending === '' ? null : ending,
  mood: 0,
  nextDay: null,
});

describe('who plays as well as the expert', () => {
  it.each([
    ['nobody who is better on one score only', [player('solve-only', 100, 20)], []],
    ['whoever reaches both', [player('parrot', 90, 90)], ['parrot']],
    ['whoever is better on both', [player('over-giver', 95, 95)], ['over-giver']],
  ])('%s', (_, others, names) => {
    const rivals = rivalsOf([player('expert', 90, 90), ...others]);
    expect(rivals?.map(({ name }) => name)).toEqual(names);
  });
  it('is not known where there is no expert', () => {
    expect(rivalsOf([player('average', 50, 50)])).toBeNull();
    expect(rivalsOf([player('expert', 0, 0, ''), player('parrot', 0, 0)])).toBeNull();
  });
});

describe('endings by kind', () => {
  it('come by how often each kind is met, and each kind with its own', () => {
    const ending = (kind: string, summary: string) => ({ kind, summary, conversations: '1' });
    const all = [ending('left', 'a'), ending('resolved', 'b'), ending('left', 'c')];
    const kinds = endingsByKind(all, [0.1, 0.4, 0.5]);
    expect(
      kinds.map(({ kind, share, endings }) => [
        kind,
        share,
        endings.map(one => one.ending.summary),
      ]),
    ).toEqual([
      ['left', 0.6, ['c', 'a']],
      ['resolved', 0.4, ['b']],
    ]);
  });
});

const MONEY = `# owed: 149 :: The price of the flight
-> a
=== a
Dana: And my money?
* "Here it is." # accuracy: +2 act # empathy: +2 honest # pays: 149 # id: a
* "And twenty for the wait." # accuracy: -1 overgive # empathy: +1 care # cost: 20 # id: b
- Dana: Good. # ending: resolved :: She has her money
-> END
`;

describe('a way in words', () => {
  const proof = proveScenario(script(MONEY));
  const moneyOn = (choices: readonly number[]) => wayInWords(proof, 'default', choices).money;
  it('says what is owed, and keeps what is paid of it apart from goodwill', () => {
    const owed = { amount: 149, covers: 'The price of the flight' };
    expect(moneyOn([])).toMatchObject({ currency: 'EUR', owed, paid: 0, goodwill: 0 });
    expect(moneyOn([0])).toMatchObject({ paid: 149, goodwill: 0 });
    expect(moneyOn([1])).toMatchObject({ paid: 0, goodwill: 20 });
  });
  it('goes as far as the story allows', () => {
    const { steps, ending } = wayInWords(proof, 'default', [0, 7]);
    expect([steps.length, ending]).toEqual([1, 'She has her money']);
  });
});

const insightInto = (ink: string): Insight | null => {
  let insight: Insight | null = null;
  const files = [{ name: 'a.ink', text: `${HEADER}${ink}` }];
  for (const step of checkFiles(files, '2026-11-26'))
    if (step.says === 'checked') ({ insight } = step.checked);
  return insight;
};

describe('what the proof says beyond its report', () => {
  it('names the decisions that nobody has to weigh, at their lines', () => {
    const header = HEADER.split('\n').length - 1;
    const ink = `-> a
=== a
* "Both." # accuracy: +2 act # empathy: +2 honest
* "Neither." # accuracy: -1 skip
- (next)
* "Kind." # empathy: +2 care
* "Right." # accuracy: +2 act
- Dana: Bye. # ending: left :: Gone
-> END`;
    expect(insightInto(ink)?.dilemmas).toEqual({
      judged: 2,
      plain: [{ file: 'a.ink', line: header + 3, words: '"Both."' }],
    });
  });
});
