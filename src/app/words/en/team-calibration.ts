import type { Comparison, KappaReading } from '../../team/calibration/compare.ts';
import { plurals } from '../formats.ts';
import type { TeamCalibrationMessages } from '../messages/team-calibration.ts';
import { dayEn } from './agreed.ts';
import { formats, LANGUAGE } from './locale.ts';
import { scorecardEn } from './scorecard.ts';

const itemsEn = plurals(LANGUAGE, { one: 'question', other: 'questions' });

const STATES = ['nobody has marked yet', 'one lead has marked', 'both have marked'] as const;
const MIDDLES: Readonly<Record<number, readonly string[]>> = {
  2: ['No', 'Yes'],
  3: ['No', 'Partly', 'Yes'],
  4: ['No', 'A little', 'Mostly', 'Yes'],
  5: ['No', 'A little', 'Half', 'Mostly', 'Yes'],
};

const stepEn = (mark: number, scale: number): string => MIDDLES[scale]?.[mark] ?? String(mark);

const READINGS: Readonly<Record<KappaReading, string>> = {
  little: 'little more than chance',
  fair: 'fair',
  moderate: 'moderate',
  good: 'good',
  'very-good': 'very good',
};

/** Fewer questions say little by a number. */
const FEW = 10;

const kappaEn = ({ kappa, reading, marked }: Comparison): string => {
  if (kappa === null || reading === null)
    return 'There is no kappa: where marks never differ, nobody can tell agreement from chance.';
  const few = marked < FEW ? ' So few questions say little: talk about each.' : '';
  return `Quadratic weighted kappa ${formats.number(kappa, 2)}, from ${itemsEn(marked)} that both marked: ${READINGS[reading]}. It is 1 where both always agree, and 0 where they agree no more than by chance.${few}`;
};

const whoEn = (lead: string, at: number): string =>
  lead === '' ? (at === 0 ? 'First lead' : 'Second lead') : lead;

