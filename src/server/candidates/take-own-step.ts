import type { OwnStep } from '../../app/hiring/api/candidate-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { askForAdjustment } from '../../app/hiring/candidate/adjustments.ts';
import { takeStep } from '../../app/hiring/candidate/steps.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { lettersOf } from '../runs/letters.ts';
import { runsOf } from '../runs/run-queries.ts';
import { finishByTime } from '../runs/talk.ts';
import { keepProgressOf } from './candidate-queries.ts';
import type { Holder } from './links.ts';

/** Somebody who does something, and when. */
export interface Doing {
  readonly context: Context;
  readonly unit: Unit;
  readonly holder: Holder;
  readonly now: string;
}

type Done = Promise<Result<Holder, RefusalCode>>;

const runNow = async ({ unit, holder }: Doing) =>
  (await runsOf(unit, [holder.id])).find(({ part }) => part === holder.progress.part);

const keep = async ({ unit, holder }: Doing, progress: Holder['progress']): Done => {
  const changed = { ...holder, progress };
  await keepProgressOf(unit, changed);
  return ok(changed);
};

const step = async (doing: Doing, taken: OwnStep): Done => {
  const { holder, now } = doing;
  const next = takeStep(holder.progress, taken, holder.terms, now);
  return next.ok ? keep(doing, next.value) : err(next.error);
};

/** What was kept of the letter is what is sent: nothing gets lost on the way. */
const sendLetter = async (doing: Doing): Done => {
  const run = await runNow(doing);
  const letters = await lettersOf(doing.unit, run === undefined ? [] : [run.id]);
  const text = letters.get(run?.id ?? '') ?? '';
  const isWriting = doing.holder.progress.stage === 'writing';
  if (isWriting && text.trim() === '') return err('run/nothing-written');
  return step(doing, { name: 'send-letter' });
};

/** A conversation ends by its last reply; a page may end it only when its time is up. */
const finishConversation = async (doing: Doing): Done => {
  const run = await runNow(doing);
  return run === undefined ? err('step/not-now') : finishByTime({ ...doing, run });
};

/** Takes a step of the candidate's own. */
export const takeOwnStep = (doing: Doing, taken: OwnStep): Done => {
  if (taken.name === 'send-letter') return sendLetter(doing);
  return taken.name === 'finish-conversation' ? finishConversation(doing) : step(doing, taken);
};

export const askAdjustment = async (doing: Doing, text: string): Done => {
  const { holder, now } = doing;
  const asked = askForAdjustment(holder.progress.adjustments, text, now);
  return asked.ok
    ? keep(doing, { ...holder.progress, adjustments: asked.value })
    : err(asked.error);
};
