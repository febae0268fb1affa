import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import type { Reply } from '../../src/engine/model/reply.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { loadScenario } from '../../src/tools/scenarios/scenario-loader.ts';
import { must, tellerOf } from './ink.ts';

const read = new Map<string, Script>();

/** A shipped scenario, compiled once for all files of tests that share a worker. */
export const shipped = (id: string): Script => {
  const known = read.get(id);
  if (known !== undefined) return known;
  const { script } = loadScenario(`stories/${id}.ink`);
  if (!script.ok) throw new Error(JSON.stringify(script.error));
  read.set(id, script.value);
  return script.value;
};

const worth = ({ key }: Reply): number =>
  (key.empathy?.value ?? 0) + (key.accuracy?.value ?? 0) - 10 * key.breaches.length;

export const kindest = (a: Reply, b: Reply): number => worth(b) - worth(a);
export const clumsiest = (a: Reply, b: Reply): number => worth(a) - worth(b);

/** Plays a script to its end, each time taking the first reply by this order. */
export const playBy = (
  script: Script,
  order: (a: Reply, b: Reply) => number,
  variant = script.scenario.variants[0]?.id,
): Conversation => {
  const teller = tellerOf(script, variant);
  let conversation = must(begin(script.scenario, teller));
  while (conversation.ending === null) {
    const [reply] = [...conversation.replies].sort(order);
    if (reply === undefined) throw new Error('no reply on offer');
    conversation = must(advance(conversation, teller, reply.index));
  }
  return conversation;
};

/** The words to say, one after the other. */
export const wordsOf = (conversation: Conversation): readonly string[] =>
  conversation.turns.map(({ reply }) => reply.text);
