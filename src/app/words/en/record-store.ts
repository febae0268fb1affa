import { plurals } from '../formats.ts';
import type { RecordStoreMessages } from '../messages/record-store.ts';
import { LANGUAGE } from './locale.ts';

const statements = plurals(LANGUAGE, { one: 'statement waits', other: 'statements wait' });

export const recordStoreEn: RecordStoreMessages = {
  heading: 'Send what I play to a learning record store',
  about:
    'A record store is where an organization collects what its people learn. This is off, and nothing is sent, until you turn it on here.',
  sent: [
    'That you began a conversation, and when.',
    'Each reply with its words, what the customer had said, its marks, and how the customer took it.',
    'At the end, both scores and how long it took.',
  ],
  whom: 'It goes under your name from these settings, or under a made-up one if you have none there. Whoever runs the store can read it.',
  notYet: 'Conversations you began before, drills and guesses are not sent.',
  endpoint: 'Address of the store',
  endpointAbout: offered => `This game may send to ${offered} only.`,
  key: 'Key',
  secret: 'Secret',
  keyAbout:
    'Whoever runs the store gives you these. They are kept in this browser, readable by anybody who uses it.',
  tryOut: 'Try the connection',
  trying: 'Asking the store …',
  turnOn: 'Turn on sending',
  notKept: 'This browser keeps nothing for this page, so sending stays off.',
  problems: {
    'endpoint/unreadable': 'This is not an address. It looks like https://lrs.example/xapi.',
    'endpoint/insecure':
      'The address has to begin with https, so that nobody on the way can read along.',
    'endpoint/not-allowed':
      'This game may not send there. Whoever runs the game decides which stores it may ask.',
  },
  tried: {
    ready: 'The store is there and knows the key.',
    'may-not-read':
      'The store is there. The key does not let anybody read, which is fine if it lets you write.',
    'wrong-key': 'The store does not know this key and secret.',
    'not-a-store':
      'Something answers at this address, but it is not a record store. Check the address.',
    'not-from-here':
      'The server is there, but does not let pages from this address ask it. Whoever runs the store can allow it (CORS).',
    policy: 'The rules of this page do not let it ask there. Whoever runs the game can allow it.',
    'store-trouble': 'The store has a fault of its own. Try again later.',
    silent: 'Nobody answers there. Check the address and the network.',
  },
  on: endpoint => `On. What you play is sent to ${endpoint}.`,
  asWhom: pseudonym => `Conversations without a name are sent as ${pseudonym}.`,
  waiting: statements,
  noneWaiting: 'Everything has been sent.',
  trouble: {
    away: 'The store does not take anything at the moment. Nothing is lost: it is offered again every half minute, and when you come back.',
    refused:
      'The store did not want some of what was sent. Your conversations themselves are still kept here.',
  },
  keep: 'No, go on sending',
  forget: {
    ask: 'Stop and forget the key',
    sure: 'Nothing more will be sent, and what still waits is thrown away. What the store already has stays there.',
    yes: 'Yes, stop sending',
    done: 'Nothing is sent any more, and the key is forgotten.',
  },
};
