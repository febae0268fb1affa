import { plurals } from '../formats.ts';
import type { ApiProblem } from '../../hiring/api/read-answer.ts';
import type { TeamPhonesMessages } from '../messages/team-phones.ts';
import { LANGUAGE } from './locale.ts';

const phonesEn = plurals(LANGUAGE, { one: 'phone', other: 'phones' });

const PROBLEMS: Readonly<Partial<Record<ApiProblem, string>>> = {
  'room/closed': 'The room for phones is closed. Hands can be typed in, or another one opened.',
  'room/too-many': 'You have too many rooms open. Go on with one of them, or close one.',
  'access/denied': 'Letting phones vote takes a lead or an administrator.',
  'server/unreachable': 'The server cannot be reached. Hands can be typed in all the same.',
  'server/busy': 'The server is busy. Try again in a moment.',
};

/** What whoever holds a classroom reads of the phones in it. */
export const teamPhonesEn: TeamPhonesMessages = {
  heading: 'Phones',
  about:
    'Everybody in the room can vote on a phone. Nobody is asked for a name, nobody sees who voted what, and nothing is kept once the room for phones is closed.',
  signedOut: 'Phones in the room can vote as well, once somebody who leads is signed in here.',
  signIn: 'Sign in',
  notLead:
    'Letting phones vote takes a lead or an administrator. Hands can be typed in all the same.',
  open: 'Let phones vote',
  still: (code, phones) => `Room ${code} is still open, with ${phonesEn(phones)}.`,
  goOn: 'Go on with it',
  goOnWith: code => `Go on with it: room ${code}`,
  close: 'Close the room for phones',
  closeThis: code => `Close the room for phones: ${code}`,
  join: {
    heading: 'Join with your phone',
    how: 'Scan the picture, or open the address and type the code.',
    code: 'Code',
    address: 'Address',
    qr: 'QR code that opens the address with the code',
    inRoom: phones => {
      if (phones === 0) return 'No phone is in the room yet.';
      return phones === 1 ? '1 phone is in the room.' : `${phonesEn(phones)} are in the room.`;
    },
    onlyHere:
      'This address works on this computer only. For phones, whoever runs the server sets ORIGIN to an address that they can open.',
    show: 'How to join',
    back: 'Back to the vote',
  },
  votes: {
    about: 'Phones vote for themselves. Type in the hands of those who have none.',
    asking: 'Asking the phones …',
    open: (voted, phones) => `The vote is open: ${voted} of ${phonesEn(phones)} voted.`,
    closed: (voted, phones) => `The vote is closed: ${voted} of ${phonesEn(phones)} voted.`,
    close: 'Close the vote',
    again: 'Let phones vote once more',
    reveal: 'Show votes while they come in',
    byPhone: votes => `+ ${votes} by phone`,
  },
  lost: 'No way to the server at this moment. It is tried again by itself; votes that came are counted.',
  problem: code => PROBLEMS[code] ?? 'That did not work. Try again.',
};
