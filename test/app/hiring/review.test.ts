import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/app/hiring/exercise/rubric.ts';
import { isSettled, openReview, type Review } from '../../../src/app/hiring/review/review.ts';
import { reviewAgreement } from '../../../src/app/hiring/review/review-agreement.ts';
import {
  reviewSchema,
  reviewStepSchema,
  stepBy,
} from '../../../src/app/hiring/review/review-record.ts';
import { reviewSight } from '../../../src/app/hiring/review/review-sight.ts';
import {
  type ReviewProblem,
  type ReviewStep,
  takeReviewStep,
} from '../../../src/app/hiring/review/review-steps.ts';
import { exercise } from '../../support/hiring.ts';

const { rubric } = exercise();
const now = '2026-11-20T10:00:00.000Z';

const after = (steps: readonly ReviewStep[], from = openReview('K7-22', ['room'])): Review =>
  steps.reduce((review, step) => {
    const taken = takeReviewStep(review, step, rubric, now);
    if (!taken.ok) throw new Error(`${step.name}: ${taken.error}`);
    return taken.value;
  }, from);

const problemOf = (review: Review, step: ReviewStep): ReviewProblem | null => {
  const taken = takeReviewStep(review, step, rubric, now);
  return taken.ok ? null : taken.error;
};

const sheet = (by: string, matter: 1 | 2 | 3 | 4, tone: 1 | 2 | 3 | 4): readonly ReviewStep[] => [
  { name: 'assign', by: 'boss', reviewer: by },
  { name: 'mark', by, letter: 'room', row: 'matter', level: matter },
  { name: 'mark', by, letter: 'room', row: 'tone', level: tone },
];
const lock = (by: string): ReviewStep => ({ name: 'lock', by });
const both = [...sheet('ann', 2, 3), ...sheet('ben', 4, 3)];
const settled = after([...both, lock('ann'), lock('ben')]);

