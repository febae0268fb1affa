import { plurals } from '../formats.ts';
import type { BriefingMessages, PlayMessages } from '../messages/play.ts';
import { LEVELS, ZONES } from './common.ts';
import { LANGUAGE, formats } from './locale.ts';

const decisions = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });
const ROSE = { heat: 'Hotter', trust: 'Trust grew', patience: 'More patient' } as const;
const FELL = { heat: 'Cooler', trust: 'Trust fell', patience: 'Less patient' } as const;

export const briefingEn: BriefingMessages = {
  know: 'What you know',
  goal: 'Your goal',
  counts: 'What counts',
  countsLead:
    'Two scores, always apart. Being kind does not make up for being wrong, or the other way round.',
  axes: {
    accuracy: 'Find out, know the rule, do the right thing, promise only what you can keep.',
    empathy: 'The customer is heard, respected and told the truth kindly.',
  },
  inside: 'What moves the customer',
  insideLead:
    'Three things change with what you say and do. The mood that you see is trust minus heat.',
  levels: {
    heat: 'How angry they are. It cools when they feel heard, and when something is done.',
    trust: 'Whether they believe you. It is slow to grow and quick to fall.',
    patience: 'How long they will go on. When it has run out, they may leave.',
  },
  how: 'How it works',
  steps: [
    'Choose what you say or do. Take the time that you need.',
    'Look things up at the desk at any time: on a small screen, behind the button “Desk”. It costs nothing.',
    'Afterwards you see what each choice did, and why.',
  ],
  kept: 'This is practice and counts for nobody but you. Every choice is kept in this browser, and nobody sees it unless you pass it on.',
  keptByStore:
    'Every choice is kept in this browser. A record store is told what you say and both of your scores: whoever runs it can see them.',
  start: 'Start the conversation',
  goOn: 'Go on where you stopped',
  goOnAbout: count => `You stopped after ${decisions(count)}.`,
  factsAsAt: day => `Facts checked on ${day}.`,
};

export const playEn: PlayMessages = {
  conversation: 'Conversation',
  replies: 'Your reply',
  mood: 'Mood',
  desk: 'Desk',
  you: 'You',
  atTheDesk: 'At the desk',
  decision: (at, of) => `Decision ${at} of ${of}`,
  pause: 'Pause',
  skip: 'Skip',
  keys: 'Press its number, or arrows and Enter',
  deskMore: hidden => `${hidden} more`,
  deskFewer: 'Show fewer',
  deskHint: 'Read anything here at any time. It costs no turn.',
  deskEmpty: 'There is nothing on the desk in this conversation.',
  source: source => source,
  asAt: day => `as at ${day}`,
  moodText: (zone, mood, before) =>
    zone === before
      ? `${ZONES[zone]}, ${mood} of 10`
      : `${ZONES[zone]}, ${mood} of 10, was ${ZONES[before].toLowerCase()}`,
  level: (level, value) => `${LEVELS[level]} ${value} of 10`,
  moved: 'What moved',
  movedBy: (level, by) => `${by > 0 ? ROSE[level] : FELL[level]} ${formats.signed(by)}`,
  nothingMoved: 'Nothing moved',
  heard: (customer, zone, before, moves) => {
    const mood = ZONES[zone].toLowerCase();
    if (before === null) return `${customer} is ${mood}.`;
    const was = zone === before ? `still ${mood}` : `${mood}, was ${ZONES[before].toLowerCase()}`;
    const moved = moves.map(({ on, by }) => `${by > 0 ? ROSE[on] : FELL[on]} ${Math.abs(by)}`);
    return [`${customer}: ${was}`, ...moved].map(part => `${part}.`).join(' ');
  },
  whispered: note => `Coach: ${note}`,
  whatIf: turn => `What if, from turn ${turn}: not counted`,
  sheets: {
    desk: cards => `Desk (${cards})`,
    transcript: 'Transcript',
    close: 'Close',
  },
  coach: 'Coach',
  over: 'How it ended',
  seeDebrief: 'See how it went',
  captions: {
    phone: 'A telephone rings',
    door: 'A door closes',
    flap: 'The board turns over',
    till: 'The till opens',
    rain: 'Rain',
    bell: 'The desk bell',
    hold: 'Music on hold',
    'breath-furious': 'A sharp breath',
    'breath-irritated': 'A short breath',
    'breath-neutral': 'A breath',
    'breath-relieved': 'A long breath',
  },
  elsewhere: {
    text: 'This conversation is open in another tab. What is said there also appears here.',
    goOnHere: 'Go on here instead',
  },
  opening: 'It begins …',
  pauseDialog: {
    heading: 'Paused',
    text: 'Nothing moves while you are away. Every choice is kept: you can leave and go on later.',
    goOn: 'Go on',
    leave: 'Leave for now',
  },
};
