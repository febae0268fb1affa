import type { ByAxis } from '../../engine/model/acts.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { replay, type ReplayProblem } from '../../engine/run/run.ts';
import { earned, scores } from '../../engine/scoring/score.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller, type InkTeller } from '../../narrative/story/storyteller.ts';
import type { RunRecord } from './run-record.ts';
import { entryOf, factsOf, type LoadProblem, type Catalogue } from '../catalogue/catalogue.ts';

/** A kept run, played through again: nothing about its worth is ever read from storage. */
export interface Replayed {
  readonly run: RunRecord;
  readonly script: Script;
  readonly conversation: Conversation;
  /** The story at the end of the run, for reading its variables. */
  readonly teller: InkTeller;
  /** The most that any path of this variant can earn. */
  readonly best: ByAxis<number>;
}

export type ReplayedProblem =
  | LoadProblem
  | ReplayProblem
  | { readonly code: 'debrief/unfinished'; readonly detail: string };

/** Why a run that somebody asks for by its name cannot be played through again. */
export type RunProblem =
  | ReplayedProblem
  | { readonly code: 'debrief/unknown-run'; readonly detail: string };

const NOTHING: ByAxis<number> = { accuracy: 0, empathy: 0 };

/** Plays a kept run again to where it was left. Fails when the scenario is gone or has changed since. */
export const replayRun = async (
  run: RunRecord,
  catalogue: Catalogue,
): Promise<Result<Replayed, LoadProblem | ReplayProblem>> => {
  const script = await catalogue.load(run.scenario);
  if (!script.ok) return script;
  const { json, version, scenario } = script.value;
  const teller = createTeller(json, { cast: scenario.cast, variant: run.variant });
  const conversation = replay(run, version, scenario, teller);
  if (!conversation.ok) return conversation;
  const entry = entryOf(catalogue, run.scenario);
  const best = (entry && factsOf(entry, run.variant)?.best) ?? NOTHING;
  return ok({ run, script: script.value, conversation: conversation.value, teller, best });
};

/** A run that came to its end. Fails with `debrief/unfinished` too. */
export const replayFinished = async (
  run: RunRecord,
  catalogue: Catalogue,
): Promise<Result<Replayed, ReplayedProblem>> => {
  const replayed = await replayRun(run, catalogue);
  if (replayed.ok && replayed.value.conversation.ending === null) {
    return err({ code: 'debrief/unfinished', detail: run.id });
  }
  return replayed;
};

export const scoresOf = ({ conversation, best }: Pick<Replayed, 'conversation' | 'best'>) =>
  scores(earned(conversation.turns), best);
