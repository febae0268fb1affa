import type { JournalEntry } from './journal.ts';
import { createEnding, type Recorder, recorderOf } from './recorder-ending.ts';
import { createReporting, type ReportingParts } from './reporting.ts';
import type { SetAttempts } from './set-attempts.ts';
import type { ToldReply } from './told-reply.ts';

/** Keeps a round as it is after an answer. */
export type KeepRound = (entry: JournalEntry, told: ToldReply) => void;

/** Tells a learning platform what becomes of a set of drills, for as long as the page is open. */
export const startSetRecorder = (
  parts: ReportingParts,
  attempts: SetAttempts,
): { readonly recorder: Recorder; readonly keep: KeepRound } => {
  const reporting = createReporting(parts, attempts);
  const ending = createEnding(parts, reporting, () => undefined);
  void ending.flush();
  return {
    recorder: recorderOf(reporting, ending),
    keep: (entry, told) => {
      const { scores } = attempts.put(entry);
      if (ending.isOver()) return;
      reporting.at(told.scenario);
      reporting.write([told]);
      if (scores === null) reporting.commitSoon();
      else void reporting.commit();
    },
  };
};
