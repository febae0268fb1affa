import { ACTS } from '../../../engine/model/acts.ts';
import { dayNumber } from '../../date-utils.ts';
import type { DrillWords } from '../drill-message-types.ts';
import { formatsOf, plurals } from '../formats.ts';
import { SKILL_NAMES } from './skills.ts';

const MILLISECONDS = 86_400_000;

const formats = formatsOf('en-GB');
const marks = plurals('en', { one: 'mark', other: 'marks' });
const days = plurals('en', { one: 'day', other: 'days' });
const drills = plurals('en', { one: 'drill', other: 'drills' });
const replies = plurals('en', { one: 'reply', other: 'replies' });
const decisions = plurals('en', { one: 'decision', other: 'decisions' });

export const drillsWordsEn: DrillWords = {
  heading: 'Drills',
  lead: 'One decision at a time, a minute each. Where you are weakest comes first.',
  place: (at, of) => `Drill ${at} of ${of}`,
  scene: 'Where you are',
  youAre: role => role,
  repliesBefore: count => (count === 0 ? 'It has just begun.' : `After ${replies(count)}.`),
  asks: 'What do you say?',
  desk: 'On the desk',
  best: 'That was the best on offer',
  notBest: 'There was a better one',
  difference: (count, axis) => `${marks(count)} of ${axis.toLowerCase()} put out of reach`,
  noDifference: 'Nothing put out of reach',
  kept: (count, axis) =>
    `${marks(count)} of ${axis.toLowerCase()} kept, which the best one gives up`,
  compared: 'Compared with the best on offer',
  bestWas: 'The best on offer',
  lesson: (act, skill) => `${SKILL_NAMES[skill].name}: it ${ACTS[act].did}.`,
  again: count => (count <= 1 ? 'Comes again tomorrow' : `Comes again in ${days(count)}`),
  next: 'Next drill',
  finish: 'Done for today',
  rest: 'That is all for today',
  restAbout: count =>
    count === 0 ? 'Come back when you like.' : `You have practised on ${days(count)} this month.`,
  more: 'The next five come tomorrow: a night’s sleep in between is what makes it stick.',
  none: 'There are no drills here yet. They come with the scenarios.',
  days: count => `${days(count)} this month`,
  inFourWeeks: count => `Practised on ${days(count)} of the last 28`,
  daysAbout:
    'The last square is today, and a number is how many drills you did. A day off takes nothing away.',
  toSkills: 'See your skills',
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
  skills: {
    heading: 'Skills',
    lead: 'How strong you are at each part of the job: how much of what was possible you got out of your decisions. The newest count most.',
    names: SKILL_NAMES,
    strength: strength => `${strength} of 100`,
    unknown: count => `${decisions(count)} so far`,
    trends: { rising: 'rising', steady: 'steady', falling: 'falling', unknown: '' },
    observations: count => `from ${decisions(count)}`,
    act: act => ACTS[act].did,
    actsHeading: skill => `What ${skill.toLowerCase()} is made of`,
    unseen: 'Has not come up yet',
    soon: 'Once a skill has come up in three decisions, you see here how strong you are at it.',
    weakest: 'Practise next',
    practise: 'Go to today’s drills',
    none: 'Nothing to show yet. Five drills take about five minutes, and then there is something here.',
    all: 'What will be here',
    where: 'Kept in this browser only, for you alone.',
  },
};
