/* oxlint-disable max-lines -- a language is one file */
import { formatsOf, plurals } from '../formats.ts';
import type { Words } from '../message-types.ts';

const LANGUAGE = 'en-GB';
const formats = formatsOf(LANGUAGE);

const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const tries = plurals(LANGUAGE, { one: 'attempt', other: 'attempts' });
const decisions = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });
const drills = plurals(LANGUAGE, { one: 'drill', other: 'drills' });
const days = plurals(LANGUAGE, { one: 'day', other: 'days' });
const turns = plurals(LANGUAGE, { one: 'turn', other: 'turns' });

const LEVELS = { heat: 'Heat', trust: 'Trust', patience: 'Patience' } as const;
const ROSE = { heat: 'Hotter', trust: 'Trust grew', patience: 'More patient' } as const;
const FELL = { heat: 'Cooler', trust: 'Trust fell', patience: 'Less patient' } as const;

const ZONES = {
  furious: 'Furious',
  angry: 'Angry',
  irritated: 'Irritated',
  guarded: 'Guarded',
  neutral: 'Neutral',
  easing: 'Easing',
  satisfied: 'Satisfied',
  warm: 'Warm',
} as const;

const STORY_AT_FAULT =
  'This is a fault in the scenario, not in your answer. What you did so far is kept. Please tell whoever looks after the scenario.';

const CHANGED = {
  heading: 'This scenario has changed since',
  text: 'This conversation was held on an earlier version of the scenario, so it cannot go on and cannot be scored. What was said is kept, and you can read it here.',
} as const;

