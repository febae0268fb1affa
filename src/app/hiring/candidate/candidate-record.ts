import * as v from 'valibot';
import { count, moment, name, text } from '../../storage/fields.ts';
import { type Candidate, STAGES } from './candidate.ts';
import { CONTEST_OUTCOMES } from './contest.ts';

const answer = v.object({ at: moment, by: name });

/** What an adjustment changes, as it is sent. */
export const grantedSchema = v.object({
  isUntimed: v.exactOptional(v.boolean()),
  until: v.exactOptional(v.nullable(moment)),
  otherFormat: v.exactOptional(v.nullable(text)),
});

const request = v.object({
  at: moment,
  text,
  answer: v.nullable(
    v.object({ ...answer.entries, granted: v.nullable(grantedSchema), reason: text }),
  ),
});

/** A case that a candidate opened, as it is kept and sent. */
export const contestSchema = v.object({
  at: moment,
  text,
  answerBy: moment,
  answer: v.nullable(
    v.object({ ...answer.entries, outcome: v.picklist(CONTEST_OUTCOMES), reason: text }),
  ),
});

/** How far somebody is, as it is kept and sent. */
export const candidateSchema: v.GenericSchema<unknown, Candidate> = v.object({
  stage: v.picklist(STAGES),
  closedIn: v.nullable(v.picklist(STAGES)),
  part: count,
  invitedAt: moment,
  consentedAt: v.nullable(moment),
  begunAt: v.nullable(moment),
  endedAt: v.nullable(moment),
  decidedAt: v.nullable(moment),
  adjustments: v.object({
    isUntimed: v.boolean(),
    until: v.nullable(moment),
    otherFormat: v.nullable(text),
    requests: v.array(request),
  }),
  contests: v.array(contestSchema),
});
