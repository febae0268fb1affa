import { AXES, type Axis } from '../../../engine/model/acts.ts';
import type { Discrimination } from '../../../analysis/items/item-statistics.ts';
import type { Loss } from '../../team/losses.ts';
import { plurals } from '../formats.ts';
import type { TeamMessages } from '../messages/team.ts';
import { formats, LANGUAGE } from './locale.ts';
import { runsEn } from './team-next.ts';

const answersEn = plurals(LANGUAGE, { one: 'answer', other: 'answers' });
const decisionsEn = plurals(LANGUAGE, {
  one: 'decision to look at',
  other: 'decisions to look at',
});

const AXIS: Readonly<Record<Axis, string>> = { accuracy: 'Accuracy', empathy: 'Empathy' };

const READINGS: Readonly<Record<Discrimination, string>> = {
  'too-few': 'too few answers to say who does well here',
  unsaid: 'nothing to tell people apart by',
  against: 'those who do well elsewhere do worse here: look at its marks',
  weak: 'hardly tells the good from the rest',
  fair: 'tells the good from the rest fairly well',
  good: 'tells the good from the rest',
};

const percentEn = (share: number): string => `${formats.number(100 * share)} %`;

const factEn = (loss: Loss, axis: Axis): readonly string[] => {
  const facility = loss.facility[axis];
  if (facility === null) return [];
  const correlation = loss.discrimination[axis];
  const r = correlation === null || loss.tooFew ? '' : ` (r ${formats.number(correlation, 2)})`;
  return [
    `${AXIS[axis]}: ${percentEn(facility)} of the marks earned, ${formats.number(loss.lost[axis], 1)} lost on average; ${READINGS[loss.reading[axis]]}${r}.`,
  ];
};

/** Where customers are lost. */
export const teamLossesEn: TeamMessages['losses'] = {
  heading: 'Where customers are lost',
  about:
    'Decision by decision: what people chose, and how the best 27 % (by the lower of both scores) differ from the rest. What costs most comes first.',
  working: 'Working it out …',
  suspects: (count, title) =>
    `“${title}”: ${decisionsEn(count)}, marked below. The marks may be wrong there, or the words.`,
  sound: title => `“${title}”: nothing in its decisions looks wrong.`,
  unsaid: (title, least) =>
    `“${title}”: too few conversations to judge its decisions (from ${least} answers on).`,
  choose: 'Scenario',
  option: (title, variant, count) =>
    `${title}${variant === null ? '' : ` (${variant})`}, ${runsEn(count)}`,
  decision: (number, answers) => `Decision ${number}, ${answersEn(answers)}`,
  facts: loss => AXES.flatMap(axis => factEn(loss, axis)),
  reply: 'Reply',
  taken: 'Chosen',
  amongBest: 'Of the best',
  amongRest: 'Of the rest',
  notes: 'To note',
  share: share => (share === null ? '–' : percentEn(share)),
  takenOf: ({ taken, offered }) =>
    `${formats.number(taken)} of ${formats.number(offered)} (${percentEn(taken / Math.max(1, offered))})`,
  notesOf: ({ isKeyed, isHardlyTaken, isRival }) => [
    ...(isKeyed ? ['best by its marks'] : []),
    ...(isHardlyTaken ? ['hardly anybody picks it'] : []),
    ...(isRival ? ['the best prefer it to what the marks say: is the key right?'] : []),
  ],
  all: count => `Show all ${formats.number(count)} decisions`,
  studio: 'Open this line in the Studio',
  studioCopy: 'Open this line in the Studio, in a copy of your own',
  studioLost: 'The scenario could not be opened. Try again later.',
};
