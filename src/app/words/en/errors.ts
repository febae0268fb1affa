import type { ErrorMessages } from '../messages/errors.ts';

const STORY_AT_FAULT =
  'This is a fault in the scenario, not in your answer. What you did so far is kept. Please tell whoever looks after the scenario.';
const OLDER_RULES = {
  heading: 'Played under older rules',
  text: 'This conversation was held under an older version of the rules by which a customer answers. Scores by today’s rules would not be fair to it, so there are none, and it cannot go on. What was said is kept, and you can read it here.',
} as const;

const CHANGED = {
  heading: 'This scenario has changed since',
  text: 'This conversation was held on an earlier version of the scenario, so it cannot go on and cannot be scored. What was said is kept, and you can read it here.',
} as const;

export const troubleEn: ErrorMessages = {
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
    'replay/other-rules': OLDER_RULES,
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
  pageLost: {
    heading: 'This page did not arrive',
    text: 'It could not be fetched. Check the connection and try again. What you did so far is kept.',
  },
  crashed: {
    heading: 'That should not have happened',
    text: 'This page has made a mistake. Your choices are kept: load it again, or go to the home page.',
  },
  broken: {
    heading: scenario => `“${scenario}” cannot be played yet`,
    text: 'Its file has to be mended first. The other scenarios still play.',
    place: (file, line) => `${file}, line ${line}`,
    severity: { error: 'Error', warning: 'Warning', information: 'Note' },
    remedy: 'What to do',
  },
  oldRun: {
    heading: 'The conversation as it was',
    played: (title, when) => `${title}, played on ${when}`,
    ended: 'How it ended',
  },
};
