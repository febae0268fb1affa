import { customerNames, saidIn } from '../../app/conversation/transcript.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import { replay, type ReplayProblem } from '../../engine/run/run.ts';
import { earned } from '../../engine/scoring/score.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller } from '../../narrative/story/storyteller.ts';
import type { SignedResult } from './result.ts';

/** What the same choices do not give here. */
export type ReplayDifference = 'transcript' | 'ending' | 'marks' | 'best';

type Replayed = Result<readonly ReplayDifference[], ReplayProblem['code']>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const words = (said: readonly { readonly text: string }[]): readonly string[] =>
  said.map(({ text }) => text);

const differencesTo = (
  result: SignedResult,
  conversation: Conversation,
  script: Script,
  best: ByAxis<number>,
): readonly ReplayDifference[] => {
  const said = saidIn(conversation, customerNames(script));
  const { accuracy, empathy } = earned(conversation.turns);
  const { kind = null, summary = null } = conversation.ending ?? {};
  const holds: Readonly<Record<ReplayDifference, boolean>> = {
    transcript: isSame(words(said), words(result.transcript)),
    ending: isSame([kind, summary], [result.ending?.kind ?? null, result.ending?.summary ?? null]),
    marks: accuracy === result.marks.accuracy && empathy === result.marks.empathy,
    best: best.accuracy === result.best.accuracy && best.empathy === result.best.empathy,
  };
  return (['transcript', 'ending', 'marks', 'best'] as const).filter(name => !holds[name]);
};

/**
 * Plays a result's choices again, and says what is not as it was signed. Fails with a code of `replay`
 * where the scenario is another one, or the rules are others.
 */
export const replayResult = (
  result: SignedResult,
  script: Script,
  best: ByAxis<number>,
): Replayed => {
  const { scenario, version, json } = script;
  const teller = createTeller(json, { cast: scenario.cast, variant: result.variant });
  const conversation = replay(result, version, scenario, teller);
  if (!conversation.ok) return err(conversation.error.code);
  return ok(differencesTo(result, conversation.value, script, best));
};
