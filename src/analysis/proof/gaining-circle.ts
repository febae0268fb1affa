import type { Axis, ByAxis } from '../../engine/model/acts.ts';
import { advance, begin } from '../../engine/run/conversation.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { Exploration } from '../explore/explore.ts';
import { storytellerFrom } from '../explore/state-space-storyteller.ts';
import { sourceOf, wayTo } from '../graph/graph.ts';

/** Nodes from which the search looks back: the ends of the longest ways that were explored. */
const LOOKS = 200;
/** Rounds that a circle has to earn marks in before it is said to earn them for ever. */
const ROUNDS = 200;
/** Replies of such a trial together. */
const MOST_REPLIES = 1_000;

/** A way that comes back to where it began, but for what the story counts meanwhile. */
interface Circle {
  readonly node: number;
  readonly length: number;
  readonly choices: readonly number[];
  readonly earned: ByAxis<number>;
}

interface Step {
  readonly node: number;
  readonly choice: number;
  readonly earned: ByAxis<number>;
}

/** The steps of the shortest way to a node. */
const stepsTo = ({ graph }: Exploration, node: number): readonly Step[] => {
  const steps: Step[] = [];
  let at = node;
  for (let edge = graph.foundBy[at] as number; edge >= 0; edge = graph.foundBy[at] as number) {
    at = sourceOf(graph, edge);
    const earned = {
      accuracy: graph.accuracy[edge] as number,
      empathy: graph.empathy[edge] as number,
    };
    steps.push({ node: at, choice: edge - (graph.edgeStart[at] as number), earned });
  }
  return steps.reverse();
};

const sumOf = (steps: readonly Step[], axis: Axis): number =>
  steps.reduce((sum, { earned }) => sum + earned[axis], 0);

/** The same place and the same customer; only what the story remembers is another. */
const sameBut = ({ space, stateOf, customerOf }: Exploration, node: number): string =>
  `${space.placeOf(stateOf[node] as number).id} ${customerOf[node] as number}`;

/** The last circle on the way to a node: the customer has got used to it by then. */
const circleBefore = (exploration: Exploration, end: number): Circle | null => {
  const steps = stepsTo(exploration, end);
  const here = sameBut(exploration, end);
  const from = steps.findLastIndex(({ node }) => sameBut(exploration, node) === here);
  if (from < 0) return null;
  const round = steps.slice(from);
  return {
    node: steps[from]?.node ?? end,
    length: round.length,
    choices: round.map(({ choice }) => choice),
    earned: { accuracy: sumOf(round, 'accuracy'), empathy: sumOf(round, 'empathy') },
  };
};

/** Plays the circle again and again, as a learner could, and looks whether each round earns. */
const earnsForEver = (
  scenario: Scenario,
  exploration: Exploration,
  { node, choices, length }: Circle,
  axis: Axis,
): boolean => {
  const way = wayTo(exploration.graph, node);
  const variant = scenario.variants[way.variant]?.id ?? 'default';
  const teller = storytellerFrom(exploration.space, scenario, variant);
  let played = begin(scenario, teller);
  for (const choice of way.choices) if (played.ok) played = advance(played.value, teller, choice);
  const rounds = Math.min(ROUNDS, Math.floor(MOST_REPLIES / length));
  for (let round = 0; round < rounds; round++) {
    for (const choice of choices) if (played.ok) played = advance(played.value, teller, choice);
    if (!played.ok || played.value.ending !== null) return false;
    const earned = played.value.turns
      .slice(-length)
      .reduce((sum, { marks }) => sum + marks[axis], 0);
    if (earned <= 0) return false;
  }
  return true;
};

const lastNodes = ({ graph, stateOf }: Exploration): readonly number[] => {
  const nodes: number[] = [];
  const stride = Math.max(1, Math.floor(graph.nodes / 2 / LOOKS));
  for (let node = graph.nodes - 1; node >= 0 && nodes.length < LOOKS; node -= stride) {
    if ((stateOf[node] as number) >= 0) nodes.push(node);
  }
  return nodes;
};

/** Places from which a circle that was found is tried, the nearest to the beginning first. */
const FIRST_TRIES = 20;

/** The nearest node from which the same replies earn at every round: the shortest way to show it. */
const firstOf = (
  scenario: Scenario,
  exploration: Exploration,
  circle: Circle,
  axis: Axis,
): number => {
  const { graph, space, stateOf } = exploration;
  const placeAt = (node: number): number => space.placeOf(stateOf[node] as number).id;
  const here = placeAt(circle.node);
  for (let node = 0, tries = 0; node < circle.node && tries < FIRST_TRIES; node++) {
    if ((stateOf[node] as number) < 0 || (graph.terminal[node] as number) >= 0) continue;
    if (placeAt(node) !== here) continue;
    tries += 1;
    if (earnsForEver(scenario, exploration, { ...circle, node }, axis)) return node;
  }
  return circle.node;
};

/**
 * A node of a circle that earns marks on an axis at every round although the story counts its
 * rounds, so that no state ever comes again: for explorations that were cut. Null where none was
 * found, which is no proof that there is none.
 */
export const gainingCircle = (
  scenario: Scenario,
  exploration: Exploration,
  axis: Axis,
): number | null => {
  const tried = new Set<string>();
  for (const end of lastNodes(exploration)) {
    const circle = circleBefore(exploration, end);
    if (circle === null || circle.earned[axis] <= 0) continue;
    const name = `${sameBut(exploration, circle.node)} ${circle.choices.join()}`;
    if (tried.has(name)) continue;
    tried.add(name);
    if (earnsForEver(scenario, exploration, circle, axis))
      return firstOf(scenario, exploration, circle, axis);
  }
  return null;
};