export const en: Words = {
  language: LANGUAGE,
  formats,
  common: {
    product: 'Composure',
    home: 'Home',
    settings: 'Settings',
    skipToContent: 'Skip to content',
    loading: 'One moment …',
    axes: { accuracy: 'Resolution accuracy', empathy: 'Empathy' },
    levels: LEVELS,
    zones: ZONES,
    endings: {
      resolved: 'Resolved',
      partial: 'Partly resolved',
      escalated: 'Handed over',
      unresolved: 'Not resolved',
      left: 'Customer left',
    },
    warranted: 'and that was the right call',
    outOfHundred: score => `${score} of 100`,
    pageTitle: page => `${page} · Composure`,
    quote: text => `“${text}”`,
  },
  home: {
    heading: ['Somebody is angry.', 'They usually have a reason.'],
    lead: 'Stand behind the counter for a few minutes, say what you would say, and watch the customer answer.',
    promise: 'Afterwards you see what every reply was worth, and why.',
    scenarios: 'Who is waiting',
    level: { starter: 'Starter', core: 'Core', advanced: 'Advanced' },
    minutes: count => minutes(count),
    best: 'Best so far',
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
      when: 'When',
      scenario: 'Scenario',
      ending: 'How it ended',
      debrief: 'Debrief',
      openDebrief: when => `Debrief of ${when}`,
      unfinished: 'Not finished',
      olderVersion: 'Earlier version',
      all: count => `Show all ${tries(count)}`,
    },
  },
  briefing: {
    customer: 'In front of you',
    know: 'What you know',
    goal: 'Your goal',
    counts: 'What counts',
    countsLead:
      'Two scores, always apart. Being kind does not make up for being wrong, or the other way round.',
    axes: {
      accuracy: 'Find out, know the rule, do the right thing, promise only what you can keep.',
      empathy: 'The customer is heard, respected and told the truth kindly.',
    },
    how: 'How it works',
    steps: [
      'Choose what you say or do. There is no clock.',
      'Look things up at the desk at any time. It costs nothing.',
      'Afterwards you see what each choice did, and why.',
    ],
    start: 'Start the conversation',
    goOn: 'Go on where you stopped',
    goOnAbout: count => `You stopped after ${decisions(count)}.`,
    factsAsAt: day => `Facts checked on ${day}.`,
  },
  play: {
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
      'breath-furious': 'A sharp breath',
      'breath-irritated': 'An impatient breath',
      'breath-neutral': 'A breath',
      'breath-relieved': 'A breath of relief',
    },
    elsewhere: {
      text: 'This conversation is open in another tab. What is said there also appears here.',
      goOnHere: 'Go on here instead',
    },
    opening: 'The door opens …',
    pauseDialog: {
      heading: 'Paused',
      text: 'Nothing moves while you are away. Every choice is kept: you can leave and go on later.',
      goOn: 'Go on',
      leave: 'Leave for now',
    },
  },
  debrief: {
    heading: 'Debrief',
    loading: 'Going through the conversation …',
    marksOf: (marks, best) => `${formats.number(marks)} of ${formats.number(best)} marks`,
    bestMarks: 'Earned most',
    costliest: 'Cost most',
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
    fcrs: { yes: 'Yes', no: 'No', 'warranted-escalation': 'Handed over for a good reason' },
    ease: 'Ease for the customer',
    easeOf: ease => `${ease} of 7, high is easy`,
    cost: 'Goodwill given',
    costOf: (given, owed) => (owed === null ? given : `${given}, ${owed} was owed`),
    breaches: 'Serious errors',
    brokenPromises: 'Promises not kept',
    none: 'None',
    curve: 'Mood, turn by turn',
    curveAbout: 'Choose a point to read that turn.',
    curveSummary: (start, end, count) =>
      `From ${ZONES[start].toLowerCase()} to ${ZONES[end].toLowerCase()} in ${turns(count)}.`,
    opening: 'At the start',
    asTable: 'The same as a table',
    table: { turn: 'Turn', said: 'What you said or did', mood: 'Mood', zone: 'In words' },
    pointName: (turn, zone, mood) => `Turn ${turn}: ${ZONES[zone].toLowerCase()}, ${mood}`,
    turns: 'Turn by turn',
    turnsAbout: 'What you said, what it did, and the rule that moved the mood.',
    youSaid: 'You said',
    youDid: 'You did',
    moodMoved: (from, to) => `Mood ${from} to ${to}`,
    nothingMoved: 'Nothing moved.',
    held: {
      M1: 'It could not go further.',
      M6: 'Being ignored heats no further.',
      M7: 'It stays while something is still unheard.',
    },
    thought: name => `${name} thought`,
    coach: 'Coach',
    breach: what => `Serious error: ${what}`,
    markWorn: counted => `counted ${counted}: said before`,
    unheard: 'Never acknowledged',
    unheardAbout: 'These hurt, and nobody said so.',
    allHeard: 'Everything that hurt was acknowledged.',
    again: 'Play it again',
    print: 'Print',
    hidden: 'In this exercise the marks and notes are not shown.',
  },
  settings: {
    heading: 'Settings',
    kept: 'Changes take effect at once and are kept in this browser.',
    reading: 'Reading',
    looks: 'Looks',
    sound: 'Sound',
    playing: 'In a conversation',
    textSize: 'Text size',
    percent: percent => `${percent} %`,
    textSample: 'I rang you. Twice.',
    motion: 'Motion',
    motions: {
      system: { name: 'As this device', about: 'Follows your system setting' },
      full: { name: 'Full' },
      reduced: { name: 'Reduced', about: 'Only faces change' },
    },
    theme: 'Paper',
    themes: {
      system: { name: 'As this device', about: 'Follows your system setting' },
      light: { name: 'Light' },
      dark: { name: 'Dark' },
    },
    textSpeed: 'How fast people speak',
    textSpeeds: {
      instant: { name: 'At once' },
      fast: { name: 'Fast' },
      reading: { name: 'Reading pace' },
      slow: { name: 'Slow' },
    },
    switches: {
      numberKeys: {
        name: 'Number keys choose a reply',
        about: 'Only while the list of replies has the focus.',
      },
      whisper: {
        name: 'Coach’s whisper',
        about: 'In practice, the coach’s note straight after each reply.',
      },
      sound: { name: 'Sound', about: 'Nothing is heard before you press something.' },
      captions: { name: 'Captions', about: 'Sounds that mean something, in words.' },
      readAloud: {
        name: 'Read aloud',
        about: 'By a voice of this device, where it has one. Nothing is sent anywhere.',
      },
    },
    volumes: { ambienceVolume: 'The room', effectsVolume: 'Everything else' },
    back: 'Back',
  },
  trouble: {
    problems: {
      'story/ran-out': {
        heading: 'The story stops here',
        text: `The scenario has nothing more to say at this point. ${STORY_AT_FAULT}`,
      },
      'story/never-rests': {
        heading: 'The story runs in circles',
        text: `The scenario talks on without ever asking for a reply. ${STORY_AT_FAULT}`,
      },
      'story/not-on-offer': {
        heading: 'That reply is gone',
        text: 'It is no longer on offer. Choose one of those you see.',
      },
      'story/script-error': {
        heading: 'The story broke off',
        text: `The scenario made a mistake of its own. ${STORY_AT_FAULT}`,
      },
      'conversation/over': {
        heading: 'It is over',
        text: 'This conversation has ended. You can see how it went.',
      },
      'conversation/not-on-offer': {
        heading: 'That reply is gone',
        text: 'It is no longer on offer. Choose one of those you see.',
      },
      'replay/other-version': CHANGED,
      'replay/other-reply': CHANGED,
      'catalogue/unknown': {
        heading: 'No such scenario',
        text: 'There is no scenario at this address. It may have been renamed or taken away.',
      },
      'catalogue/unreachable': {
        heading: 'The scenario did not arrive',
        text: 'It could not be fetched. Check the connection and try again.',
      },
      'catalogue/broken': {
        heading: 'This scenario cannot be played yet',
        text: 'Something in its file has to be mended first. The other scenarios still play.',
      },
      'port/no-conversation': {
        heading: 'No conversation is open',
        text: 'Start it again from the home page. What you did so far is kept.',
      },
      'port/unreachable': {
        heading: 'The conversation did not arrive',
        text: 'It could not be fetched. Check the connection and try again.',
      },
      'port/unknown-run': {
        heading: 'No such attempt',
        text: 'This attempt is not kept in this browser. It may have been made on another device.',
      },
      'port/not-allowed': {
        heading: 'Not in an exercise',
        text: 'An exercise is played once, from beginning to end. Other ways are for practice.',
      },
      'port/superseded': {
        heading: 'Another conversation was opened',
        text: 'This one was left before it had arrived. Start it again from the home page.',
      },
      'port/out-of-step': {
        heading: 'That was answered already',
        text: 'The conversation had moved on. You now see where it stands.',
      },
      'port/elsewhere': {
        heading: 'Open in another tab',
        text: 'The conversation goes on in another tab. You now see where it stands.',
      },
      'debrief/unknown-run': {
        heading: 'No such attempt',
        text: 'This attempt is not kept in this browser. It may have been made on another device.',
      },
      'debrief/unfinished': {
        heading: 'This conversation is not over',
        text: 'A debrief comes at the end. Go on where you stopped.',
      },
    },
    storage: {
      'storage/unavailable':
        'This browser does not let the page keep anything. You can play, but attempts and settings are gone when you close it.',
      'storage/full':
        'There is no room left in this browser to keep your attempts. You can play on; nothing that was kept is lost.',
      'storage/corrupt':
        'Something kept in this browser could not be read. It was left as it is, and everything else works.',
      'storage/newer':
        'Something kept in this browser was made by a newer version of Composure. It was left as it is, and you can play on.',
      'storage/blocked':
        'Another tab holds the place where attempts are kept. Close the other tab and load this page again to keep new ones.',
    },
    dismiss: 'Dismiss',
    toHome: 'To the home page',
    tryAgain: 'Try again',
    startAfresh: 'Start it afresh',
    unknownAddress: {
      heading: 'There is nothing here',
      text: 'This address leads nowhere. The home page shows who is waiting.',
    },
    crashed: {
      heading: 'That should not have happened',
      text: 'This page has made a mistake. Your choices are kept: load it again, or go to the home page.',
    },
    broken: {
      heading: scenario => `“${scenario}” cannot be played yet`,
      text: 'Its file has to be mended first. The other scenarios still play.',
      place: (file, line) => `${file}, line ${line}`,
      severity: { error: 'Error', warning: 'Warning' },
      remedy: 'What to do',
    },
    oldRun: {
      heading: 'The conversation as it was',
      played: (title, when) => `${title}, played on ${when}`,
      ended: 'How it ended',
    },
  },
};
