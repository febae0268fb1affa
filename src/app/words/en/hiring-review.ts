import { plurals } from '../formats.ts';
import type { HiringReviewMessages } from '../messages/hiring-review.ts';
import { EVIDENCE, MATRIX, QUESTIONS } from './hiring-matrix.ts';
import {
  DISCRIMINATIONS,
  EXERCISE_CODES,
  GROUP_PROBLEMS,
  GUEST_PROBLEMS,
  RATE_READINGS,
} from './hiring-problems.ts';
import { formats, LANGUAGE } from './locale.ts';

const decisions = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });
const candidates = plurals(LANGUAGE, { one: 'candidate', other: 'candidates' });
const codes = plurals(LANGUAGE, { one: 'code', other: 'codes' });

export const hiringReviewEn: HiringReviewMessages = {
  matrix: MATRIX,
  evidence: EVIDENCE,
  questions: QUESTIONS,
  scores: {
    lead: 'Each score is a range: with other decisions of the same kind it would lie there two times out of three. Two people whose ranges meet cannot be told apart by it.',
    band: (axis, from, to, count) => `${axis}: between ${from} and ${to}, from ${decisions(count)}`,
    tooFew: axis => `${axis}: too few decisions to say.`,
  },
  review: {
    blind: 'You see no name, no score and nobody else’s marks until both of you are done.',
    lock: {
      name: 'I am done',
      text: 'Your marks stay as they are from then on. When both are done, you see each other’s.',
    },
    othersLocked: count => (count === 0 ? 'The other one still marks.' : 'The other one is done.'),
    unblind: {
      name: 'Look up the name',
      text: 'It is noted that you did, when, and why. The candidate may ask.',
    },
    reason: 'Reason',
    phrases: 'Phrases that you listed are marked in the text. They are found, and not counted.',
    decide: {
      name: 'Record your decision',
      text: 'You decide, and not a score. Write the reason so that the candidate could read it.',
    },
    decisions: {
      'next-step': 'Next step',
      'waiting-list': 'Waiting list',
      'not-now': 'Not this time',
    },
    problems: {
      'review/two-already': 'Two people mark this candidate already.',
      'review/not-assigned': 'You do not mark this candidate.',
      'review/assigned-already': 'This person marks the candidate already.',
      'review/locked': 'You were done with it: it stays as it is.',
      'review/nothing-to-mark': 'There is nothing of that name to mark.',
      'review/incomplete': 'Some rows have no level yet.',
      'review/still-blind': 'Both have to be done with their marks first.',
      'review/no-reason': 'Please write a reason.',
    },
  },
  rubric: {
    matter: {
      name: 'The matter',
      anchors: [
        'Wrong, or promises what cannot be kept',
        'Partly right; something that matters is missing',
        'Right, and can be kept',
        'Right, complete, and sees what comes next',
      ],
    },
    person: {
      name: 'The person',
      anchors: [
        'Blames or brushes off',
        'Polite, and could be to anybody',
        'Names what this customer said',
        'Names it, and answers it truthfully and kindly',
      ],
    },
    next: {
      name: 'What happens next',
      anchors: [
        'Nothing is said about it',
        'Something will be done, by nobody in particular',
        'Who does what',
        'Who does what by when, and what if not',
      ],
    },
    language: {
      name: 'Plain words',
      anchors: [
        'Hard to understand',
        'Can be understood with effort',
        'Clear; mistakes do not matter',
        'Clear at once, nothing too much',
      ],
    },
  },
  exercise: EXERCISE_CODES,
  guests: {
    heading: 'Invite people',
    text: 'A table with a column “name” and a column “email”, a row for each person. Nothing is sent before you have seen the list.',
    problem: problem => GUEST_PROBLEMS[problem.code](problem),
    byHand:
      'This server sends no e-mail. Download the invitations and send them yourself. Each link is for one person: whoever has the file has them all, so delete it afterwards.',
  },
  rates: {
    heading: 'Selection rates by group',
    lead: 'The file with the groups is read in this browser only. It is not sent, and not kept.',
    readings: RATE_READINGS,
    aboveMedian:
      'Above the middle of all scores. Nobody is chosen by that: it shows whom the exercise suits.',
    differences:
      'How far the scores of a group lie below those of the highest group, in standard deviations. From about 0.2 it is small, from 0.5 it can be seen, from 0.8 it is large (Cohen 1988).',
    difference: difference =>
      difference === null ? 'too few to say' : formats.number(difference, 2),
    unsaid: count => `${candidates(count)} without an answer here`,
    missing: count => `${candidates(count)} not in the file`,
    strangers: count => `${codes(count)} in the file that nobody here has`,
    problem: problem => GROUP_PROBLEMS[problem.code](problem),
  },
  items: {
    discrimination: DISCRIMINATIONS,
    hardlyTaken: 'hardly anybody takes it',
    rival: 'more of the best take this one: is the key right?',
  },
};
