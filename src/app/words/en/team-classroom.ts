import { plurals } from '../formats.ts';
import type { TeamClassroomMessages } from '../messages/team-classroom.ts';
import { formats, LANGUAGE } from './locale.ts';
import { teamPhonesEn } from './team-phones.ts';

const handsEn = plurals(LANGUAGE, { one: 'hand', other: 'hands' });

/** What stands on the big screen, and what whoever holds the room reads. */
export const teamClassroomEn: TeamClassroomMessages = {
  heading: 'Classroom',
  lead: 'One conversation on the big screen. At each decision the room says what to do, and afterwards everybody sees what each side would have led to.',
  to: 'Play one conversation with a whole room',
  scenario: 'Conversation',
  variant: 'How it goes',
  variantName: (at, differs) => (differs === '' ? `Way ${at}` : `Way ${at}: ${differs}`),
  begin: 'Begin',
  back: 'To the board',
  about:
    'Nothing of it is kept, and it counts for nobody. Ask first who would say what, and let people give their reasons before you count.',
  badge: 'The room decides',
  leaving: 'The conversation of this room is over when you leave. Nothing of it is kept.',
  failed: 'The conversation could not be opened.',
  phones: teamPhonesEn,
  votes: {
    heading: 'What does the room say?',
    about: 'Count the hands for each reply, and type them in.',
    hands: 'Hands',
    handsFor: (name, reply) => `Hands for ${name}: ${reply}`,
    take: 'Take this one',
    takeThis: (name, reply) => `Take this one, ${name}: ${reply}`,
    majority: (majority, hands, nameOf) => {
      if (majority.name === 'nothing') return 'No hands counted yet.';
      if (majority.name === 'one')
        return `Most want reply ${nameOf(majority.at)}, of ${handsEn(hands)}.`;
      const level = formats.list(majority.at.map(nameOf));
      return `Replies ${level} are level. Talk once more, or take one.`;
    },
    play: 'Play what most want',
  },
  look: {
    open: 'What each side would have led to',
    openTurn: turn => `What each side would have led to at decision ${turn}`,
    heading: turn =>
      turn === null
        ? 'What each side would have led to'
        : `What each side would have led to at decision ${turn}`,
    about:
      'From the proof, which has played every conversation there is: the lines that come next, the best that can still be reached, and the endings that stay open.',
    close: 'Back to the conversation',
    wanted: (hands, of, wasPlayed) =>
      `${handsEn(hands)} of ${formats.number(of)}${wasPlayed ? '. This was played.' : '.'}`,
    wasPlayed: 'This was played.',
  },
  over: {
    heading: 'How it ended',
    scores: ({ accuracy, empathy }) =>
      `Resolution accuracy ${formats.number(accuracy)}, empathy ${formats.number(empathy)}, each of 100.`,
    against: turns =>
      turns.length === 0
        ? ''
        : `Other than most wanted: decision ${formats.list(turns.map(turn => String(turn)))}.`,
    another: 'Another conversation',
  },
};
