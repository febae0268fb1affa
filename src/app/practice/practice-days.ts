import { lastDays } from '../date-utils.ts';
import type { DrillRecord } from './drill-record.ts';

/** A day with how many drills were answered on it. */
export interface PracticeDay {
  readonly day: string;
  readonly drills: number;
}

/**
 * How regularly somebody practises. Nothing here can be broken or lost: a missed day is only not
 * counted.
 */
export interface Practice {
  /** The last four weeks, oldest first. */
  readonly days: readonly PracticeDay[];
  readonly daysInFourWeeks: number;
  readonly daysThisMonth: number;
  readonly today: number;
  readonly drillsInAll: number;
}

const FOUR_WEEKS = 28;

export const practiceOf = (records: readonly DrillRecord[], today: string): Practice => {
  const answers = records.flatMap(record => record.answers);
  const on = (day: string): number => answers.filter(answer => answer.day === day).length;
  const days = lastDays(today, FOUR_WEEKS).map(day => ({ day, drills: on(day) }));
  const month = today.slice(0, 7);
  const practised = new Set(answers.map(answer => answer.day));
  return {
    days,
    daysInFourWeeks: days.filter(({ drills }) => drills > 0).length,
    daysThisMonth: [...practised].filter(day => day.startsWith(month) && day <= today).length,
    today: on(today),
    drillsInAll: answers.length,
  };
};

/** Drills of a daily set. */
export const DAILY = 5;

/** What the home screen says of drills; needs neither the scheduler nor the drills themselves. */
export interface DrillsDue {
  /** Answered today, of a set of five. */
  readonly done: number;
  readonly of: number;
  /** Asked before and due again. */
  readonly due: number;
  readonly started: boolean;
  readonly daysThisMonth: number;
}

/** Due from the morning on, whatever the hour of the last answer; and never twice on a day. */
export const isDue = ({ memory, answers }: DrillRecord, today: string): boolean =>
  memory.due.slice(0, today.length) <= today && answers.every(({ day }) => day !== today);

export const drillsDue = (records: readonly DrillRecord[], today: string): DrillsDue => {
  const { today: done, daysThisMonth } = practiceOf(records, today);
  return {
    done,
    of: DAILY,
    due: records.filter(record => isDue(record, today)).length,
    started: records.length > 0,
    daysThisMonth,
  };
};
