import type { ApiProblem } from '../../hiring/api/read-answer.ts';
import type { VoteMessages } from '../messages/vote.ts';

const PROBLEMS: Readonly<Partial<Record<ApiProblem, string>>> = {
  'request/invalid': 'A code has six letters and digits, such as K7M 2QX. Look at the big screen.',
  'room/unknown': 'There is no room with this code, or not any more. Look at the big screen.',
  'room/full': 'The room is full: it takes no more phones. Raise your hand instead.',
  'room/closed': 'This room is closed.',
  'request/too-many':
    'Too many wrong codes came from this network. Wait ten minutes, or raise your hand instead.',
  'request/foreign': 'Open the address exactly as it stands on the big screen.',
  'vote/closed': 'Too late: the vote was closed before yours came.',
  'vote/other-question': 'Your vote was for an earlier decision and does not count here.',
  'vote/not-on-offer': 'That reply is not on offer any more.',
  'server/unreachable': 'The server cannot be reached. Check your network and try again.',
  'server/busy': 'The server is busy. Try again in a moment.',
};

/** What stands on a phone that votes in a classroom. */
export const voteEn: VoteMessages = {
  heading: 'Vote',
  join: {
    lead: 'Type the code that stands on the big screen.',
    code: 'Code',
    hint: 'Six letters and digits',
    go: 'Join',
    privacy:
      'Nobody is asked for a name. The room counts votes and does not know whose they are. Nothing is kept once it closes.',
  },
  joining: 'Joining the room',
  room: code => `Room ${code}`,
  waiting: {
    heading: 'You are in the room',
    text: 'The next decision appears here by itself.',
  },
  question: turn => `Decision ${turn}: what to say?`,
  choose: 'Choose one. You can change it until the vote is closed.',
  reply: (letter, text) => `${letter}: ${text}`,
  sending: letter => `Sending ${letter} …`,
  sent: letter => `Your vote is ${letter}. You can change it until the vote is closed.`,
  closed: letter =>
    letter === null
      ? 'The vote is closed. Look at the big screen.'
      : `The vote is closed. You voted ${letter}. Look at the big screen.`,
  yours: 'Your vote',
  lost: 'No way to the server at this moment. Stay here: it is tried again by itself.',
  over: {
    heading: 'The room is closed',
    text: 'Thank you for voting. Nothing of it is kept.',
    another: 'Type another code',
  },
  problem: code => PROBLEMS[code] ?? 'That did not work. Try again.',
};
