import { moodOf } from '../../engine/model/mood.ts';
import { replay } from '../../engine/run/run.ts';
import { createDesk, type DeskCard } from '../../narrative/story/desk.ts';
import { createTeller } from '../../narrative/story/storyteller.ts';
import type { SaidNow } from '../conversation/conversation-port.ts';
import { customerNames, saidIn } from '../conversation/transcript.ts';
import type { Replayed } from '../runs/replay-run.ts';

/** A decision of a run as it stood before the reply. */
export interface Situation {
  /** The last things that were said. */
  readonly said: readonly SaidNow[];
  readonly mood: number;
}

/** Lines that call a situation back to mind. */
const LINES = 3;

/** Null where the run has no such turn, counted from 1. */
export const situationAt = ({ conversation, script }: Replayed, turn: number): Situation | null => {
  const now = conversation.turns[turn - 1];
  if (now === undefined) return null;
  const before = { ...conversation, turns: conversation.turns.slice(0, turn - 1) };
  return { said: saidIn(before, customerNames(script)).slice(-LINES), mood: moodOf(now.before) };
};

/** The desk as it read then. The run is played again to that turn: ask when somebody wants to read it. */
export const deskAt = ({ run, script }: Replayed, turn: number): readonly DeskCard[] => {
  const { json, version, scenario } = script;
  const teller = createTeller(json, { cast: scenario.cast, variant: run.variant });
  const choices = run.choices.slice(0, turn - 1);
  const replayed = replay({ ...run, choices }, version, scenario, teller);
  return replayed.ok ? createDesk(json).read(teller.story) : [];
};
