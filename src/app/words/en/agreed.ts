import { dayNumber } from '../../date-utils.ts';
import { plurals } from '../formats.ts';
import type { AgreedMessages } from '../messages/agreed.ts';
import { formats, LANGUAGE } from './locale.ts';
import { SKILL_NAMES } from './skill-names.ts';

const drillsEn = plurals(LANGUAGE, { one: 'drill', other: 'drills' });

/** The day of a moment. */
export const dayEn = (moment: string): string =>
  formats.day((dayNumber(moment.slice(0, 10)) ?? 0) * 86_400_000);

export const agreedEn: AgreedMessages = {
  heading: 'Agreed with your coach',
  drill: (skill, title) => `${SKILL_NAMES[skill].name}, from “${title}”`,
  agreed: (at, lead) => `Agreed on ${dayEn(at)}${lead === '' ? '' : ` with ${lead}`}.`,
  done: at => `Practised on ${dayEn(at)}.`,
  open: 'Start the drill',
  gone: 'The scenario it comes from is not in this game.',
  remove: 'Take it off',
  removeThis: drill => `Take it off: ${drill}`,
  file: {
    heading: 'From whoever coaches you',
    about:
      'Did you agree on a drill, and get a file for it? Open it here, and the drill waits on your home page. The file stays in this browser.',
    open: 'Open what we agreed',
    came: (count, player) => `${drillsEn(count)} for ${player}: now on the home page.`,
    other: (player, name) =>
      name === ''
        ? `This is for ${player}, and no name is set here. It shows as soon as you play as ${player}.`
        : `This is for ${player}, and you play as ${name}. It shows when ${player} plays here.`,
    iAm: player => `I am ${player}`,
    notKept: 'This browser did not keep it: it is gone when the page is closed.',
    problems: {
      'agreed/too-large': 'The file is too large. A file of agreed drills is a small one.',
      'agreed/not-agreed': 'There is no agreed drill in this file. Ask for it again.',
      'agreed/newer': 'The file comes from a later version of Composure.',
    },
  },
};