describe('a review by two people', () => {
  it('locks a sheet when every row of every letter is marked, and then for good', () => {
    const half = after(sheet('ann', 2, 3).slice(0, 2));
    expect(problemOf(half, lock('ann'))).toBe('review/incomplete');
    const locked = after([...sheet('ann', 2, 3), lock('ann')]);
    for (const step of [
      { name: 'mark', by: 'ann', letter: 'room', row: 'tone', level: 1 },
      { name: 'note', by: 'ann', text: 'Hm.' },
      { name: 'release', by: 'boss', reviewer: 'ann' },
      lock('ann'),
    ] as const)
      expect(problemOf(locked, step)).toBe('review/locked');
  });

  it('has two reviewers, no third, and nobody twice', () => {
    const assign = (reviewer: string): ReviewStep => ({ name: 'assign', by: 'boss', reviewer });
    expect(problemOf(after(both), assign('cat'))).toBe('review/two-already');
    expect(problemOf(after(sheet('ann', 1, 1)), assign('ann'))).toBe('review/assigned-already');
    expect(problemOf(after(both), lock('cat'))).toBe('review/not-assigned');
    const released = after([...both, { name: 'release', by: 'boss', reviewer: 'ben' }]);
    expect(problemOf(released, assign('cat'))).toBeNull();
  });

  it('marks nothing that is not there', () => {
    const marked = { name: 'mark', by: 'ann', level: 1 } as const;
    const review = after(sheet('ann', 1, 1));
    expect(problemOf(review, { ...marked, letter: 'other', row: 'tone' })).toBe(
      'review/nothing-to-mark',
    );
    expect(problemOf(review, { ...marked, letter: 'room', row: 'spelling' })).toBe(
      'review/nothing-to-mark',
    );
  });

  it('shows no mark, name or score of it to anybody while somebody still marks (V4)', () => {
    const open = after([...both, lock('ann')]);
    for (const person of ['ann', 'ben', 'boss'])
      expect(reviewSight(open, person)).toMatchObject({ others: [], name: false, scores: false });
    expect(reviewSight(open, 'ben')).toMatchObject({ othersLocked: 1, own: { reviewer: 'ben' } });
    expect(reviewSight(open, 'boss').own).toBeNull();
    const sight = reviewSight(settled, 'ann');
    expect(sight.others.map(({ reviewer }) => reviewer)).toEqual(['ben']);
    expect(sight).toMatchObject({ scores: true, name: false });
  });

  it('looks up a name for a reason only, and remembers who did (V4)', () => {
    const unblind = (reason: string): ReviewStep => ({ name: 'unblind', by: 'boss', reason });
    expect(problemOf(after(both), unblind('to invite'))).toBe('review/still-blind');
    expect(problemOf(settled, unblind(' '))).toBe('review/no-reason');
    const named = after([unblind('to invite')], settled);
    expect(named.unblindings).toEqual([{ at: now, by: 'boss', reason: 'to invite' }]);
    expect(reviewSight(named, 'ann').name).toBe(true);
  });

  it('is decided by a person, with a reason, after both have marked; and can be decided again', () => {
    const decide = (reason: string): ReviewStep => ({
      name: 'decide',
      by: 'boss',
      outcome: 'next-step',
      reason,
    });
    expect(problemOf(after(both), decide('Kind and clear'))).toBe('review/still-blind');
    expect(problemOf(settled, decide(''))).toBe('review/no-reason');
    const twice = after([decide('Kind and clear'), decide('After the contest')], settled);
    expect(twice.decisions.map(({ reason }) => reason)).toEqual([
      'Kind and clear',
      'After the contest',
    ]);
  });

  it('needs nothing marked where nothing was written', () => {
    const empty = after(
      [
        { name: 'assign', by: 'boss', reviewer: 'ann' },
        { name: 'assign', by: 'boss', reviewer: 'ben' },
        lock('ann'),
        lock('ben'),
      ],
      openReview('K7-23', []),
    );
    expect(isSettled(empty)).toBe(true);
  });

  it('never shows one sheet to the other before both are locked, whatever happens in between (V4)', () => {
    const people = fc.constantFrom('ann', 'ben', 'boss');
    const step: fc.Arbitrary<ReviewStep> = fc.oneof(
      fc.record({ name: fc.constant('assign'), by: people, reviewer: people }),
      fc.record({ name: fc.constant('release'), by: people, reviewer: people }),
      fc.record({
        name: fc.constant('mark'),
        by: people,
        letter: fc.constant('room'),
        row: fc.constantFrom('matter', 'tone'),
        level: fc.constantFrom(...LEVELS),
      }),
      fc.record({ name: fc.constant('lock'), by: people }),
      fc.record({ name: fc.constant('unblind'), by: people, reason: fc.constant('why') }),
      fc.record({
        name: fc.constant('decide'),
        by: people,
        outcome: fc.constant('not-now'),
        reason: fc.constant('why'),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let review = openReview('K7-24', ['room']);
        for (const one of steps) {
          const taken = takeReviewStep(review, one, rubric, now);
          if (taken.ok) review = taken.value;
          const isOpen = isSettled(review);
          for (const person of ['ann', 'ben', 'boss', 'eve']) {
            const sight = reviewSight(review, person);
            expect(sight.others.length === 0 || isOpen).toBe(true);
            expect(!sight.name || isOpen).toBe(true);
            expect(sight.decisions.length === 0 || isOpen).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a review as it is kept and sent', () => {
  it('comes back as it was, whatever was done in it', () => {
    const done = after(
      [
        { name: 'unblind', by: 'boss', reason: 'to invite' },
        { name: 'decide', by: 'boss', outcome: 'next-step', reason: 'Kind and clear' },
      ],
      settled,
    );
    for (const review of [openReview('K1', []), after(both), settled, done]) {
      const sent: unknown = JSON.parse(JSON.stringify(review));
      expect(v.parse(reviewSchema, sent)).toEqual(review);
    }
  });

  it('takes steps as a reviewer sends them; who it is, is not theirs to say', () => {
    const sent = { name: 'mark', letter: 'room', row: 'tone', level: 3, by: 'somebody else' };
    const step = v.parse(reviewStepSchema, sent);
    expect(stepBy(step, 'ann')).toEqual({ ...sent, by: 'ann' });
    const taking = v.parse(reviewStepSchema, { name: 'assign', reviewer: 'ben' });
    expect(stepBy(taking, 'ann')).toEqual({ name: 'assign', by: 'ann', reviewer: 'ann' });
    for (const broken of [
      { name: 'mark', letter: 'room', row: 'tone', level: 5 },
      { name: 'decide', outcome: 'hire', reason: 'x' },
      { name: 'delete' },
    ])
      expect(v.is(reviewStepSchema, broken)).toBe(false);
  });
});

describe('agreement of the reviewers', () => {
  it('counts pairs of locked sheets, and names those that are two levels apart', () => {
    const agreement = reviewAgreement([settled, after([...both, lock('ann')])], rubric);
    expect(agreement.all).toEqual({ row: null, pairs: 2, same: 0.5, close: 0.5, kappa: null });
    expect(agreement.partings).toEqual([
      { code: 'K7-22', letter: 'room', row: 'matter', first: 2, second: 4 },
    ]);
    expect(reviewAgreement([], rubric).all).toMatchObject({ pairs: 0, same: null, kappa: null });
  });

  it('has a kappa from thirty pairs on', () => {
    const reviews = Array.from({ length: 16 }, (_, at) => {
      const level = LEVELS[at % 4] ?? 1;
      const steps = [...sheet('ann', level, level), ...sheet('ben', level, level)];
      return after([...steps, lock('ann'), lock('ben')], openReview(`K${at}`, ['room']));
    });
    expect(reviewAgreement(reviews, rubric).all).toMatchObject({ pairs: 32, same: 1, kappa: 1 });
    expect(reviewAgreement(reviews, rubric).rows.map(({ kappa }) => kappa)).toEqual([null, null]);
  });
});
