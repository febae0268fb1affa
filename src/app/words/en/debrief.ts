import { plurals } from '../formats.ts';
import type { DebriefMessages } from '../messages/debrief.ts';
import { ZONES } from './common.ts';
import { LANGUAGE, formats } from './locale.ts';

const turns = plurals(LANGUAGE, { one: 'turn', other: 'turns' });

export const debriefEn: DebriefMessages = {
  heading: 'Debrief',
  loading: 'Going through the conversation …',
  marksOf: (marks, best) => `${formats.number(marks)} of ${formats.number(best)} marks`,
  bestMarks: 'Marks earned',
  costliest: 'Marks lost',
  noMarks: {
    accuracy: 'No reply earned or lost a mark for accuracy.',
    empathy: 'No reply earned or lost a mark for empathy.',
  },
  turn: turn => `Turn ${turn}`,
  outcome: 'How it came out',
  modelled:
    'Modelled, not measured: the rules work this out from the mood and the ending. It is not part of the two scores.',
  ending: 'Ending',
  csat: 'Satisfaction (CSAT)',
  csatOf: csat => `${csat} of 5`,
  fcr: 'Solved at the first contact',
  fcrs: {
    yes: 'Yes',
    no: 'No',
    'warranted-escalation': 'Handed over for a good reason',
    'warranted-end': 'Ended after a fair warning',
  },
  fcrNo: reasons => `No: ${formats.list(reasons)}`,
  ease: 'Ease for the customer',
  easeOf: ease => `${ease} of 7, high is easy`,
  paid: 'Handed over of what was owed',
  paidOf: (paid, owed) => (owed === null ? paid : `${paid}, ${owed} was owed`),
  goodwill: 'Goodwill given',
  nextDay: 'The next day',
  nextDayOf: (mood, zone) => `Mood ${mood}, ${zone.toLowerCase()}`,
  nextDayAbout: 'By then, what was not true had come out.',
  breaches: 'Serious errors',
  brokenPromises: 'Promises not kept',
  none: 'None',
  curve: 'Mood, turn by turn',
  curveAbout: 'Press the curve to read that turn.',
  curveSummary: (start, end, count) =>
    `From ${ZONES[start].toLowerCase()} to ${ZONES[end].toLowerCase()} in ${turns(count)}.`,
  opening: 'At the start',
  asTable: 'The same as a table',
  table: { turn: 'Turn', said: 'What you said or did', mood: 'Mood', zone: 'In words' },
  turns: 'Turn by turn',
  turnsAbout: 'What you said, what it did, and the rule that moved the mood.',
  youSaid: 'You said',
  youDid: 'You did',
  moodMoved: (from, to) => `Mood ${from} to ${to}`,
  nothingMoved: 'Nothing moved.',
  thought: name => `${name} thought`,
  coach: 'Coach',
  breach: what => (what === null ? 'Serious error' : `Serious error: ${what}`),
  markWorn: counted => `counted ${counted}: said before`,
  markUntrue: 'felt, and not counted: a kindness that is not true earns nothing',
  unheard: 'Never acknowledged',
  unheardAbout: 'These hurt, and nobody said so.',
  allHeard: 'Everything that hurt was acknowledged.',
  again: 'Play it again',
  print: 'Print',
  hidden: 'In this exercise the marks and notes are not shown.',
};
