import type { DrillSetMessages } from '../messages/drill-set.ts';
import { plurals } from '../formats.ts';
import { courseEn, askedOfBoth } from './course.ts';
import { LANGUAGE } from './locale.ts';

const drills = plurals(LANGUAGE, { one: 'drill', other: 'drills' });
const answers = plurals(LANGUAGE, { one: 'answer', other: 'answers' });

export const drillSetEn: DrillSetMessages = {
  lead: count =>
    `${drills(count)}, a minute each. A drill is one decision from the middle of a conversation: you read the last lines, and choose what to say.`,
  how: 'How it works',
  counts:
    'Your first answer to each drill counts, on both scores apart: how much you keep of what was at stake.',
  comeAgain: hasNotes =>
    `After each answer you see which one was the best${hasNotes ? ', and why' : ''}. What did not go well comes again at the end, until you chose the best one.`,
  attempts: {
    all: 'You can do the set again. The average of all times counts.',
    best: 'You can do the set again. The best time counts.',
    first: 'You can do the set again. The first time counts.',
    last: 'You can do the set again. The last time counts.',
  },
  toPass: marks => {
    const asked = askedOfBoth(marks);
    return asked === '' ? null : `To pass, it takes ${asked}.`;
  },
  start: 'Start the drills',
  goOn: left => `Go on, ${left} to go`,
  onceMore: left => `Once more: ${left} to go`,
  again: 'Comes again at the end',
  done: 'Done: this one does not come again',
  seeResult: 'See how it went',
  over: 'You have done the set',
  scores: courseEn.counted,
  scoresAbout:
    'Out of 100 each: the share that your first answers kept of what was at stake. The best answer everywhere would be 100.',
  passed: courseEn.passed,
  failed: courseEn.failed,
  list: 'How each drill went',
  times: count => (count === 1 ? 'At the first answer' : `After ${answers(count)}`),
  onceMoreAll: 'Do the set once more',
};