/** What two leads read who mark the same conversation. */
export const teamCalibrationEn: TeamCalibrationMessages = {
  heading: 'Calibration',
  lead: 'Two leads mark the same conversation, and neither sees what the other gave before both are done.',
  to: 'Calibrate with a second lead',
  how: 'To begin, look at one person on the board, and press “Mark it with a second lead” beside a conversation. Who played it is not shown while you mark.',
  back: 'To the board',
  all: 'All calibrations',
  list: 'Conversations that are marked by two',
  none: 'None yet.',
  item: (title, at, scorings) => `${title}, ${dayEn(at)}: ${STATES[scorings] ?? STATES[2]}`,
  remove: 'Remove',
  removeThis: item => `Remove: ${item}`,
  gone: 'This calibration is not in this browser.',
  openFile: 'Open a file from the other lead',
  fileCame: 'It is in the list.',
  problems: {
    'calibration/too-large': 'The file is too large to be one of ours.',
    'calibration/not-one': 'There is no calibration in this file.',
    'calibration/newer': 'The file comes from a later version of Composure.',
    'calibration/full':
      'Two leads have marked this conversation here already. A third does not fit.',
    'scorecard/too-large': 'The file is too large to be a scorecard.',
    'scorecard/not-one':
      'There is no scorecard in this file, or something in it is missing: each section needs a name, a weight and a question, and every id may stand once.',
    'scorecard/newer': 'The file comes from a later version of Composure.',
  },
  transcript: 'The conversation',
  transcriptAbout: 'As it was said. No moods and no marks: those come after both are done.',
  marking: {
    heading: scorings => (scorings === 0 ? 'First lead: your marks' : 'Second lead: your marks'),
    about: 'Go by what stands in the conversation. What you mark is kept as you go.',
    name: 'Your name',
    step: stepEn,
    doesNotApply: 'Does not apply',
    comment: item => `What you go by: ${item}`,
    commentLabel: 'What you go by',
    section: (name, weight) => `${name} (weight ${formats.number(weight)})`,
    autoFails: 'Fails the whole',
    autoFailsAbout: 'Tick what happened. One is enough, and the score is 0.',
    done: 'I am done',
    missing: count => `${itemsEn(count)} still without a mark.`,
    kept: 'Kept in this browser.',
  },
  waiting: {
    heading: lead => `${lead === '' ? 'The first lead' : lead} has marked`,
    about:
      'These marks stay hidden until the second lead has marked too. Hand over the keyboard, or hand over a file.',
    start: 'I am the second lead: start',
    hand: 'Save it for the second lead',
    handAbout:
      'The conversation and the scorecard, without any marks and without the name of whoever played. The second lead opens the file on this page.',
    send: 'Save these marks for the other lead',
    sendAbout: 'For when you were sent the conversation: your marks, to be sent back.',
  },
  result: {
    heading: 'How you agree',
    who: whoEn,
    same: ({ same, items }) =>
      `The same mark on ${formats.number(same)} of ${itemsEn(items)}: ${formats.number((100 * same) / items)} %.`,
    kappa: kappaEn,
    readings: READINGS,
    total: (who, { score, without }) =>
      score === without
        ? `${who}: ${formats.number(score)} of 100`
        : `${who}: 0 of 100, because something failed the whole. Without that it would be ${formats.number(without)}.`,
    table: 'Marks side by side',
    item: 'Question',
    mark: (mark, scale) => (mark === null ? 'Does not apply' : stepEn(mark, scale)),
    talk: 'To talk about',
    about: {
      same: 'The same.',
      'one-step': 'One step apart. What would have made it the higher mark?',
      far: 'Far apart. Find the words that each of you goes by, and read them aloud.',
      applies: 'One of you says that it does not apply. Agree on when it does.',
    },
    differences: 'Where you differ',
    noDifferences: 'No mark differs.',
    autoFails: 'Fails the whole',
    autoFail: (item, by, [first = '', second = '']) =>
      by === 'both'
        ? `Both: ${item}`
        : `Only ${by === 'first' ? first : second}: ${item}. Read that turn again together, and agree on where the line is.`,
    said: (who, comment) => `${who}: ${comment}`,
    save: 'Save it for the other lead',
    print: 'Print',
  },
  engine: {
    heading: 'How the rules see it',
    about:
      'Worked out from the choices by the rules of the game. It is a third view and not the right answer: where it differs from both of you, look at the turn.',
    scores: ({ accuracy, empathy }) =>
      `Resolution accuracy ${formats.number(accuracy)}, empathy ${formats.number(empathy)}, each of 100.`,
    table: 'Turn by turn',
    turn: 'Turn',
    said: 'What was said',
    accuracy: 'Accuracy',
    empathy: 'Empathy',
    of: (marks, most) => `${formats.signed(marks)} of ${formats.signed(most)}`,
    breaches: ({ breaches }) =>
      breaches.length === 0
        ? ''
        : `Serious error: ${formats.list(breaches.map(({ id, words }) => words ?? id))}`,
  },
  card: {
    heading: 'The scorecard',
    about:
      'Change it to the one you use. Conversations that are being marked keep the card they began with.',
    open: 'Sections, weights and questions',
    title: 'What it is called',
    scale: 'Steps of a mark',
    scaleName: scale => formats.list(MIDDLES[scale] ?? []),
    sectionName: 'Section',
    weight: 'Weight',
    weights: sum => `The weights make ${formats.number(sum)}. They count by their share.`,
    item: 'Question',
    itemAbout: 'What it takes',
    addItem: 'Add a question',
    removeItem: 'Remove',
    addSection: 'Add a section',
    removeSection: 'Remove this section',
    autoFails: 'Fails the whole',
    autoFail: 'What fails it',
    addAutoFail: 'Add one',
    removeThis: what => `Remove: ${what}`,
    newSection: 'New section',
    newItem: 'New question',
    newAutoFail: 'New reason',
    wrong: 'Not kept: each section and question needs a text, and one weight must be above 0.',
    kept: 'Kept in this browser.',
    export: 'Save as a file',
    import: 'Open a scorecard',
    reset: 'Back to the one that comes with the game',
    standard: scorecardEn,
  },
};
