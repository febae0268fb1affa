import { ACTS } from '../../engine/acts.ts';
import { dayNumber } from '../days.ts';
import type { DrillWords } from './drills-words.ts';
import { formatsOf, plurals } from './formats.ts';
import { SKILL_NAMES } from './skill-words.en.ts';

const MILLISECONDS = 86_400_000;

const formats = formatsOf('en');
const marks = plurals('en', { one: 'mark', other: 'marks' });
const days = plurals('en', { one: 'day', other: 'days' });
const drills = plurals('en', { one: 'drill', other: 'drills' });
const replies = plurals('en', { one: 'reply', other: 'replies' });
const decisions = plurals('en', { one: 'decision', other: 'decisions' });

export const drillsWordsEn: DrillWords = {
  heading: 'Drills',
  lead: 'One decision at a time, a minute each. Weakest first.',
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
  kept: (count, axis) => `${marks(count)} of ${axis.toLowerCase()} kept that the best one gives up`,
  compared: 'Against the best on offer',
  bestWas: 'The best on offer',
  lesson: (act, skill) => `${SKILL_NAMES[skill].name}: it ${ACTS[act].did}.`,
  again: count => (count <= 1 ? 'Comes again tomorrow' : `Comes again in ${days(count)}`),
  next: 'Next drill',
  finish: 'Done for today',
  rest: 'That is all for today',
  restAbout: count =>
    count === 0 ? 'Come back when you like.' : `You have practised on ${days(count)} this month.`,
  more: 'More is possible tomorrow: a night in between is what makes it stick.',
  none: 'There are no drills yet. They are found when scenarios are built.',
  days: count => `${days(count)} this month`,
  inFourWeeks: count => `Practised on ${days(count)} of the last 28`,
  daysAbout: 'Days on which you practised. A missed day takes nothing away.',
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
    lead: 'How much of what was on offer you took, from your attempts and drills. The newest count most.',
    names: SKILL_NAMES,
    strength: strength => `${strength} of 100`,
    unknown: 'Not enough to go by yet',
    trends: { rising: 'rising', steady: 'steady', falling: 'falling', unknown: '' },
    observations: count => `from ${decisions(count)}`,
    act: act => ACTS[act].did,
    actsHeading: skill => `What ${skill.toLowerCase()} is made of`,
    unseen: 'Not asked for yet',
    soon: 'A few more decisions of a kind, and it says how strong you are at it.',
    weakest: 'Practise next',
    practise: 'Practise this',
    none: 'Nothing to show yet. Play a conversation or do a drill first.',
    where: 'Kept in this browser only.',
  },
};
