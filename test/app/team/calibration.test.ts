import { array, assert, constantFrom, integer, json, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Calibration,
  closeDraft,
  isWhole,
  LEADS,
  merged,
  readCalibration,
  readCalibrationFile,
  type Scoring,
  unmarked,
  withMark,
  writeCalibrationFile,
} from '../../../src/app/team/calibration/calibration.ts';
import {
  compare,
  readingOf,
  talkAbout,
  totalOf,
} from '../../../src/app/team/calibration/compare.ts';
import {
  addAutoFail,
  addItem,
  addSection,
  changeAutoFail,
  changeItem,
  changeSection,
  removeAutoFail,
  removeItem,
  removeSection,
} from '../../../src/app/team/calibration/edit-scorecard.ts';
import {
  readScorecard,
  readScorecardFile,
  type Scorecard,
  writeScorecardFile,
} from '../../../src/app/team/calibration/scorecard.ts';
import { forgetInPapers } from '../../../src/app/team/coaching/papers.ts';
import { teamWordsFor } from '../../../src/app/words/team-words.ts';
import { LARGEST_HANDED } from '../../../src/engine/limits.ts';
import { papersInMemory } from '../../support/papers.ts';

const NOW = '2026-11-26T08:00:00.000Z';
const { standard } = teamWordsFor({ language: 'en' }).calibration.card;
const items = standard.sections.flatMap(section => section.items);

const run = {
  id: 'ann-1',
  player: 'Ann',
  team: 'North',
  scenario: 'umbrella',
  title: 'Umbrella',
  version: 'r3-0',
  variant: 'lent',
  startedAt: NOW,
  choices: [{ index: 0 }],
  source: 'file' as const,
};

const scoringOf = (
  lead: string,
  markOf: (at: number) => number | null,
  autoFails: readonly string[] = [],
): Scoring => ({
  id: `${lead} 1`,
  lead,
  at: NOW,
  marks: items.map(({ id }, at) => ({ item: id, mark: markOf(at), comment: '' })),
  autoFails: [...autoFails],
});

const begun: Calibration = {
  format: 1,
  id: 'ann-1 x',
  at: NOW,
  run,
  scorecard: standard,
  scorings: [],
  draft: null,
};

