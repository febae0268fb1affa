import { missing } from '../../engine/result.ts';
import { currencyIn } from '../../engine/model/scenario.ts';
import type { ReplyKey } from '../../engine/model/reply.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import { ceilingsOf, gain, LIMITLESS } from '../graph/ceilings.ts';
import { outDegree } from '../../narrative/graph/digraph.ts';
import { LONGEST_WAY } from '../../engine/limits.ts';
import type { Proof } from '../proof/proof.ts';
import { inVariant } from './in-variant.ts';
import { type Finder, finding } from './finding.ts';

/** What a reply gives the customer and rightly so, in whole units of money. */
const rightlyGiven = ({ accuracy, pays, cost }: ReplyKey): number =>
  (accuracy?.value ?? 0) < 0 ? 0 : Math.round(pays + cost);

const giftsOf = ({ exploration }: Proof): Int32Array => {
  const { graph } = exploration;
  const gifts = new Int32Array(graph.edgeTo.length);
  for (let node = 0; node < graph.explored; node++) {
    if (outDegree(graph, node) === 0) continue;
    const from = graph.edgeStart[node] ?? missing();
    exploration.viewOf(node).offers.forEach(({ reply }, choice) => {
      gifts[from + choice] = rightlyGiven(reply.key);
    });
  }
  return gifts;
};

/** The reply after which most can still be rightly given. */
const mostGivingReply = (
  { exploration: { graph } }: Proof,
  gifts: Int32Array,
  best: Int32Array,
  node: number,
): number => {
  const from = graph.edgeStart[node] ?? missing();
  const worth = Array.from({ length: outDegree(graph, node) }, (_, choice) =>
    gain(graph, gifts, best, from + choice),
  );
  return worth.indexOf(Math.max(...worth));
};

/** The way on which most is rightly given. */
const mostGiving = (
  proof: Proof,
  gifts: Int32Array,
  best: Int32Array,
  root: number,
): readonly number[] => {
  const { graph } = proof.exploration;
  const choices: number[] = [];
  let node = root;
  while (outDegree(graph, node) > 0 && choices.length < LONGEST_WAY) {
    const choice = mostGivingReply(proof, gifts, best, node);
    choices.push(choice);
    node = graph.edgeTo[(graph.edgeStart[node] ?? missing()) + choice] ?? missing();
  }
  return choices;
};

/** Marks on both axes together that a good agent may give away with one reply. */
const GOOD_ENOUGH = 1;

/** No gift is worth a bad reply on a good way. */
const NEVER = -400_000;

/** The same gifts, on the ways of an agent who never gives much away. */
const giftsOfGoodPlay = ({ exploration: { graph }, ceilings }: Proof, gifts: Int32Array) => {
  const { accuracy, empathy } = ceilings;
  const worth = (edge: number): number =>
    gain(graph, graph.accuracy, accuracy.best, edge) +
    gain(graph, graph.empathy, empathy.best, edge);
  const kept = gifts.slice();
  for (let node = 0; node < graph.explored; node++) {
    const from = graph.edgeStart[node] ?? missing();
    const edges = Array.from({ length: outDegree(graph, node) }, (_, choice) => from + choice);
    const most = Math.max(...edges.map(worth));
    for (const edge of edges) if (worth(edge) < most - GOOD_ENOUGH) kept[edge] = NEVER;
  }
  return kept;
};

/** The same gifts, on the ways on which the customer never gets angrier than they came. */
const giftsOfNoAnger = ({ exploration, scenario }: Proof, gifts: Int32Array): Int32Array => {
  const { graph, customerOf } = exploration;
  return gifts.map((gift, edge) => {
    const to = graph.edgeTo[edge] ?? missing();
    if ((graph.terminal[to] ?? missing()) >= 0) return gift;
    return levelsOfCode(customerOf[to] ?? missing()).heat > scenario.start.heat ? NEVER : gift;
  });
};

/** Only a worse agent's hotter customer is rightly given so much; the calm one is never offered it. */
export const angerPays: Finder = scene => {
  const { proof } = scene;
  if (proof.verdict === 'cut') return [];
  const gifts = giftsOf(proof);
  if (!gifts.some(gift => gift > 0)) return [];
  const { graph } = proof.exploration;
  const any = ceilingsOf(graph, proof.components, gifts).best;
  const good = ceilingsOf(graph, proof.components, giftsOfGoodPlay(proof, gifts)).best;
  const cool = ceilingsOf(graph, proof.components, giftsOfNoAnger(proof, gifts)).best;
  return proof.variants.flatMap((proved, variant) => {
    const [hot, calm] = [any[proved.root] ?? 0, Math.max(0, good[proved.root] ?? 0)];
    if (hot <= Math.max(calm, cool[proved.root] ?? 0) || hot >= LIMITLESS / 2) return [];
    const choices = mostGiving(proof, gifts, any, proved.root);
    const currency = currencyIn(proof.scenario, proved.variant.id);
    return [
      finding(scene, {
        code: 'anger/pays',
        message: `Only a customer who gets angrier than they came is rightly given ${currency} ${hot} in all${inVariant(proved, scene)}; good play never comes to more than ${currency} ${calm}. That teaches that shouting works.`,
        remedy: 'Offer the calm customer the same, or mark the gift as one that was not right.',
        choices,
        variant,
      }),
    ];
  });
};
