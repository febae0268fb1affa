import { dayNumber } from '../../date-utils.ts';
import type { DrillMessages } from '../messages/drills.ts';
import { actsEn } from './acts.ts';
import { plurals } from '../formats.ts';
import { inSentence, SKILL_NAMES } from './skill-names.ts';
import { skillsEn } from './skills.ts';
import { formats, LANGUAGE } from './locale.ts';

const MILLISECONDS = 86_400_000;

const marks = plurals(LANGUAGE, { one: 'mark', other: 'marks' });
const days = plurals(LANGUAGE, { one: 'day', other: 'days' });
const drills = plurals(LANGUAGE, { one: 'drill', other: 'drills' });
const replies = plurals(LANGUAGE, { one: 'reply', other: 'replies' });

export const drillsEn: DrillMessages = {
  heading: 'Drills',
  lead: 'One decision at a time, a minute each. Where you are weakest comes first.',
  place: (at, of) => `Drill ${at} of ${of}`,
  scene: { counter: 'Where you are', phone: 'On the line', chat: 'In the chat' },
  youAre: role => role,
  repliesBefore: count => (count === 0 ? 'It has just begun.' : `After ${replies(count)}.`),
  asks: {
    counter: 'What do you say?',
    phone: 'What do you say?',
    chat: 'What do you write?',
  },
  yours: { counter: 'You said', phone: 'You said', chat: 'You wrote', action: 'You did' },
  desk: 'On the desk',
  best: 'That was the best on offer',
  notBest: 'There was a better one',
  difference: (count, axis) => `${marks(count)} of ${axis.toLowerCase()} put out of reach`,
  noDifference: 'Nothing put out of reach',
  kept: (count, axis) =>
    `${marks(count)} of ${axis.toLowerCase()} kept, which the best one gives up`,
  compared: 'Compared with the best on offer',
  bestWas: 'The best on offer',
  lesson: (act, skill) =>
    `It ${actsEn[act]}. ${SKILL_NAMES[skill].name} means ${inSentence(SKILL_NAMES[skill].text)}`,
  again: count => (count <= 1 ? 'Comes again tomorrow' : `Comes again in ${days(count)}`),
  next: 'Next drill',
  finish: 'Done for today',
  rest: more => (more ? 'Today’s drills are done' : 'That is all for today'),
  restAbout: count =>
    count === 0 ? 'Come back when you like.' : `You have practised on ${days(count)} this month.`,
  comesNext: more =>
    more
      ? 'You can stop here, or do five others. These come again on another day: a night’s sleep in between is what makes it stick.'
      : 'They come again on another day: a night’s sleep in between is what makes it stick.',
  recap: (best, done) => `You chose the best reply in ${best} of ${drills(done)}.`,
  hardest: skill => `Hardest today: ${SKILL_NAMES[skill].name.toLowerCase()}.`,
  fiveMore: 'Do five others',
  none: 'There are no drills here yet. They come with the scenarios.',
  days: count => `${days(count)} this month`,
  inFourWeeks: count => `Practised on ${days(count)} of the last 28`,
  daysAbout:
    'The last square is today, and a number is how many drills you did. A day off takes nothing away.',
  toSkills: 'See your skills',
  toDebrief: 'Back to the debrief',
  dayName: (day, count) =>
    `${formats.day((dayNumber(day) ?? 0) * MILLISECONDS)}: ${count === 0 ? 'no drills' : drills(count)}`,
  home: {
    heading: 'Today’s drills',
    start: 'Start today’s five',
    goOn: left => `Go on, ${left} to go`,
    due: due => `${drills(due)} due`,
    done: 'Done for today',
    new: 'Five decisions from the scenarios, a minute each',
  },
  skills: skillsEn,
};
