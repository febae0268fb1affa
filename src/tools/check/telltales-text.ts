import { type Audit, type PlayedIn, RANKER_AIM } from '../../analysis/telltales/audit.ts';
import {
  CUE_RATIO,
  CUE_REPLIES,
  type CueCount,
  WRONG_RATIO,
} from '../../analysis/telltales/cues.ts';
import type { AnsiColours } from '../terminal/ansi-colours.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inThese = ({ scenarios }: Audit): string =>
  scenarios.length === 1
    ? 'In this scenario'
    : `In these ${NUMBERS[scenarios.length] ?? scenarios.length} scenarios`;

const totals = ({ scenarios, chance }: Audit): string => {
  const sum = (of: 'decisions' | 'replies'): number =>
    scenarios.reduce((all, scenario) => all + scenario[of], 0);
  return `${sum('decisions')} decisions, ${sum('replies')} replies; by chance the right one is found ${percent(chance)} of the time`;
};

const rankerLines = ({ ranker }: Audit): readonly string[] => {
  if (ranker === null) return ['  One scenario alone: nothing to train a ranker on.'];
  const decisions = ranker.reduce((sum, one) => sum + one.decisions, 0);
  const found = ranker.reduce((sum, one) => sum + one.found * one.decisions, 0) / decisions;
  return [
    `  A ranker that sees only the surface, trained on the other scenarios, finds the right reply ${percent(found)} of the time (aim: ${percent(RANKER_AIM)} at most).`,
    ...ranker.map(
      one =>
        `      ${one.file}: ${percent(one.found)} of ${one.decisions} decisions (chance ${percent(one.chance)})`,
    ),
  ];
};

const cueLine = ({ cue, share, chance, without, replies }: CueCount): string =>
  `${cue}: right ${percent(share)}, without it ${percent(without)}, chance ${percent(chance)}, ${replies} replies`;

const exampleLines = ({ examples }: CueCount, paint: AnsiColours): readonly string[] =>
  examples.map(({ file, line, text }) => paint.dim(`          ${file}:${line} ${text}`));

const told = (audit: Audit, cues: readonly CueCount[], paint: AnsiColours): readonly string[] =>
  cues.flatMap(cue => {
    const marks = cue.tells
      ? `marks the right reply ${percent(cue.share)} of the time; chance is ${percent(cue.chance)}`
      : `marks a wrong reply: it is right only ${percent(cue.share)} of the time; chance is ${percent(cue.chance)}`;
    return [
      `  ${paint.warning('tells')} ${inThese(audit)} ${cue.cue} ${marks} (${cue.replies} replies).`,
      ...exampleLines(cue, paint),
    ];
  });

const cueLines = (audit: Audit, paint: AnsiColours): readonly string[] => {
  const telling = [...audit.cues, ...audit.words].filter(({ tells }) => tells);
  const wrong = audit.cues.filter(({ warnsOff }) => warnsOff);
  const quiet = audit.cues.filter(({ tells, warnsOff }) => !tells && !warnsOff);
  return [
    ...told(audit, [...telling, ...wrong], paint),
    `  ${telling.length + wrong.length === 0 ? 'No cue tells' : 'The other cues'} (it tells from ${CUE_REPLIES} replies on, at more than ${CUE_RATIO} times or less than ${WRONG_RATIO} times chance):`,
    ...quiet.map(cue => paint.dim(`      ${cueLine(cue)}`)),
  ];
};

const playedLine = ({ file, accuracy, empathy, lower, random95 }: PlayedIn): string =>
  `      ${file}: accuracy ${accuracy} · empathy ${empathy}; the lower of the two ${lower}, random play ${random95}`;

const strategyLines = ({ strategies }: Audit, paint: AnsiColours): readonly string[] => [
  '  The lower of the two scores on average, beside what only one random play in twenty is above:',
  ...strategies.flatMap(({ strategy, lower, random95, tells, scenarios }) => [
    `  ${tells ? paint.warning('tells') : '     '} ${strategy}: ${lower}, random play ${random95}`,
    ...scenarios.filter(one => one.tells).map(one => `    ${playedLine(one)}`),
  ]),
];

/** The audit as an author reads it in a terminal. */
export const describeAudit = (audit: Audit, paint: AnsiColours): string =>
  [
    paint.bold(totals(audit)),
    'Without reading',
    ...rankerLines(audit),
    'Cues',
    ...cueLines(audit, paint),
    'Fixed ways of playing',
    ...strategyLines(audit, paint),
    '',
  ].join('\n');
