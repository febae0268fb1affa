import type { TeamCoachingMessages } from '../messages/team-coaching.ts';
import { actsEn } from './acts.ts';
import { dayEn } from './agreed.ts';
import { SKILL_NAMES } from './skill-names.ts';
import { nameOf } from './team-next.ts';

/** What a lead reads while they coach one person. */
export const teamCoachingEn: TeamCoachingMessages = {
  conversations: {
    heading: 'Conversations',
    about:
      'The newest first. Open one to talk it through turn by turn, or have two leads mark it without seeing each other’s marks.',
    title: 'Conversation',
    played: 'Played',
    open: title => `Talk through “${title}”`,
    calibrate: 'Mark it with a second lead',
    calibrateThis: (title, day) => `Mark it with a second lead: “${title}” of ${day}`,
  },
  named: {
    agreed: 'They agreed to be praised by name before others.',
    offer: name => `${nameOf(name)} agrees to be praised by name before others`,
  },
  eyebrow: name => `Coaching ${nameOf(name)}`,
  back: 'To the board',
  sheet: 'Coach’s sheet',
  loading: 'Playing the conversation again',
  note: 'Your note on this turn',
  noteKept: 'Kept in this browser.',
  noteLost: 'This browser did not keep it. Copy it somewhere else.',
  agree: {
    heading: 'Agree on a drill',
    about: name =>
      `Choose it together. It waits on the home page of ${nameOf(name)}: in this browser when that name is set in the settings, elsewhere through the file.`,
    unnamed:
      'Whoever played this gave no name, so a drill has no home page to wait on. A name can be set in the settings before the next conversation.',
    drill: 'Drill',
    drillName: (skill, act, title) =>
      `${SKILL_NAMES[skill].name}: the best reply ${actsEn[act]} (“${title}”)`,
    asked: drill => `What this conversation asks for: ${drill}`,
    none: 'There are no drills here.',
    lead: 'Your name',
    why: 'What it is for, in a few words',
    agree: 'We agree on this',
    done: name => `Agreed. It waits on the home page of ${nameOf(name)}.`,
    line: (skill, title, lead, at) =>
      `${dayEn(at)}: ${SKILL_NAMES[skill].name}, from “${title}”${lead === '' ? '' : `, with ${lead}`}`,
    takeBack: 'Take back',
    takeBackThis: line => `Take back: ${line}`,
    save: name => `Save it as a file for ${nameOf(name)}`,
    saveAbout: name =>
      `${nameOf(name)} opens the file under Skills. It has these drills, the dates and both names, and nothing else.`,
  },
};
