import { millisecondsOf } from '../../date-utils.ts';
import type { DraftRecord } from '../drafts/draft-record.ts';

type Kept = Pick<DraftRecord, 'createdAt' | 'changedAt' | 'backedUpAt'>;

/** Milliseconds for which what was written may be in this browser alone before it is worth a word. */
const WEEK = 7 * 24 * 3_600_000;

const isInNoBackup = ({ changedAt, backedUpAt }: Kept): boolean =>
  backedUpAt === null || changedAt > backedUpAt;

/** How many scenarios have changed since their last backup, once that is a week ago for one of them; else 0. */
export const overdue = (records: readonly Kept[], now: string): number => {
  const waiting = records.filter(isInNoBackup);
  const isOld = ({ backedUpAt, createdAt }: Kept): boolean =>
    millisecondsOf(now) - millisecondsOf(backedUpAt ?? createdAt) > WEEK;
  return waiting.some(isOld) ? waiting.length : 0;
};
