import type { CourseResult } from '../../app/course/course-result.ts';
import type { CourseReport } from '../../app/course/platform-port.ts';
import type { ToldReply } from '../../app/course/told-reply.ts';
import type { CourseScores } from '../../app/course/course-scores.ts';
import type { Axis } from '../../engine/model/acts.ts';

/** One element of the data model and its value. */
export type Assignment = readonly [element: string, value: string];

/** What an edition calls its functions. */
export interface ScormMethods {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
}

/** A score that stands beside the main one, under a name. */
export interface NamedScore {
  readonly id: string;
  readonly score: number | null;
  readonly passed: boolean | null;
}

/** An edition of SCORM: how it calls things, and how it writes values. */
export interface ScormDialect {
  /** The name of the object that the platform puts into a window. */
  readonly api: 'API' | 'API_1484_11';
  readonly methods: ScormMethods;
  readonly elements: {
    readonly learner: string;
    readonly journal: string;
    readonly mode: string;
    /** The pass mark of the platform. */
    readonly passMark: string;
  };
  /** The platform's own pass mark as 0 … 100; null for none. */
  readonly passMarkOf: (value: string) => number | null;
  /** How the course stands. */
  readonly standing: (report: CourseReport) => readonly Assignment[];
  /** An objective, by its place in the platform's list. */
  readonly objective: (at: number, score: NamedScore) => readonly Assignment[];
  /** A reply, by its place in the platform's list. `objectives`: the places of the axes it is marked on. */
  readonly interaction: (at: number, reply: ToldReply) => readonly Assignment[];
  readonly sessionTime: (milliseconds: number) => Assignment;
  /** How the page is left: always so that it can go on. */
  readonly exit: Assignment;
  /** Said when the learner has ended the visit themselves; null where the edition has no word for it. */
  readonly close: (complete: boolean) => Assignment | null;
}

const AXIS_IDS: Readonly<Record<Axis, string>> = { accuracy: 'accuracy', empathy: 'empathy' };

const marked = (
  prefix: string,
  scores: CourseScores | null,
  marks: CourseReport['passMarks'] | null,
): readonly NamedScore[] =>
  (['accuracy', 'empathy'] as const).map(axis => {
    const mark = marks?.[axis] ?? null;
    const score = scores?.[axis] ?? null;
    const passed = score === null || mark === null ? null : score >= mark;
    return { id: `${prefix}${AXIS_IDS[axis]}`, score, passed };
  });

const ofScenarios = ({ scenarios }: CourseResult): readonly NamedScore[] =>
  scenarios.length < 2
    ? []
    : scenarios.flatMap(({ scores }, at) => marked(`scenario-${at + 1}-`, scores, null));

/** Both scores of the course, and of each scenario where there are several. */
export const namedScores = ({ result, passMarks }: CourseReport): readonly NamedScore[] => [
  ...marked('', result.scores, passMarks),
  ...ofScenarios(result),
];

/** Signs that no platform has trouble to keep, and no more of them than there is room for. */
export const fitting = (text: string, most: number): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .slice(0, most)
    // Half a sign is left of one that was cut through.
    .replace(/\p{Cs}/gu, '')
    .trim();

/** What an edition calls a result: right or wrong in a drill, and in a conversation the lower mark laid on 0 … 1. */
export const resultOf = ({ correct, share }: ToldReply, wrong: 'wrong' | 'incorrect'): string => {
  if (correct !== undefined) return correct ? 'correct' : wrong;
  return share === null ? 'neutral' : `${share}`;
};
