import { err, ok, type Result, unreachable } from '../../../engine/result.ts';
import { isLater } from '../../date-utils.ts';
import { type Candidate, isLate, isOver, type Terms } from './candidate.ts';
import { type ContestAnswer, daysAfter, isOpen } from './contest.ts';

/** What can happen to a candidate. The first seven are theirs to do. */
export const STEPS = [
  'consent',
  'practise',
  'begin',
  'finish-conversation',
  'send-letter',
  'withdraw',
  'contest',
  'expire',
  'reopen',
  'decide',
  'answer-contest',
] as const;
export type StepName = (typeof STEPS)[number];

/** A step with what it needs. */
export type Step =
  | {
      readonly name: Exclude<StepName, 'contest' | 'answer-contest'>;
    }
  | { readonly name: 'contest'; readonly text: string }
  | { readonly name: 'answer-contest'; readonly answer: Omit<ContestAnswer, 'at'> };

export const STEP_PROBLEMS = [
  'step/not-now',
  'step/not-open-yet',
  'step/too-late',
  'step/empty',
] as const;
export type StepProblem = (typeof STEP_PROBLEMS)[number];

type Check = (candidate: Candidate, terms: Terms, now: string) => StepProblem | null;

const allowedIn =
  (...stages: readonly Candidate['stage'][]): Check =>
  (candidate, terms, now) => {
    if (!stages.includes(candidate.stage)) return 'step/not-now';
    return isLate(candidate, terms, now) ? 'step/too-late' : null;
  };

const beginning: Check = (candidate, terms, now) => {
  const problem = allowedIn('practised')(candidate, terms, now);
  return problem ?? (isLater(terms.opensAt, now) ? 'step/not-open-yet' : null);
};

const when = (holds: boolean, problem: StepProblem = 'step/not-now'): StepProblem | null =>
  holds ? null : problem;

/** Whoever was done in time or not may contest, until some days after a person decided. */
const contesting: Check = ({ stage, contests, decidedAt }, { contestDays }, now) => {
  if (stage !== 'done' && stage !== 'expired') return 'step/not-now';
  if (contests.some(isOpen)) return 'step/not-now';
  const inTime = decidedAt === null || !isLater(now, daysAfter(decidedAt, contestDays));
  return when(inTime, 'step/too-late');
};

const CHECKS: Readonly<Record<StepName, Check>> = {
  consent: allowedIn('invited'),
  // As often as they like, until it begins.
  practise: allowedIn('consented', 'practised'),
  begin: beginning,
  'finish-conversation': allowedIn('talking'),
  'send-letter': allowedIn('writing'),
  // At any time, afterwards too: consent can be taken back as easily as it was given.
  withdraw: ({ stage }) => when(stage !== 'withdrawn'),
  contest: contesting,
  expire: (candidate, terms, now) => when(!isOver(candidate) && isLate(candidate, terms, now)),
  // With more time than the others: see the adjustments.
  reopen: (candidate, terms, now) =>
    when(candidate.stage === 'expired' && !isLate(candidate, terms, now)),
  decide: ({ stage }) => when(stage === 'done' || stage === 'expired'),
  'answer-contest': ({ contests }) => when(contests.some(isOpen)),
};

/** Why a step cannot be taken now; null where it can. */
export const stepProblem = (
  name: StepName,
  candidate: Candidate,
  terms: Terms,
  now: string,
): StepProblem | null => CHECKS[name](candidate, terms, now);

/** What can be done now. */
export const stepsNow = (candidate: Candidate, terms: Terms, now: string): readonly StepName[] =>
  STEPS.filter(name => stepProblem(name, candidate, terms, now) === null);

const hasLetter = ({ parts }: Terms, part: number): boolean =>
  (parts[part]?.letter ?? null) !== null;

const afterPart = (candidate: Candidate, terms: Terms, now: string): Candidate => {
  const part = candidate.part + 1;
  return part < terms.parts.length
    ? { ...candidate, part, stage: 'talking' }
    : { ...candidate, part, stage: 'done', endedAt: now };
};

const afterTalking = (candidate: Candidate, terms: Terms, now: string): Candidate =>
  hasLetter(terms, candidate.part)
    ? { ...candidate, stage: 'writing' }
    : afterPart(candidate, terms, now);

/** Back to where they were when it closed. */
const reopened = (candidate: Candidate): Candidate => ({
  ...candidate,
  stage: candidate.closedIn ?? 'invited',
  closedIn: null,
  endedAt: null,
});

const contested = (candidate: Candidate, text: string, terms: Terms, now: string): Candidate => {
  const contest = { at: now, text, answerBy: daysAfter(now, terms.answerDays), answer: null };
  return { ...candidate, contests: [...candidate.contests, contest] };
};

const answered = (candidate: Candidate, answer: ContestAnswer): Candidate => ({
  ...candidate,
  contests: candidate.contests.map(contest => (isOpen(contest) ? { ...contest, answer } : contest)),
});

const taken = (candidate: Candidate, step: Step, terms: Terms, now: string): Candidate => {
  switch (step.name) {
    case 'consent':
      return { ...candidate, stage: 'consented', consentedAt: now };
    case 'practise':
      return { ...candidate, stage: 'practised' };
    case 'begin':
      return { ...candidate, stage: 'talking', begunAt: now };
    case 'finish-conversation':
      return afterTalking(candidate, terms, now);
    case 'send-letter':
      return afterPart(candidate, terms, now);
    case 'withdraw':
      return { ...candidate, stage: 'withdrawn', endedAt: candidate.endedAt ?? now };
    case 'expire':
      return { ...candidate, stage: 'expired', closedIn: candidate.stage, endedAt: now };
    case 'reopen':
      return reopened(candidate);
    case 'decide':
      return { ...candidate, decidedAt: now };
    case 'contest':
      return contested(candidate, step.text.trim(), terms, now);
    case 'answer-contest':
      return answered(candidate, { ...step.answer, at: now });
    default:
      return unreachable(step);
  }
};

const isEmpty = (step: Step): boolean =>
  (step.name === 'contest' && step.text.trim() === '') ||
  (step.name === 'answer-contest' && step.answer.reason.trim() === '');

/** One step. A refused one changes nothing, and says why. */
export const takeStep = (
  candidate: Candidate,
  step: Step,
  terms: Terms,
  now: string,
): Result<Candidate, StepProblem> => {
  const problem = stepProblem(step.name, candidate, terms, now);
  if (problem !== null) return err(problem);
  return isEmpty(step) ? err('step/empty') : ok(taken(candidate, step, terms, now));
};
