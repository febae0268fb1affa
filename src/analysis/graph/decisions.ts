import { missing } from '../../engine/result.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { gain } from './ceilings.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';
import type { Proof } from '../proof/proof.ts';

/** A reply of the script, wherever it is offered. */
export interface ScriptReply {
  /** Path of the choice in the compiled story. */
  readonly source: string;
  readonly reply: Reply;
  /** Somewhere no other reply keeps more within reach. */
  readonly everBest: boolean;
}

/** Replies that are offered together. */
export interface Decision {
  readonly replies: readonly ScriptReply[];
}

/** Marks out of reach after an edge, both axes together. */
const regretOf = (
  { exploration: { graph }, ceilings }: Proof,
  node: number,
  edge: number,
): number => {
  const { accuracy, empathy } = ceilings;
  return (
    (accuracy.best[node] ?? missing()) -
    gain(graph, graph.accuracy, accuracy.best, edge) +
    (empathy.best[node] ?? missing()) -
    gain(graph, graph.empathy, empathy.best, edge)
  );
};

const leastRegret = (proof: Proof, node: number): readonly number[] => {
  const { graph } = proof.exploration;
  const from = firstEdge(graph, node);
  const regrets = Array.from({ length: outDegree(graph, node) }, (_, choice) =>
    regretOf(proof, node, from + choice),
  );
  const least = Math.min(...regrets);
  return regrets.flatMap((regret, choice) => (regret === least ? [choice] : []));
};

/** For each place, which of its replies are best in some state there. */
const bestByPlace = (proof: Proof): ReadonlyMap<number, ReadonlySet<number>> => {
  const { graph, space, stateOf } = proof.exploration;
  const best = new Map<number, Set<number>>();
  const full = new Set<number>();
  for (let node = 0; node < graph.explored; node++) {
    if ((graph.terminal[node] ?? missing()) >= 0) continue;
    const { id, choices } = space.placeOf(stateOf[node] ?? missing());
    if (full.has(id)) continue;
    const found = best.get(id) ?? new Set<number>();
    for (const choice of leastRegret(proof, node)) found.add(choice);
    best.set(id, found);
    if (found.size === choices.length) full.add(id);
  }
  return best;
};

const decisionsIn = (proof: Proof): readonly Decision[] => {
  const { exploration } = proof;
  const { space, graph, stateOf } = exploration;
  const best = bestByPlace(proof);
  const everBest = new Set<string>();
  for (const [id, choices] of best) {
    for (const choice of choices) everBest.add(space.places[id]?.choices[choice]?.source ?? '');
  }
  const decisions = new Map<string, Decision>();
  const seen = new Set<number>();
  for (let node = 0; node < graph.explored; node++) {
    if ((graph.terminal[node] ?? missing()) >= 0) continue;
    const place = space.placeOf(stateOf[node] ?? missing());
    if (seen.has(place.id)) continue;
    seen.add(place.id);
    const key = place.choices.map(choice => choice.source).join('\u0001');
    if (decisions.has(key)) continue;
    const replies = exploration.viewOf(node).offers.map(({ reply }, choice) => {
      const source = place.choices[choice]?.source ?? '';
      return { source, reply, everBest: everBest.has(source) };
    });
    decisions.set(key, { replies });
  }
  return [...decisions.values()];
};

/** Worked out once, for all findings that look at replies. */
const known = new WeakMap<Proof, readonly Decision[]>();

/** Every set of replies that is offered together, with what the proof says of each reply. */
export const decisionsOf = (proof: Proof): readonly Decision[] => {
  const decisions = known.get(proof) ?? decisionsIn(proof);
  known.set(proof, decisions);
  return decisions;
};

/** Every reply of the script that is ever offered, once. */
export const repliesOf = (decisions: readonly Decision[]): readonly ScriptReply[] => [
  ...new Map(
    decisions.flatMap(({ replies }) => replies.map(reply => [reply.source, reply])),
  ).values(),
];
