import { MOST_CANDIDATES } from '../../../engine/limits.ts';
import { LEAST_IN_GROUP } from '../../../analysis/statistics/selection-rates.ts';
import type { GuestProblem } from '../../hiring/candidate/guest-file.ts';
import type { GroupProblem } from '../../hiring/groups/group-file.ts';
import type { HiringReviewMessages } from '../messages/hiring-review.ts';

export const EXERCISE_CODES: HiringReviewMessages['exercise'] = {
  'exercise/ends-before-it-begins': 'It closes before it opens. Choose a later day to close.',
  'exercise/report-too-early':
    'Candidates would get their report before it closes, and could tell others. Choose a later day.',
  'exercise/kept-too-short':
    'Everything would be deleted before the last day to contest has been answered. Keep it longer.',
  'exercise/same-scenario': 'One scenario is in it twice. Take another one.',
  'exercise/unknown-scenario': 'There is no such scenario in this version any more.',
  'exercise/unknown-variant': 'The scenario has no such variant.',
  'exercise/unfit': 'People cannot be compared by this scenario yet:',
  'exercise/forms-alike': 'Both forms are the same. Choose two variants, or make it one form.',
  'exercise/other-language': 'The scenario is in another language than the exercise.',
  'exercise/one-scenario':
    'One conversation shows little of a person, and the ranges of the scores will be wide. Two or three are better.',
  'exercise/timer':
    'A time limit is harder for some people than for others, and the scores do not need it. It can be lifted for one candidate.',
  'exercise/report-gives-away':
    'Who is done first can tell others what they were asked. A report after the close is safer.',
  'exercise/no-letter': 'There is no letter to answer: nobody writes in their own words.',
};

export const RATE_READINGS: HiringReviewMessages['rates']['readings'] = {
  highest: 'the highest rate: the others are compared with it',
  'too-few': `too few to say (below ${LEAST_IN_GROUP})`,
  alike: 'no difference that stands out',
  'below-four-fifths':
    'below four fifths of the highest rate; it may be chance. Look at how it came about.',
  'hardly-chance': 'not below four fifths, and hardly chance. Look at how it came about.',
  'below-and-hardly-chance':
    'below four fifths of the highest rate, and hardly chance. Find out why before you go on.',
};

export const DISCRIMINATIONS: HiringReviewMessages['items']['discrimination'] = {
  'too-few': 'too few answers to say',
  unsaid: 'everybody answered alike',
  against: 'those who do well elsewhere do worse here: look at its key',
  weak: 'tells people apart only weakly',
  fair: 'tells people apart',
  good: 'tells people apart well',
};

type Tell<P> = (problem: P) => string;

export const GROUP_PROBLEMS: Readonly<Record<GroupProblem['code'], Tell<GroupProblem>>> = {
  'groups/too-large': () => 'The file is too large to be a list of candidates.',
  'groups/empty': () => 'There are no people in the file: a head, and a row for each candidate.',
  'groups/no-code-column': ({ text }) => `No column is called “code”. The columns are: ${text}.`,
  'groups/no-group-column': () => 'Beside the codes there is no column with groups.',
  'groups/too-many-columns': ({ text }) =>
    `There are ${text} columns with groups; six at most. Each makes the groups smaller.`,
  'groups/same-column': ({ text }) => `Two columns are called “${text}”.`,
  'groups/no-code': ({ row }) => `Row ${row}: there is no code.`,
  'groups/same-code': ({ row, text }) => `Row ${row}: the code “${text}” is there already.`,
  'groups/too-long': ({ row, text }) => `Row ${row}: this is too long: “${text}”`,
};

export const GUEST_PROBLEMS: Readonly<Record<GuestProblem['code'], Tell<GuestProblem>>> = {
  'guests/too-large': () => 'The file is too large to be a list of people.',
  'guests/empty': () => 'There are no people in the file: a head, and a row for each person.',
  'guests/no-name-column': ({ text }) => `No column is called “name”. The columns are: ${text}.`,
  'guests/no-email-column': ({ text }) => `No column is called “email”. The columns are: ${text}.`,
  'guests/too-many': ({ text }) =>
    `There are ${text} people; at most ${MOST_CANDIDATES} can be invited at once. Divide the list.`,
  'guests/no-name': ({ row, text }) => `Row ${row}: there is no name beside “${text}”.`,
  'guests/no-email': ({ row, text }) => `Row ${row}: “${text}” is no e-mail address.`,
  'guests/same-email': ({ row, text }) => `Row ${row}: “${text}” is in the list already.`,
};
