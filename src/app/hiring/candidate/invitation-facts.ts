import type { Formats } from '../../words/formats.ts';
import { millisecondsOf } from '../../date-utils.ts';
import { type Exercise, minutesOf } from '../exercise/exercise.ts';

/** What an invitation has to tell, with days as a language writes them. */
export interface InvitationFacts {
  readonly employer: string;
  readonly title: string;
  readonly contact: string;
  readonly conversations: number;
  readonly letters: number;
  readonly minutes: number;
  /** Minutes for one conversation; null: no limit. */
  readonly limit: number | null;
  readonly opens: string;
  readonly closes: string;
  /** The time of that day, in UTC: `20:00`. */
  readonly closesTime: string;
  readonly moodMeter: Exercise['moodMeter'];
  readonly report: Exercise['report']['when'];
  /** The day of the report; '' where there is none. */
  readonly reportDay: string;
  readonly contestDays: number;
  readonly answerDays: number;
  readonly keepDays: number;
}

/** What of an exercise an invitation tells: of its parts how long they take, and whether a letter follows. */
export type InvitationTerms = Pick<
  Exercise,
  | 'employer'
  | 'title'
  | 'contact'
  | 'moodMeter'
  | 'report'
  | 'opensAt'
  | 'closesAt'
  | 'contestDays'
  | 'answerDays'
  | 'keepDays'
> & {
  readonly parts: readonly { readonly minutes: number; readonly letter: unknown }[];
};

const timeOf = (moment: string): string => /T(\d\d:\d\d)/.exec(moment)?.[1] ?? '';

/** What an exercise tells somebody; `limit` is theirs, see `minutesFor`. */
export const invitationFacts = (
  exercise: InvitationTerms,
  limit: number | null,
  formats: Pick<Formats, 'day'>,
): InvitationFacts => {
  const { employer, title, contact, parts, moodMeter, report } = exercise;
  const { contestDays, answerDays, keepDays } = exercise;
  const day = (moment: string): string => formats.day(millisecondsOf(moment));
  return {
    employer,
    title,
    contact,
    moodMeter,
    contestDays,
    answerDays,
    keepDays,
    limit,
    conversations: parts.length,
    letters: parts.filter(({ letter }) => letter !== null).length,
    minutes: minutesOf(exercise),
    opens: day(exercise.opensAt),
    closes: day(exercise.closesAt),
    closesTime: timeOf(exercise.closesAt),
    report: report.when,
    reportDay: report.when === 'on' ? day(`${report.day}T00:00:00Z`) : '',
  };
};
