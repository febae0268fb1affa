import type { RefusalCode } from '../../app/exercise/api/refusals.ts';
import type { KeptExercise } from './exercise-queries.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

/** Why nothing can be begun now, or null. What has begun may be ended as long as the link holds. */
export const hoursProblem = (
  { opensAt, closesAt }: Pick<KeptExercise, 'opensAt' | 'closesAt'>,
  now: string,
): RefusalCode | null => {
  if (now < opensAt) return 'exercise/not-open';
  return now >= closesAt ? 'exercise/closed' : null;
};

/** When a link ends that is given now. */
export const linkEndOf = ({ linkDays }: Pick<KeptExercise, 'linkDays'>, now: string): string =>
  later(now, linkDays * DAY);

/** When everything about the candidates is deleted. */
export const keptUntil = ({
  closesAt,
  keepDays,
}: Pick<KeptExercise, 'closesAt' | 'keepDays'>): string => later(closesAt, keepDays * DAY);

/** Until when replies are taken of a run that began then; null: always. */
export const timeIsUpAt = (
  { minutes }: Pick<KeptExercise, 'minutes'>,
  untimed: boolean,
  begunAt: string | null,
): string | null =>
  minutes === null || untimed || begunAt === null ? null : later(begunAt, minutes * MINUTE);
