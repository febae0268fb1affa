import type { VerdictMessages } from '../messages/verdict.ts';
import { actsEn } from './acts.ts';
import { plurals } from '../formats.ts';
import { LANGUAGE } from './locale.ts';

const marks = plurals(LANGUAGE, { one: 'mark', other: 'marks' });

/** A full stop, unless what is quoted brings its own. */
const ended = (text: string): string => (/[.!?…]["”’»]?\u2069?$/.test(text) ? text : `${text}.`);

export const verdictEn: VerdictMessages = {
  square: {
    heading: 'How it was done, and what came of it',
    process: { well: 'Done well', badly: 'Not yet done well' },
    outcome: { well: 'Good result', badly: 'Result not good yet' },
    corners: {
      'well-and-well': {
        name: 'Earned',
        text: 'Both scores count as done well, and the result is good.',
      },
      'well-but-badly': {
        name: 'Short of a good result',
        text: 'Both scores count as done well. The result is not good yet.',
      },
      'badly-but-well': {
        name: 'With some luck',
        text: 'The result is good. How it was done left room: another customer may not have waited for it.',
      },
      'badly-and-badly': {
        name: 'Room on both sides',
        text: 'How it was done left room, and the result is not good yet.',
      },
    },
  },
  shortcomings: {
    heading: 'What counts against it',
    headingOfGood: 'What still counts against it',
    score: (axis, score, least) =>
      `${axis} is at ${score} of 100. From ${least} on it counts as done well.`,
    mostLeft: 'Most was missed here:',
    missed: count => `${marks(count)} missed`,
    breach: what => ended(`A serious error: ${what}`),
    promise: what => ended(`A promise was not kept: ${what}`),
    untrue: act => `You ${actsEn[act]}.`,
    cameOut: (mood, zone) =>
      `What was believed and not true came out the next day. The mood was then ${mood}, ${zone.toLowerCase()}.`,
    ending: {
      resolved: 'It was resolved.',
      partial: 'A part of the matter was still open at the end.',
      escalated: 'It was handed over to somebody else, and not settled here.',
      unresolved: 'The matter was still open at the end.',
      left: 'The customer left with the matter open.',
      ended: 'You ended the conversation without a warning that would have made it right.',
    },
    satisfaction: csat =>
      `The customer was not content: satisfaction ${csat} of 5. The mood was lowest here:`,
    afterAll: (mood, zone) =>
      `That is how it looked at the end. The next day something came out that was not true, and the mood was ${mood}, ${zone.toLowerCase()}.`,
    fcr: {
      breach: 'a serious error',
      promise: 'a promise not kept',
      untrue: 'something false was said',
      'came-out': 'something came out that was not true',
      ending: 'something was left open',
    },
    cappedByBreach: 'After a serious error it is 2 at the most.',
  },
};
