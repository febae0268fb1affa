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

/** Characters of a CMIString255. */
const LONGEST = 255;

const two = (value: number): string => `${value}`.padStart(2, '0');

/** A CMITimespan, `HHHH:MM:SS.SS`. */
export const timespan12 = (milliseconds: number): string => {
  const hundredths = Math.min(Math.round(milliseconds / 10), 9999 * 360_000);
  const seconds = Math.floor(hundredths / 100);
  const hours = `${Math.floor(seconds / 3600)}`.padStart(4, '0');
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${hours}:${rest}.${two(hundredths % 100)}`;
};

/** A CMITime, `HH:MM:SS`, of a moment. */
const timeOf = (moment: string): string => moment.slice(11, 19);

const statusOf = ({ result }: CourseReport): string => {
  if (result.scores === null) return 'incomplete';
  if (result.passed === null) return 'completed';
  return result.passed ? 'passed' : 'failed';
};

const scoreAt = (path: string, score: number): readonly Assignment[] => [
  [`${path}.raw`, `${score}`],
  [`${path}.min`, '0'],
  [`${path}.max`, '100'],
];

const standing = (report: CourseReport): readonly Assignment[] => {
  const { scores } = report.result;
  return [
    ['cmi.core.lesson_status', statusOf(report)],
    ...(scores === null ? [] : scoreAt('cmi.core.score', mainScore(scores))),
    ...(report.place === null
      ? []
      : [['cmi.core.lesson_location', fitting(report.place, LONGEST)] as const]),
  ];
};

const statusOfObjective = ({ score, passed }: NamedScore): string => {
  if (score === null) return 'incomplete';
  if (passed === null) return 'completed';
  return passed ? 'passed' : 'failed';
};

const objective = (at: number, named: NamedScore): readonly Assignment[] => {
  const path = `cmi.objectives.${at}`;
  return [
    [`${path}.id`, named.id],
    ...(named.score === null ? [] : scoreAt(`${path}.score`, named.score)),
    [`${path}.status`, statusOfObjective(named)],
  ];
};

const interaction = (at: number, reply: ToldReply): readonly Assignment[] => {
  const path = `cmi.interactions.${at}`;
  const axes = Object.keys(reply.marks);
  return [
    [`${path}.id`, fitting(reply.id, LONGEST)],
    ...axes.map((axis, index): Assignment => [`${path}.objectives.${index}.id`, axis]),
    [`${path}.type`, 'fill-in'],
    [`${path}.time`, timeOf(reply.at)],
    [`${path}.weighting`, '1'],
    [`${path}.student_response`, fitting(reply.said, LONGEST)],
    [`${path}.result`, resultOf(reply, 'wrong')],
    ...(reply.latency === null ? [] : [[`${path}.latency`, timespan12(reply.latency)] as const]),
  ];
};

/** SCORM 1.2. */
export const SCORM_12: ScormDialect = {
  api: 'API',
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  elements: {
    learner: 'cmi.core.student_id',
    journal: 'cmi.suspend_data',
    mode: 'cmi.core.lesson_mode',
    passMark: 'cmi.student_data.mastery_score',
  },
  passMarkOf: value => {
    const mark = Number(value);
    return value.trim() !== '' && mark >= 0 && mark <= 100 ? Math.round(mark) : null;
  },
  standing,
  objective,
  interaction,
  sessionTime: milliseconds => ['cmi.core.session_time', timespan12(milliseconds)],
  // Anything else, and some platforms forget the journal (Adapt's #2458).
  exit: ['cmi.core.exit', 'suspend'],
  close: () => null,
};
