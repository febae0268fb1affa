import { LEAST_ANSWERS } from '../../../analysis/items/item-statistics.ts';
import { millisecondsOf } from '../../date-utils.ts';
import { plurals } from '../formats.ts';
import type { HiringNoteMessages } from '../messages/hiring-note.ts';
import { actsEn } from './acts.ts';
import { DISCRIMINATIONS, RATE_READINGS } from './hiring-problems.ts';
import { formats, LANGUAGE } from './locale.ts';
import { studioCheckEn } from './studio-check.ts';

const AXES = { accuracy: 'Resolution accuracy', empathy: 'Empathy' } as const;

const ASPECTS = {
  decisions: 'Scored decisions',
  grade: 'Reading level (school grade)',
  words: 'Words to read',
} as const;

const items = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });
const people = plurals(LANGUAGE, { one: 'candidate', other: 'candidates' });
const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const days = plurals(LANGUAGE, { one: 'day', other: 'days' });

const day = (written: string): string => formats.day(millisecondsOf(`${written}T00:00:00Z`));

export const hiringNoteEn: HiringNoteMessages = {
  title: title => `Technical note: ${title}`,
  confidential:
    'This note holds the scoring key. Give it to those who make, check or contest the exercise, and to no candidate before it has closed.',
  axes: AXES,
  unsaid: 'too few to say',
  percent: share => `${formats.number(100 * share)} %`,
  number: value => formats.number(value, 2),
  day,
  what: {
    heading: 'What it is',
    text: 'Candidates talk with customers in a simulation and choose each reply from a list. Every reply was marked by people beforehand on two axes, which are never added up. All facts that are needed stand on the desk beside the conversation.',
    items: (exercise, rules, written) => [
      `Employer: ${exercise.employer}`,
      `Exercise: ${exercise.title}, version ${exercise.version}, in ${exercise.language}`,
      `Rules of mood and scores: version ${rules}`,
      exercise.timer === null
        ? 'No time limit'
        : `Time limit for each conversation: ${minutes(exercise.timer)}, which can be lifted for one candidate`,
      exercise.moodMeter === 'shown'
        ? 'Everybody sees the mood meter'
        : 'Nobody sees the mood meter; everybody sees, hears or reads how the customer is',
      `Everything is deleted ${days(exercise.keepDays)} after it closes`,
      `This note was written on ${day(written)}`,
    ],
    parts: { caption: 'Parts', head: ['Scenario', 'Version', 'Variants', 'Letter'] },
    letter: has => (has ? 'yes' : 'no'),
  },
  scoring: {
    heading: 'How it is scored',
    text: 'A score is 100 times the marks that were earned, divided by the most that any way through the scenario can earn. Every way was played by program, so that most is exact, and everybody meets equally many scored decisions. A score is shown as a range of one standard error to either side, from the decisions of the form (Brennan 1998; of right and wrong answers it is Lord’s of 1955): with other decisions of the same kind it would lie there two times out of three. A serious error is told beside the scores and changes neither. Written answers are marked by two people and by no program.',
  },
  forms: {
    heading: 'Parallel forms',
    text: 'What is different between the two forms. The players are programs with one habit each; a form that suits one of them better would suit such people better.',
    one: 'There is one form: everybody gets the same.',
    table: {
      caption: 'The two forms beside each other',
      head: ['', 'First form', 'Second form', ''],
    },
    aspect: aspect => {
      if (!('axis' in aspect)) return ASPECTS[aspect.kind];
      const axis = AXES[aspect.axis].toLowerCase();
      if (!('name' in aspect)) return `Most marks, ${axis}`;
      return `${studioCheckEn.proof.players.kinds[aspect.name].name}, ${axis}`;
    },
    large: isLarge => (isLarge ? 'differs much' : ''),
  },
  blindKey: {
    heading: 'Agreement on the key',
    text: 'Experts marked every reply without seeing the author’s marks. Kappa is quadratic weighted (Cohen 1968), for two experts; the intraclass correlation is ICC(2,1) (Shrout & Fleiss 1979).',
    none: 'Nobody has marked the replies blind yet. The key is the judgement of its author alone.',
    table: {
      caption: 'How far the experts agree',
      head: [
        'Scenario',
        'Axis',
        'Experts',
        'Replies',
        'Kappa',
        'Correlation',
        'Author with each (kappa)',
      ],
    },
  },
  reliability: {
    heading: 'Reliability',
    text: 'Alpha (Cronbach 1951) assumes one ability. Calming people and getting things right have several parts, so it is a lower bound here and no verdict. Decisions are taken by their place: on different ways, the fifth may be another one. The halves are matched by difficulty. The standard error is in marks.',
    tooFew: count =>
      `${people(count)} came to the end. Below ${LEAST_ANSWERS} nothing is said about reliability, items or keys.`,
    fewItems: count =>
      `There are ${items(count)}: with so few, alpha is low whatever they are like.`,
    endedEarly: count =>
      `${people(count)} came to an end early. What they did not reach earned them nothing, as in their score.`,
    table: {
      caption: 'The form as a whole',
      head: [
        'Axis',
        'Candidates',
        'Decisions',
        'Mean',
        'Spread',
        'Alpha',
        'Halves',
        'Standard error',
      ],
    },
  },
  items: {
    heading: 'Decisions',
    text: 'Difficulty is the share of what could be earned that was earned: high is easy. Discrimination is the correlation with the rest of the form, the decision itself left out.',
    none: 'Nobody has come to the end yet.',
    table: axis => ({
      caption: axis,
      head: ['Decision', 'Answers', 'Difficulty', 'Took the best', 'Discrimination', ''],
    }),
    hardlyTaken: (reply, item) => `${reply} in ${item}: fewer than one in twenty take it.`,
    rival: (reply, item) =>
      `${reply} in ${item}: more of the best took it than the keyed reply. The key may be wrong.`,
    suspicions: 'To look at',
    nothing: 'No reply stands out.',
    readings: DISCRIMINATIONS,
  },
  marking: {
    heading: 'Written answers',
    text: 'Two people mark each answer by the rubric, blind to each other and to name and scores.',
    none: 'No answer has been marked by two people yet.',
    all: 'All rows',
    table: {
      caption: 'How far the two agree',
      head: ['Row', 'Pairs', 'The same', 'At most one apart', 'Kappa'],
    },
  },
  groups: {
    heading: 'Selection rates by group',
    text: 'Each group beside the one with the highest rate (29 CFR 1607.4), with Fisher’s exact test, two-sided. Groups below thirty are not judged. What people say of themselves was read from a separate file into one browser, and is kept nowhere.',
    none: 'No group file was read for this note.',
    table: columns => ({
      caption: columns.join(' and '),
      head: ['Group', 'Candidates', 'Chosen', 'Rate', 'Beside the highest', 'p', ''],
    }),
    readings: RATE_READINGS,
  },
  claims: {
    heading: 'What it does not claim',
    items: [
      'It does not say how well anybody will do in a job. No study has compared its scores with work.',
      'It measures a few conversations on one day. It does not measure a person.',
      'Scores of different exercises, or of different versions, cannot be compared.',
      'The marks are the judgement of people. Other people may judge otherwise: the agreement above says how far.',
      'The satisfaction of the customer is modelled by rules. It is no forecast of real customers.',
      'No difference between groups is no proof of fairness: with few people a real one is easily missed.',
      'This note is no legal advice, and no independent audit.',
    ],
  },
  key: {
    heading: 'The key',
    text: 'Marks go from −3 to +3 on each axis. What is counted can be less: a kindness that is repeated wears thin, and one that is not true counts for nothing.',
    table: (title, decision) => ({
      caption: `${title}, decision ${decision}`,
      head: ['Reply', 'Words', 'Accuracy', 'Empathy', 'Why'],
    }),
    mark: mark => (mark === null ? '' : `${formats.signed(mark.value)} ${actsEn[mark.act]}`),
  },
};
