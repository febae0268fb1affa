import { describe, expect, it } from 'vitest';
import { growthFrom, LEAST_PEOPLE } from '../../../src/app/team/course.ts';
import { byMeasure, figureOf } from '../../../src/app/team/figures.ts';
import type { CountedRun } from '../../../src/app/team/filter.ts';
import { EVERYTHING } from '../../../src/app/team/filter.ts';
import { reportOn, runsIn } from '../../../src/app/team/report.ts';
import { MOST_PEOPLE, peopleIn } from '../../../src/app/team/standing.ts';
import { byMoment, COMPARED, groupedBy, talliesOf } from '../../../src/app/team/tallies.ts';
import { chanceOf } from '../../support/team.ts';

const SCENARIOS = ['easy', 'even', 'hard'];
const chance = chanceOf(5);
const upTo = (most: number): number => Math.floor(chance() * (most + 1));

const runOf = (player: string, at: number): CountedRun => ({
  id: `${player}-${at}`,
  player,
  team: '',
  scenario: SCENARIOS[upTo(2)] ?? 'even',
  title: '',
  version: 'r1-0',
  variant: '',
  startedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
  choices: [],
  source: 'file',
  measured: {
    accuracy: upTo(100),
    empathy: upTo(100),
    csat: 1 + upTo(40) / 10,
    fcr: chance() < 0.2 ? null : 100 * upTo(1),
    ease: 1 + upTo(600) / 100,
  },
  isBalanced: false,
  skills: [],
  conversation: {} as never,
});

const company = (people: number, runs: number): readonly CountedRun[] =>
  Array.from({ length: people }, (_, who) =>
    Array.from({ length: runs }, (__, at) => runOf(`P${who}`, at)),
  )
    .flat()
    .toSorted(byMoment);

const boardOf = (counted: readonly CountedRun[]) => runsIn(counted, []);

describe('a board of more people than are shown one by one', () => {
  const runs = boardOf(company(MOST_PEOPLE + 60, 4));
  const [shown, whole] = [reportOn(runs, EVERYTHING), reportOn(runs, EVERYTHING, Infinity)];

  it('shows those who need most, and has every other figure of all of them', () => {
    expect(whole.people).toHaveLength(MOST_PEOPLE + 60);
    expect(shown.advice).toEqual(whole.advice.slice(0, MOST_PEOPLE));
    const listed = new Set(shown.advice.map(({ player }) => player));
    expect(shown.people).toEqual(whole.people.filter(({ player }) => listed.has(player)));
    const { people: _, advice: __, ...rest } = shown;
    expect(whole).toMatchObject(rest);
  });

  it('says of how many people it says what', () => {
    const counts = { 'too-little': 0, practise: 0, balanced: 0, steady: 0 };
    for (const { says } of whole.advice) counts[says]++;
    expect(shown.says).toEqual(counts);
    expect(peopleIn(shown.says)).toBe(MOST_PEOPLE + 60);
  });
});

describe('growth', () => {
  it('is the mean and the spread of what each person gained, whoever is added up with whom', () => {
    const runs = company(40, 12);
    const { scenarios, growth } = reportOn(boardOf(runs), EVERYTHING);
    const means = new Map(scenarios.map(({ scenario, figures }) => [scenario, figures]));
    const gains = [...groupedBy(runs, ({ player }) => player).values()].flatMap(own => {
      const telling = own.filter(({ measured }) => measured.fcr !== null);
      if (telling.length < 2 * COMPARED) return [];
      const mean = (some: readonly CountedRun[]) =>
        some.reduce(
          (sum, { measured, scenario }) =>
            sum + (measured.fcr ?? 0) - (means.get(scenario)?.fcr?.mean ?? 0),
          0,
        ) / some.length;
      return [mean(telling.slice(-COMPARED)) - mean(telling.slice(0, COMPARED))];
    });
    const naive = figureOf(gains);
    expect(gains.length).toBeGreaterThan(LEAST_PEOPLE);
    expect(growth.fcr?.gain.n).toBe(naive?.n);
    expect(growth.fcr?.gain.mean).toBeCloseTo(naive?.mean ?? 0, 9);
    expect(growth.fcr?.gain.spread).toBeCloseTo(naive?.spread ?? 0, 9);
  });

  it('is not said of too few people', () => {
    const few = company(LEAST_PEOPLE - 1, 8);
    expect(growthFrom(talliesOf(few).ends, new Map())).toEqual(byMeasure(() => null));
  });
});
