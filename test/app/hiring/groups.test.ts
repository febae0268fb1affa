import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../../src/app/hiring/groups/group-file.ts';
import { type Decided, joinGroups } from '../../../src/app/hiring/groups/join-groups.ts';

const people = (prefix: string, count: number, chosen: number, score = 50): readonly Decided[] =>
  Array.from({ length: count }, (_, at) => ({
    code: `${prefix}${at}`,
    chosen: at < chosen,
    scores: { accuracy: score, empathy: 50 },
  }));

const file = (candidates: readonly Decided[], groups: (code: string) => string[]): GroupFile => ({
  columns: ['sex', 'age'],
  people: candidates.map(({ code }) => ({ code: code.toLowerCase(), groups: groups(code) })),
});

describe('results and groups, joined by code', () => {
  const candidates = [...people('W', 40, 12), ...people('M', 80, 48, 70)];
  const sexAndAge = file(candidates, code => [code.startsWith('W') ? 'woman' : 'man', 'young']);

  it('gives the rates of each column and of two together', () => {
    const { rates, joined, missing, strangers } = joinGroups(sexAndAge, candidates);
    expect(joined).toBe(120);
    expect(missing).toEqual([]);
    expect(strangers).toEqual([]);
    expect(rates.map(({ columns }) => columns.join('+'))).toEqual(['sex', 'age', 'sex+age']);
    expect(rates[0]?.chosen.map(({ group, reading }) => `${group} ${reading}`)).toEqual([
      'man highest',
      'woman below-and-hardly-chance',
    ]);
    expect(rates[2]?.chosen.map(({ group }) => group)).toEqual(['man, young', 'woman, young']);
  });

  it('shows whom a form suits, by the share above the middle of all scores', () => {
    const even = [...people('A', 50, 0, 40), ...people('B', 50, 0, 80)];
    const { rates } = joinGroups(
      file(even, code => [code.charAt(0), 'x']),
      even,
    );
    const above = rates[0]?.aboveMedian.accuracy;
    expect(above?.find(({ group }) => group === 'B')?.rate).toBe(1);
    expect(above?.find(({ group }) => group === 'A')?.ratio).toBe(0);
    expect(rates[0]?.differences.empathy.map(({ difference }) => difference)).toEqual([null, null]);
  });

  it('says who is missing, who is a stranger, and of whom nothing is said', () => {
    const few = people('C', 3, 1);
    const groups: GroupFile = {
      columns: ['sex'],
      people: [
        { code: 'c0', groups: ['woman'] },
        { code: 'C1', groups: [''] },
        { code: 'D9', groups: ['man'] },
      ],
    };
    const report = joinGroups(groups, few);
    expect(report).toMatchObject({ joined: 2, missing: ['C2'], strangers: ['D9'] });
    expect(report.rates[0]?.unsaid).toBe(1);
    expect(report.rates[0]?.chosen).toMatchObject([
      { group: 'woman', people: 1, reading: 'too-few' },
    ]);
  });
});
