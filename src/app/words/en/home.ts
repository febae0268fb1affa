import { plurals } from '../formats.ts';
import type { HomeMessages } from '../messages/home.ts';
import { formats, LANGUAGE } from './locale.ts';

const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const tries = plurals(LANGUAGE, { one: 'attempt', other: 'attempts' });
const drills = plurals(LANGUAGE, { one: 'drill', other: 'drills' });
const days = plurals(LANGUAGE, { one: 'day', other: 'days' });

const HISTORY_AXES = { accuracy: 'Accuracy', empathy: 'Empathy' } as const;

export const homeEn: HomeMessages = {
  heading: ['Somebody is angry.', 'They usually have a reason.'],
  lead: 'Stand behind the counter or pick up the phone for a few minutes, say what you would say, and see how the customer answers.',
  promise: 'Afterwards you see what every reply was worth, and why.',
  scenarios: 'Who is waiting',
  startHere: 'Start here',
  way: { name: 'Your way', done: (done, of) => `${done} of ${of} done` },
  level: { starter: 'Starter', core: 'Core', advanced: 'Advanced' },
  minutes: count => minutes(count),
  best: day => `Best attempt so far, ${day}`,
  untried: 'Not tried yet',
  tries: count => tries(count),
  goOn: 'Go on',
  goOnWith: title => `${title}, where you stopped`,
  cannotBePlayed: 'This scenario cannot be played yet.',
  seeWhy: 'See what has to be mended',
  none: {
    heading: 'Nobody is waiting',
    text: 'There is no scenario in this page. Put an ink file into the folder “stories” and build again.',
  },
  yours: { heading: 'Yours', write: 'Write your own scenario', mend: 'Mend it in the Studio' },
  practice: {
    heading: 'Drills',
    about: 'Five single decisions, a minute each. For when there is no time for a conversation.',
    due: count => `${drills(count)} due again.`,
    doneOf: (done, of) => `${done} of ${of} done today.`,
    done: 'Done for today.',
    days: count => `Practised on ${days(count)} this month.`,
    start: 'Start today’s five',
    goOn: 'Go on with today’s five',
    skills: 'Your skills',
  },
  history: {
    heading: 'Your attempts',
    about: 'Kept in this browser, for you alone. Open one to read its debrief again.',
    aboutByStore:
      'Kept in this browser, and told to a record store. Open one to read its debrief again.',
    when: 'When',
    scenario: 'Scenario',
    ending: 'How it ended',
    axes: HISTORY_AXES,
    noScore: 'No score',
    whatIf: turn => `What if, from turn ${turn}: not counted`,
    overTime: 'From the first attempt to the newest',
    course: (axis, scores) =>
      `${HISTORY_AXES[axis]}: ${scores.map(score => formats.number(score)).join(', ')}`,
    debrief: 'Debrief',
    openDebrief: when => `Debrief of ${when}`,
    unfinished: 'Not finished',
    olderVersion: 'Earlier version',
    all: count => `Show all ${tries(count)}`,
  },
};
