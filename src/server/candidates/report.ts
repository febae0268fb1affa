import type { CandidateReport } from '../../app/hiring/api/candidate-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { isReportOpen, ownReport } from '../../app/hiring/candidate/own-report.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { conductedBy } from '../reviews/conducted.ts';
import type { Doing } from './take-own-step.ts';

/** What somebody reads of themselves, from the moment that they were promised. */
export const reportFor = async ({
  context,
  unit,
  holder,
  now,
}: Doing): Promise<Result<CandidateReport, RefusalCode>> => {
  if (!isReportOpen(holder.terms, holder.progress, now)) return err('step/not-now');
  const runs = await conductedBy(context, unit, holder.id);
  const { conversations, scores } = ownReport(
    runs.map(({ conducted }) => conducted),
    runs.map(({ scored }) => scored),
  );
  return ok({
    conversations: conversations.map(({ title, said }) => ({ title, said: [...said] })),
    scores,
  });
};
