import { advance, type Conversation } from '../../engine/run/conversation.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { replay, type ReplayProblem } from '../../engine/run/run.ts';
import type { Storyteller } from '../../engine/model/story-step.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { PlayOnRequest } from '../conversation/conversation-port.ts';
import type { Origin, RunRecord } from './run-record.ts';

/** A run that leaves another one: where it stands, and where it comes from. */
export interface BranchedRun {
  readonly conversation: Conversation;
  readonly origin: Origin;
}

/** What had been read at the desk by then is known. */
export const readsBefore = (
  { deskReads }: RunRecord,
  { turn }: Pick<PlayOnRequest, 'turn'>,
): RunRecord['deskReads'] => deskReads.filter(read => read.turn < turn);

const textOf = ({ replies }: Conversation, index: number): string | undefined =>
  replies.find(offer => offer.index === index)?.text;

/** The old run up to a turn, then the other reply. */
export const branchOff = (
  old: RunRecord,
  { turn, reply }: PlayOnRequest,
  { version, scenario }: Pick<Script, 'version' | 'scenario'>,
  teller: Storyteller,
): Result<BranchedRun, ReplayProblem> => {
  const notOnOffer = err({ code: 'conversation/not-on-offer', detail: `${turn}` } as const);
  const left = old.choices[turn - 1];
  if (left === undefined) return notOnOffer;
  const before = { ...old, choices: old.choices.slice(0, turn - 1) };
  const replayed = replay(before, version, scenario, teller);
  if (!replayed.ok) return replayed;
  const said = textOf(replayed.value, left.index);
  const instead = textOf(replayed.value, reply);
  if (said === undefined || instead === undefined) return notOnOffer;
  const next = advance(replayed.value, teller, reply);
  if (!next.ok) return next;
  const origin = { run: old.id, turn, said, instead, playedAt: old.startedAt };
  return ok({ conversation: next.value, origin });
};
