import type { Script } from '../../../narrative/story/script.ts';
import type { PathStep } from './path-test.ts';
import { isOneOf } from './spot.ts';
import { stepOf, walk, type WalkRequest } from './walk.ts';

/** Somebody waits for it: a decision that is further away is begun at its part. */
const MOST_WALKS = 80;

type Beginning = Omit<WalkRequest, 'steps'>;

interface Stand {
  readonly isThere: boolean;
  readonly onward: readonly PathStep[];
}

const standAfter = (
  script: Script,
  request: WalkRequest,
  replies: readonly PathStep[],
): Stand | null => {
  const walked = walk(script, request);
  if (!walked.ok || walked.value.problem !== null) return null;
  const offered = walked.value.conversation.replies;
  return { isThere: offered.some(reply => isOneOf(replies, reply)), onward: offered.map(stepOf) };
};

/** The fewest replies that lead to a decision which offers one of these; none where it is too far, or not reached. */
export const stepsTo = (
  script: Script,
  from: Beginning,
  replies: readonly PathStep[],
): readonly PathStep[] => {
  const waiting: (readonly PathStep[])[] = [[]];
  for (let walks = 0; walks < MOST_WALKS; walks += 1) {
    const steps = waiting.shift();
    if (steps === undefined) return [];
    const stand = standAfter(script, { ...from, steps }, replies);
    if (stand?.isThere === true) return steps;
    for (const step of stand?.onward ?? []) waiting.push([...steps, step]);
  }
  return [];
};
