import { plurals } from '../formats.ts';
import type { SkillsMessages } from '../messages/skills.ts';
import { actsEn } from './acts.ts';
import { LANGUAGE } from './locale.ts';
import { SKILL_NAMES } from './skill-names.ts';

const conversations = plurals(LANGUAGE, { one: 'conversation', other: 'conversations' });
const decisions = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });

export const skillsEn: SkillsMessages = {
  heading: 'Skills',
  lead: 'How strong you are at each part of the job: how much of what was possible you got out of your decisions. The newest count most.',
  names: SKILL_NAMES,
  strength: strength => `${strength} of 100`,
  unknown: count => `${decisions(count)} so far`,
  trends: { rising: 'rising', steady: 'steady', falling: 'falling', unknown: '' },
  observations: count => `from ${decisions(count)}`,
  act: act => actsEn[act],
  actsHeading: skill => `What ${skill.toLowerCase()} is made of`,
  unseen: 'Has not come up yet',
  soon: 'Once a skill has come up in three decisions, you see here how strong you are at it.',
  weakest: 'Practise next',
  practise: 'Go to today’s drills',
  none: 'Nothing to show yet. Five drills take about five minutes, and then there is something here.',
  all: 'What will be here',
  where: {
    nobody: 'Kept in this browser only, for you alone.',
    store: 'Worked out in this browser, for you alone. Your record store is not told.',
    platform: 'Worked out in this browser, for you alone. Your learning platform is not told.',
  },
  results: {
    heading: 'For whoever coaches you',
    about:
      'A file with your finished conversations: what you chose and what was said. What you thought of them yourself stays with you. Nothing is sent; the file is yours to give.',
    named: name => `It has the conversations of ${name}.`,
    unnamed: 'There is no name in it. You can enter one in the settings.',
    board: 'You lead a team? Bring its results together',
    save: count => `Save the results of ${conversations(count)}`,
  },
};
