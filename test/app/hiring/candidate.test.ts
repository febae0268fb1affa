import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerAdjustment,
  askForAdjustment,
  deadlineOf,
  minutesFor,
  NO_ADJUSTMENTS,
} from '../../../src/app/hiring/candidate/adjustments.ts';
import { type Candidate, invite } from '../../../src/app/hiring/candidate/candidate.ts';
import { isOverdue } from '../../../src/app/hiring/candidate/contest.ts';
import {
  type Step,
  type StepName,
  STEPS,
  stepProblem,
  stepsNow,
  takeStep,
} from '../../../src/app/hiring/candidate/steps.ts';
import { exercise } from '../../support/hiring.ts';

const terms = exercise();
const during = '2026-11-05T10:00:00.000Z';
const afterwards = '2026-11-16T10:00:00.000Z';

const stepOf = (name: StepName): Step => {
  if (name === 'contest') return { name, text: 'I was asked about a hotel I do not know.' };
  if (name === 'answer-contest')
    return {
      name,
      answer: { by: 'ines', outcome: 'stands', reason: 'The facts were on the desk.' },
    };
  return { name };
};

const walk = (
  names: readonly StepName[],
  now = during,
  from = invite('2026-10-30T09:00:00.000Z'),
) =>
  names.reduce<Candidate>((candidate, name) => {
    const taken = takeStep(candidate, stepOf(name), terms, now);
    if (!taken.ok) throw new Error(`${name}: ${taken.error}`);
    return taken.value;
  }, from);

const WHOLE = [
  'consent',
  'practise',
  'begin',
  'finish-conversation',
  'send-letter',
  'finish-conversation',
] as const satisfies readonly StepName[];

describe('the way of a candidate', () => {
  it('goes from the invitation to the end, a letter after each conversation that has one', () => {
    const stages = WHOLE.map((_, at) => {
      const { stage, part } = walk(WHOLE.slice(0, at + 1));
      return `${stage} ${part}`;
    });
    expect(stages).toEqual([
      'consented 0',
      'practised 0',
      'talking 0',
      'writing 0',
      'talking 1',
      'done 2',
    ]);
    expect(walk(WHOLE)).toMatchObject({ consentedAt: during, begunAt: during, endedAt: during });
  });

  it('has no way back, and none past the practice', () => {
    const refused = (candidate: Candidate, name: StepName, now = during) =>
      stepProblem(name, candidate, terms, now);
    expect(refused(invite(during), 'begin')).toBe('step/not-now');
    expect(refused(walk(['consent']), 'begin')).toBe('step/not-now');
    expect(refused(walk(['consent', 'practise']), 'practise')).toBeNull();
    expect(refused(walk(WHOLE.slice(0, 3)), 'practise')).toBe('step/not-now');
    expect(refused(walk(WHOLE), 'begin')).toBe('step/not-now');
  });

  it('cannot begin before it opens, nor go on after it has closed', () => {
    const early = '2026-10-31T10:00:00.000Z';
    const practised = walk(['consent', 'practise'], early);
    expect(takeStep(practised, { name: 'begin' }, terms, early)).toEqual({
      ok: false,
      error: 'step/not-open-yet',
    });
    const writing = walk(WHOLE.slice(0, 4));
    expect(takeStep(writing, { name: 'send-letter' }, terms, afterwards)).toEqual({
      ok: false,
      error: 'step/too-late',
    });
    expect(stepProblem('expire', writing, terms, during)).toBe('step/not-now');
    expect(walk(['expire'], afterwards, writing)).toMatchObject({
      stage: 'expired',
      closedIn: 'writing',
    });
  });

  it('is opened again where it closed, for who is given more time', () => {
    const writing = walk(WHOLE.slice(0, 4));
    const expired = walk(['expire'], afterwards, writing);
    expect(stepProblem('reopen', expired, terms, afterwards)).toBe('step/not-now');
    const later = {
      ...expired,
      adjustments: { ...NO_ADJUSTMENTS, until: '2026-11-30T00:00:00.000Z' },
    };
    expect(walk(['reopen'], afterwards, later)).toEqual({
      ...writing,
      adjustments: later.adjustments,
    });
  });

  it('ends whenever the candidate wants it to, afterwards too', () => {
    for (let at = 0; at <= WHOLE.length; at++)
      expect(walk([...WHOLE.slice(0, at), 'withdraw']).stage).toBe('withdrawn');
    expect(stepsNow(walk(['withdraw']), terms, during)).toEqual([]);
  });

  it('can be contested until some days after the decision, and is answered by a day that is said', () => {
    const decided = walk([...WHOLE, 'decide']);
    expect(stepProblem('contest', decided, terms, '2026-12-05T09:00:00.000Z')).toBeNull();
    expect(stepProblem('contest', decided, terms, '2026-12-05T11:00:00.000Z')).toBe(
      'step/too-late',
    );
    expect(stepProblem('contest', walk(WHOLE), terms, '2027-06-01T00:00:00.000Z')).toBeNull();
    const contested = walk(['contest'], afterwards, decided);
    const [contest] = contested.contests;
    if (contest === undefined) throw new Error('nothing was contested');
    expect(contest.answerBy).toBe('2026-11-30T10:00:00.000Z');
    expect(isOverdue(contest, '2026-11-30T10:00:00.000Z')).toBe(false);
    expect(isOverdue(contest, '2026-11-30T10:00:00.001Z')).toBe(true);
    expect(stepProblem('contest', contested, terms, afterwards)).toBe('step/not-now');
    const answered = walk(['answer-contest'], afterwards, contested);
    expect(answered.contests[0]?.answer).toMatchObject({ at: afterwards, outcome: 'stands' });
    expect(stepProblem('answer-contest', answered, terms, afterwards)).toBe('step/not-now');
  });

  it('takes no empty words', () => {
    expect(takeStep(walk(WHOLE), { name: 'contest', text: ' ' }, terms, during)).toEqual({
      ok: false,
      error: 'step/empty',
    });
  });

  it('always takes what it says can be taken and nothing else, and never leaves its parts', () => {
    const moments = fc.constantFrom('2026-10-31T00:00:00.000Z', during, afterwards);
    const tries = fc.array(fc.tuple(fc.constantFrom(...STEPS), moments), { maxLength: 40 });
    fc.assert(
      fc.property(tries, all => {
        let candidate = invite('2026-10-30T09:00:00.000Z');
        for (const [name, now] of all) {
          const said = stepsNow(candidate, terms, now).includes(name);
          const next = takeStep(candidate, stepOf(name), terms, now);
          expect(next.ok).toBe(said);
          if (!next.ok) continue;
          candidate = next.value;
          const { stage, part } = candidate;
          expect(part <= terms.parts.length).toBe(true);
          if (stage === 'talking' || stage === 'writing')
            expect(part < terms.parts.length).toBe(true);
          if (stage === 'done') expect(part).toBe(terms.parts.length);
          expect(candidate.contests.filter(({ answer }) => answer === null).length < 2).toBe(true);
        }
      }),
    );
  });
});

