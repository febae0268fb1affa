import { mainScore } from '../../app/course/course-result.ts';
import type { CourseReport } from '../../app/course/platform-port.ts';
import type { ToldReply } from '../../app/course/told-reply.ts';
import {
  type Assignment,
  fitting,
  type NamedScore,
  resultOf,
  type ScormDialect,
} from './dialect.ts';

const LONGEST_LOCATION = 1000;
const LONGEST_DESCRIPTION = 250;
const LONGEST_RESPONSE = 4000;

/** A timeinterval (second,10,2): `PT754.32S`. */
export const interval2004 = (milliseconds: number): string =>
  `PT${(Math.round(milliseconds / 10) / 100).toString()}S`;

/** A time (second,10,0 … 2): with hundredths, which every platform takes. */
const timeOf = (moment: string): string => moment.replace(/(\.\d\d)\d*Z$/, '$1Z');

const successOf = (passed: boolean | null): string =>
  passed === null ? 'unknown' : passed ? 'passed' : 'failed';

const scoreAt = (path: string, score: number): readonly Assignment[] => [
  [`${path}.scaled`, `${score / 100}`],
  [`${path}.raw`, `${score}`],
  [`${path}.min`, '0'],
  [`${path}.max`, '100'],
];

const standing = ({ result, place }: CourseReport): readonly Assignment[] => {
  const { scores, passed, progress } = result;
  return [
    ['cmi.completion_status', scores === null ? 'incomplete' : 'completed'],
    ['cmi.success_status', successOf(passed)],
    ['cmi.progress_measure', `${Math.round(progress * 100) / 100}`],
    ...(scores === null ? [] : scoreAt('cmi.score', mainScore(scores))),
    ...(place === null ? [] : [['cmi.location', fitting(place, LONGEST_LOCATION)] as const]),
  ];
};

const objective = (at: number, { id, score, passed }: NamedScore): readonly Assignment[] => {
  const path = `cmi.objectives.${at}`;
  return [
    [`${path}.id`, id],
    ...(score === null ? [] : scoreAt(`${path}.score`, score)),
    [`${path}.completion_status`, score === null ? 'incomplete' : 'completed'],
    [`${path}.success_status`, successOf(passed)],
  ];
};

const signed = (mark: number): string => (mark > 0 ? `+${mark}` : `${mark}`);

/** The marks in a word, and what was answered: `accuracy +2, empathy -1; after: I rang at noon`. */
const describe = ({ marks, heard }: ToldReply): string => {
  const told = Object.entries(marks).map(([axis, mark]) => `${axis} ${signed(mark)}`);
  return [told.join(', '), heard].filter(part => part !== '').join('; after: ');
};

const interaction = (at: number, reply: ToldReply): readonly Assignment[] => {
  const path = `cmi.interactions.${at}`;
  const axes = Object.keys(reply.marks);
  return [
    [`${path}.id`, reply.id],
    [`${path}.type`, 'long-fill-in'],
    ...axes.map((axis, index): Assignment => [`${path}.objectives.${index}.id`, axis]),
    [`${path}.timestamp`, timeOf(reply.at)],
    [`${path}.weighting`, '1'],
    [`${path}.learner_response`, fitting(reply.said, LONGEST_RESPONSE)],
    [`${path}.result`, resultOf(reply, 'incorrect')],
    ...(reply.latency === null ? [] : [[`${path}.latency`, interval2004(reply.latency)] as const]),
    [`${path}.description`, fitting(describe(reply), LONGEST_DESCRIPTION)],
  ];
};

/** SCORM 2004, 4th edition. */
export const SCORM_2004: ScormDialect = {
  api: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
  },
  elements: {
    learner: 'cmi.learner_id',
    journal: 'cmi.suspend_data',
    mode: 'cmi.mode',
    passMark: 'cmi.scaled_passing_score',
  },
  passMarkOf: value => {
    const mark = Number(value);
    return value.trim() !== '' && mark >= 0 && mark <= 1 ? Math.round(mark * 100) : null;
  },
  standing,
  objective,
  interaction,
  sessionTime: milliseconds => ['cmi.session_time', interval2004(milliseconds)],
  // Set from the first report on: a network that is gone at the end takes the last word with it (spoor's #320).
  exit: ['cmi.exit', 'suspend'],
  // Only when the learner leaves: otherwise the frame stays open around nothing (spoor's #371).
  close: complete => ['adl.nav.request', complete ? 'exitAll' : 'suspendAll'],
};