describe('the scorecard that comes with the game', () => {
  it('is one that can be read, weighs a hundred in all, and fails for what must not happen', () => {
    expect(readScorecard(standard).ok).toBe(true);
    expect(standard.sections.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(standard.sections.length).toBeLessThanOrEqual(6);
    expect(standard.autoFails.length).toBeGreaterThan(0);
  });
});

describe('a scorecard', () => {
  it('is changed piece by piece, and stays one that can be read', () => {
    const bigger = addAutoFail(
      addItem(addSection(standard, 'Wit', 'Funny?'), 'close', 'Kind?'),
      'x',
    );
    const [section = standard.sections[0]] = bigger.sections.slice(-1);
    const named = changeSection(bigger, section?.id ?? '', { name: 'Humour', weight: 5 });
    const asked = changeItem(named, 'close', 'close-sum', { about: 'In a sentence.' });
    const failed = changeAutoFail(asked, 'fail-safety', 'Missed a sign of danger');
    expect(readScorecard(failed).ok).toBe(true);
    expect(failed.sections.at(-1)).toMatchObject({ name: 'Humour', weight: 5 });
    const smaller = removeAutoFail(
      removeItem(removeSection(failed, section?.id ?? ''), 'close', 'close-write'),
      'fail-abuse',
    );
    expect(readScorecard(smaller).ok).toBe(true);
    expect(removeItem(smaller, 'opening', 'opening-take')).toEqual(smaller);
  });

  it('never has two things of one name, however it is added to and taken from', () => {
    const steps = {
      section: (card: Scorecard) => addSection(card, 'New', 'New?'),
      item: (card: Scorecard) => addItem(card, card.sections.at(-1)?.id ?? '', 'New?'),
      fail: (card: Scorecard) => addAutoFail(card, 'New'),
      drop: (card: Scorecard) =>
        card.sections.length > 1 ? removeSection(card, card.sections[0]?.id ?? '') : card,
      unfail: (card: Scorecard) => removeAutoFail(card, card.autoFails[0]?.id ?? ''),
    };
    const names = constantFrom(...(Object.keys(steps) as (keyof typeof steps)[]));
    assert(
      property(array(names, { maxLength: 10 }), all => {
        expect(readScorecard(all.reduce((card, name) => steps[name](card), standard)).ok).toBe(
          true,
        );
      }),
    );
  });

  it('goes out as a file and comes in again; what is none is refused, with the reason', () => {
    const read = readScorecardFile(writeScorecardFile(standard));
    expect(read.ok && read.value).toEqual(standard);
    const problemOf = (card: unknown) => {
      const found = readScorecardFile(
        JSON.stringify({ kind: 'composure-scorecard', scorecard: card }),
      );
      return found.ok ? null : found.error;
    };
    expect(problemOf({ ...standard, sections: [] })).toBe('scorecard/not-one');
    expect(problemOf({ ...standard, scale: 7 })).toBe('scorecard/not-one');
    expect(problemOf({ ...standard, format: 99 })).toBe('scorecard/newer');
    const weightless = standard.sections.map(section => ({ ...section, weight: 0 }));
    expect(problemOf({ ...standard, sections: weightless })).toBe('scorecard/not-one');
    const [first] = standard.sections;
    expect(problemOf({ ...standard, sections: [first, first] })).toBe('scorecard/not-one');
    expect(readScorecardFile(' '.repeat(LARGEST_HANDED + 1))).toMatchObject({ ok: false });
    assert(property(json(), text => !readScorecardFile(text).ok));
  });
});

describe('what marks come to', () => {
  it('is by the weights of the sections; what does not apply leaves its weight to the others', () => {
    expect(
      totalOf(
        scoringOf('A', () => 2),
        standard,
      ).score,
    ).toBe(100);
    expect(
      totalOf(
        scoringOf('A', () => 0),
        standard,
      ).score,
    ).toBe(0);
    expect(
      totalOf(
        scoringOf('A', () => 1),
        standard,
      ).score,
    ).toBe(50);
    const onlyOpening = scoringOf('A', at => (at === 0 ? 2 : null));
    expect(totalOf(onlyOpening, standard).score).toBe(100);
    const half = scoringOf('A', at => (at === 0 ? 2 : 0));
    expect(totalOf(half, standard).score).toBe(10);
  });

  it('is nothing with an auto-fail, and what it would have been is said apart', () => {
    const failed = scoringOf('A', () => 2, ['fail-privacy']);
    expect(totalOf(failed, standard)).toMatchObject({ score: 0, without: 100 });
  });
});

describe('how two leads agree', () => {
  it('is told per item, by the share of the same marks, and by quadratic weighted kappa', () => {
    const first = scoringOf('A', at => at % 3);
    const second = scoringOf('B', at => (at === 0 ? 2 : at % 3));
    const found = compare(standard, first, second);
    expect(found.same).toBe(items.length - 1);
    // Worked by hand: squares 4 over 11 pairs; by chance the spreads of both and the distance of their means.
    const [a, b] = [first.marks, second.marks].map(marks => marks.map(({ mark }) => mark ?? 0));
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    const chance = (a ?? []).flatMap(x => (b ?? []).map(y => (x - y) ** 2));
    expect(found.kappa).toBeCloseTo(1 - 4 / items.length / mean(chance), 10);
    expect(found.sections[0]?.pairs[0]).toMatchObject({ apart: 2 });
  });

  it('is the same whoever comes first, and whole where both gave the same', () => {
    const mark = constantFrom(0, 1, 2, null);
    const marks = record({
      a: array(mark, { minLength: 11, maxLength: 11 }),
      b: array(mark, { minLength: 11, maxLength: 11 }),
    });
    assert(
      property(marks, ({ a, b }) => {
        const [one, two] = [
          scoringOf('A', at => a[at] ?? null),
          scoringOf('B', at => b[at] ?? null),
        ];
        const [there, back] = [compare(standard, one, two), compare(standard, two, one)];
        expect([there.same, there.marked]).toEqual([back.same, back.marked]);
        expect(there.kappa === null).toBe(back.kappa === null);
        expect(there.kappa ?? 0).toBeCloseTo(back.kappa ?? 0, 10);
        expect(compare(standard, one, one).same).toBe(items.length);
      }),
    );
  });

  it('has no kappa where marks never differ, and is read in plain steps', () => {
    expect(
      compare(
        standard,
        scoringOf('A', () => 2),
        scoringOf('B', () => 2),
      ).kappa,
    ).toBe(null);
    expect([0.1, 0.3, 0.5, 0.7, 0.9].map(readingOf)).toEqual([
      'little',
      'fair',
      'moderate',
      'good',
      'very-good',
    ]);
  });

  it('gives what differs something to talk about', () => {
    expect([0, 1, 2, null].map(apart => talkAbout({ apart }))).toEqual([
      'same',
      'one-step',
      'far',
      'applies',
    ]);
    const found = compare(
      standard,
      scoringOf('A', () => 2, ['fail-abuse']),
      scoringOf('B', () => 2),
    );
    expect(found.autoFails).toMatchObject([{ by: 'first', item: { id: 'fail-abuse' } }]);
  });
});

describe('a calibration', () => {
  it('is closed by one lead, then by the other, and takes no third', () => {
    const marked = items.reduce((draft, { id }) => withMark(draft, id, { mark: 1 }), {
      ...scoringOf('A', () => 0),
      marks: [],
    } as Scoring);
    expect(unmarked(standard, { marks: [] })).toBe(items.length);
    expect(unmarked(standard, marked)).toBe(0);
    const first = closeDraft({ ...begun, draft: marked }, NOW);
    expect([first.scorings.length, first.draft, isWhole(first)]).toEqual([1, null, false]);
    const second = closeDraft({ ...first, draft: scoringOf('B', () => 2) }, NOW);
    expect(isWhole(second)).toBe(true);
    const third = closeDraft({ ...second, draft: scoringOf('C', () => 2) }, NOW);
    expect(third.scorings).toHaveLength(LEADS);
    expect(readCalibration(JSON.parse(JSON.stringify(second))).ok).toBe(true);
  });

  it('goes to the second lead without marks and without a name, and comes back as one', () => {
    const first = { ...begun, scorings: [scoringOf('Kim', () => 1)] };
    const handed = writeCalibrationFile(first, false);
    expect(handed).not.toContain('Kim');
    expect(handed).not.toContain('Ann');
    const there = readCalibrationFile(handed);
    if (!there.ok) throw new Error(there.error);
    const answered = { ...there.value, scorings: [scoringOf('Lee', () => 2)] };
    const back = readCalibrationFile(writeCalibrationFile(answered, true));
    const whole = back.ok ? merged(first, back.value) : back;
    expect(whole.ok && whole.value.scorings.map(({ lead }) => lead)).toEqual(['Kim', 'Lee']);
    expect(whole.ok && whole.value.run.player).toBe('Ann');
    const again = whole.ok && back.ok ? merged(whole.value, back.value) : back;
    expect(again.ok && again.value.scorings).toHaveLength(2);
    const other = { ...answered, scorings: [scoringOf('Max', () => 0)] };
    expect(whole.ok && merged(whole.value, other)).toMatchObject({ error: 'calibration/full' });
  });

  it('is refused at the door where it is none, too large or newer', () => {
    const file = (calibration: unknown) =>
      readCalibrationFile(JSON.stringify({ kind: 'composure-calibration', calibration }));
    expect(file(begun).ok).toBe(true);
    expect(file({ ...begun, format: 99 })).toMatchObject({ error: 'calibration/newer' });
    expect(file({ ...begun, scorecard: null })).toMatchObject({ error: 'calibration/not-one' });
    const three = [1, 2, 3].map(() => scoringOf('A', () => 0));
    expect(file({ ...begun, scorings: three })).toMatchObject({ error: 'calibration/not-one' });
    expect(readCalibrationFile(' '.repeat(LARGEST_HANDED + 1)).ok).toBe(false);
    assert(property(json(), text => !readCalibrationFile(text).ok));
    assert(property(integer(), number => !file(number).ok));
  });

  it('goes with the person it is about, and keeps no name of a lead who is forgotten', async () => {
    const { papers, drawers } = papersInMemory();
    await papers.calibrations.keep({ ...begun, scorings: [scoringOf('Kim', () => 1)] });
    const bob = { ...begun, id: 'bob', run: { ...run, id: 'bob-1', player: 'Bob' } };
    await papers.calibrations.keep({ ...bob, draft: scoringOf('Ann', () => 1) });
    await forgetInPapers(papers, 'Ann');
    const kept = papers.calibrations.store.getState().records;
    expect(kept.map(({ id }) => id)).toEqual(['bob']);
    expect(kept[0]?.draft?.lead).toBe('');
    expect(drawers.flatMap(drawer => [...drawer.keys()])).toEqual(['bob']);
  });
});