describe('adjustments', () => {
  const asked = askForAdjustment(NO_ADJUSTMENTS, ' I read slowly. ', during);
  const waiting = asked.ok ? asked.value : NO_ADJUSTMENTS;
  const answer = { at: during, by: 'ines', reason: '' };

  it('are asked for and answered one after the other, and all of it is kept', () => {
    const granted = answerAdjustment(waiting, {
      ...answer,
      granted: { isUntimed: true, until: '2026-11-20T00:00:00.000Z' },
    });
    expect(granted).toMatchObject({
      ok: true,
      value: {
        isUntimed: true,
        until: '2026-11-20T00:00:00.000Z',
        requests: [{ text: 'I read slowly.', answer: { by: 'ines' } }],
      },
    });
    expect(askForAdjustment(waiting, 'And more', during)).toEqual({
      ok: false,
      error: 'adjustment/waiting',
    });
  });

  it('are refused with a reason only', () => {
    const refused = { ...answer, granted: null };
    expect(answerAdjustment(waiting, refused)).toEqual({
      ok: false,
      error: 'adjustment/no-reason',
    });
    const reasoned = answerAdjustment(waiting, { ...refused, reason: 'It has no time limit.' });
    expect(reasoned).toMatchObject({ ok: true, value: { isUntimed: false } });
    expect(answerAdjustment(NO_ADJUSTMENTS, refused)).toEqual({
      ok: false,
      error: 'adjustment/nothing-asked',
    });
    expect(askForAdjustment(NO_ADJUSTMENTS, ' ', during)).toEqual({
      ok: false,
      error: 'adjustment/empty',
    });
    expect(answerAdjustment(waiting, { ...answer, granted: { until: during } })).toEqual({
      ok: false,
      error: 'adjustment/too-early',
    });
  });

  it('lift the limit of time for one, and never make it shorter', () => {
    const timed = exercise({ timer: 30 });
    expect(minutesFor(NO_ADJUSTMENTS, timed)).toBe(30);
    expect(minutesFor({ isUntimed: true }, timed)).toBeNull();
    expect(deadlineOf({ until: '2026-11-02T00:00:00.000Z' }, timed)).toBe(timed.closesAt);
    expect(deadlineOf({ until: afterwards }, timed)).toBe(afterwards);
  });
});
