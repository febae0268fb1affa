import { plurals } from '../formats.ts';
import type { KeptDataMessages } from '../messages/kept-data.ts';
import { LANGUAGE } from './locale.ts';

const UNREADABLE = 'It is damaged and cannot be read.';

export const keptDataEn: KeptDataMessages = {
  heading: 'What this browser keeps',
  about: (runs, drills) => `${runs} and ${drills}.`,
  runs: plurals(LANGUAGE, { one: 'conversation', other: 'conversations' }),
  drills: plurals(LANGUAGE, { one: 'drill', other: 'drills' }),
  where: {
    nobody:
      'They are kept in this browser only, and nobody else sees them. You can have them forgotten at any time.',
    store:
      'They are kept in this browser. What your record store was told of the conversations is kept there as well, and is not forgotten from here.',
    platform:
      'What your learning platform was told of the conversations is kept there as well, and is not forgotten from here.',
  },
  forget: {
    runs: {
      ask: 'Forget all conversations',
      sure: 'Every conversation you played here will be gone, with its debrief. This cannot be undone.',
      yes: 'Yes, forget them',
      done: 'All conversations are forgotten.',
    },
    drills: {
      ask: 'Forget all drills',
      sure: 'How your drills went will be gone, and practice starts afresh. This cannot be undone.',
      yes: 'Yes, forget them',
      done: 'All drills are forgotten.',
    },
    settings: {
      ask: 'Reset all settings',
      sure: 'Every setting on this page will be as it was at first, your own acronym too.',
      yes: 'Yes, reset them',
      done: 'All settings are as they were at first.',
    },
  },
  keep: 'No, keep them',
  damaged: {
    heading: 'Could not be read',
    about:
      'These are left as they are and harm nothing else. Download one to show it to somebody who can help, or remove it.',
    kinds: { runs: 'A conversation', drills: 'A drill' },
    why: {
      'storage/corrupt': UNREADABLE,
      'storage/newer': 'It was made by a newer version of Composure.',
      'storage/unavailable': UNREADABLE,
      'storage/full': UNREADABLE,
      'storage/blocked': UNREADABLE,
    },
    download: 'Download',
    remove: 'Remove',
  },
  see: 'See what it is',
};
