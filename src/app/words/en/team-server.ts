import type { TeamServerMessages } from '../messages/team-server.ts';
import { formats } from './locale.ts';
import { nameOf, runsEn } from './team-next.ts';

/** What a lead reads of the board of the server, in English. */
export const teamServerEn: TeamServerMessages = {
  from: 'Conversations from',
  browser: 'This browser',
  server: 'The server',
  asking: 'Asking the server …',
  none: 'There is no exercise server behind this page, or it cannot be reached just now.',
  signedOut:
    'Sign in at the server first: it shows practice to those who lead, and to nobody else.',
  signIn: 'Go to sign in',
  again: 'Ask again',
  denied: 'You are signed in as a reviewer. The board of the server is for those who lead.',
  about:
    'These figures are added up by the server, from what leads have kept there. It keeps a conversation for a year, and leads and administrators see all of them by name. Each look is noted.',
  nothing: {
    heading: 'Nothing on the server yet',
    text: 'Keep there what this browser has, or what another lead’s has.',
  },
  keep: 'Keep on the server',
  keepAbout:
    'Sends who played, when, and what was chosen, of every conversation that this browser’s board has. The server plays each again. Tell your people first.',
  keepNothing: 'This browser has no conversations to send.',
  keeping: 'The server plays the conversations again',
  kept: ({ fresh, known, uncounted, unfit }) =>
    [
      `${runsEn(fresh)} kept`,
      ...(known > 0 ? [`${formats.number(known)} there already`] : []),
      ...(uncounted > 0 ? [`${formats.number(uncounted)} of the kept ones not counted`] : []),
      ...(unfit > 0
        ? [`${formats.number(unfit)} not sent, because a name is too long for it`]
        : []),
    ].join('; ') + '.',
  problem: code =>
    code === 'server/unreachable'
      ? 'The server could not be reached. What stands here is what it said last.'
      : code === 'request/too-many' || code === 'server/busy'
        ? 'The server has too much to do. Ask again in a moment.'
        : 'The server could not do it.',
  sure: name =>
    `Every conversation of ${nameOf(name)} is deleted on the server, with all that was added up from it, and everything of theirs in this browser. This cannot be undone.`,
};
