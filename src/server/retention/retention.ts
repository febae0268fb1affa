import { note } from '../audit/audit.ts';
import { dropCandidate } from '../candidates/candidate-queries.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { loggedFault } from '../http/faults.ts';
import { dropOldRuns } from '../team/remove-runs.ts';
import { dropExpiredRooms } from '../votes/vote-queries.ts';

/** Who deletes, as the audit log names it. */
const BY_DATE = { id: 'by-date', name: 'by date' } as const;

const dropDue = async (unit: Unit, now: string): Promise<number> => {
  const due = await unit.query
    .selectFrom('candidate')
    .select('id')
    .where('link_expires_at', '<=', now)
    .execute();
  for (const { id } of due) {
    await dropCandidate(unit, id);
    await note(unit, { key: BY_DATE, what: 'candidate/removed', about: id, now });
  }
  return due.length;
};

/** What let people in and does not any more. */
const dropEntries = async ({ query }: Unit, now: string): Promise<void> => {
  await query.deleteFrom('session').where('expiresAt', '<=', now).execute();
  await query.deleteFrom('welcome').where('expires_at', '<=', now).execute();
  await query.deleteFrom('verification').where('expiresAt', '<=', now).execute();
};

/**
 * Deletes everything about candidates whose day has come: the one that their invitation said, on which
 * their link ends too. Answers how many they were.
 */
export const deleteByDate = async (unit: Unit, now: string): Promise<number> => {
  await dropEntries(unit, now);
  await dropOldRuns(unit, now);
  await dropExpiredRooms(unit, now);
  return dropDue(unit, now);
};

const DAY = 24 * 60 * 60 * 1000;

/** Deletes at once and then each day. What it answers ends that. */
export const keepDeleting = async ({
  database,
  clock,
  log,
}: Pick<Context, 'database' | 'clock' | 'log'>): Promise<() => void> => {
  const run = async (): Promise<void> => {
    const deleted = await database.transaction(unit => deleteByDate(unit, clock.now()));
    if (deleted > 0) log.info({ deletedByDate: deleted });
  };
  await run();
  const fault = (thrown: unknown) => log.error({ fault: loggedFault(thrown) });
  const timer = setInterval(() => void run().catch(fault), DAY);
  timer.unref();
  return () => clearInterval(timer);
};
