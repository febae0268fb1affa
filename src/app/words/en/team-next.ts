import type { PersonAdvice } from '../../team/advice.ts';
import type { Figure } from '../../team/figures.ts';
import type { Measure } from '../../team/judge-run.ts';
import { plurals } from '../formats.ts';
import type { TeamMessages } from '../messages/team.ts';
import { formats, LANGUAGE } from './locale.ts';
import { inSentence, SKILL_NAMES } from './skill-names.ts';

export const runsEn = plurals(LANGUAGE, { one: 'conversation', other: 'conversations' });
export const peopleEn = plurals(LANGUAGE, { one: 'person', other: 'people' });

export const UNNAMED = 'No name given';
export const nameOf = (player: string): string => (player === '' ? UNNAMED : player);

/** A measure as a lead reads it. */
export const valueEn = (measure: Measure, figure: Figure | null): string => {
  if (figure === null) return '–';
  if (measure === 'fcr') return `${formats.number(figure.mean)} %`;
  return formats.number(figure.mean, measure === 'csat' || measure === 'ease' ? 1 : 0);
};

const LOW: Readonly<Record<Measure, string>> = {
  accuracy: 'accuracy',
  empathy: 'empathy',
  csat: 'satisfaction',
  fcr: 'settled at first contact',
  ease: 'ease',
};
const OF: Readonly<Partial<Record<Measure, string>>> = { csat: ' of 5', ease: ' of 7' };

const lowEn = ({ figures }: PersonAdvice, low: readonly Measure[]): string =>
  formats.list(
    low.map(measure => `${LOW[measure]} ${valueEn(measure, figures[measure])}${OF[measure] ?? ''}`),
  );

const coldEn = ({ figures: { fcr, csat } }: PersonAdvice): string =>
  `Matters get settled (${valueEn('fcr', fcr)} at first contact) and people still leave unhappy (satisfaction ${valueEn('csat', csat)} of 5): the solution is right, and they do not feel heard.`;

const sentencesEn = (advice: PersonAdvice): readonly string[] => {
  const { drills, isRightButCold, figures } = advice;
  if (advice.says === 'balanced')
    return [
      `Good at both halves of the job at once (accuracy ${valueEn('accuracy', figures.accuracy)}, empathy ${valueEn('empathy', figures.empathy)}). Say so to them in private, unless they agree to have it said before others.`,
    ];
  return [
    ...(isRightButCold ? [coldEn(advice)] : []),
    ...drills.flatMap(({ kind, low: measures }) => {
      if (measures.length === 0) return [];
      const low = lowEn(advice, measures);
      return kind === 'policy'
        ? [`What is right does not always get done: ${low}.`]
        : [`Customers do not get heard: ${low}.`];
    }),
  ];
};

/** What a lead is told to do next. */
export const teamNextEn: TeamMessages['next'] = {
  heading: 'What to do next',
  about: least => `From ${runsEn(least)} each on. Whoever needs most comes first.`,
  sentences: sentencesEn,
  drill: (kind, skill, scenario) => {
    const half = kind === 'policy' ? 'A policy drill' : 'An acknowledgement drill';
    const about = skill === null ? '' : ` on ${inSentence(SKILL_NAMES[skill].name)}`;
    return `${half}${about}${scenario === null ? '' : `, from “${scenario}”`}`;
  },
  tooLittle: (names, least) =>
    `Too little to say of ${formats.list(names.map(nameOf))}: fewer than ${runsEn(least)}.`,
  steady: names => `Nothing stands out for ${formats.list(names.map(nameOf))}.`,
  more: count => `${peopleEn(count)} more`,
  others: (says, shown) =>
    `Only the ${peopleEn(shown)} who need most stand here one by one. Of everybody, ${formats.number(says.practise)} should practise, ${formats.number(says.balanced)} are good at both halves of the job, nothing stands out for ${formats.number(says.steady)}, and of ${formats.number(says['too-little'])} there is too little to say.`,
  nobody: 'Nobody needs a drill by these figures.',
};
