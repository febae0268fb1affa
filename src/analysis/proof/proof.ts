import { missing } from '../../engine/result.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import type { Scenario, Variant } from '../../engine/model/scenario.ts';
import { type Played, playArchetypes } from './archetypes.ts';
import { type Ceilings, ceilingsOf, LIMITLESS, negated } from '../graph/ceilings.ts';
import {
  type StrongComponents,
  strongComponentsOf,
} from '../../narrative/graph/strongly-connected.ts';
import { type Conversations, conversationsFrom } from '../graph/path-counts.ts';
import type { Exploration } from '../explore/explore.ts';
import type { LimitName } from '../explore/search-limits.ts';
import { type Golden, goldenFrom } from '../graph/golden-path.ts';
import { type LengthRange, lengthsFrom } from '../graph/path-lengths.ts';
import { type Reach, reachesAny, reachOf } from '../graph/reachability.ts';

/** Sums of effective marks on one axis; null where they have no limit. */
export interface MarkRange {
  readonly best: number | null;
  readonly worst: number | null;
}

/** What is known of one variant of a scenario. */
export interface VariantProof {
  readonly variant: Variant;
  readonly root: number;
  readonly conversations: Conversations;
  readonly marks: ByAxis<MarkRange>;
  readonly golden: Golden | null;
  readonly archetypes: readonly Played[];
  /** Replies given on the way to an ending. */
  readonly decisions: LengthRange;
  /** Of these, the ones in which something was at stake. */
  readonly scored: LengthRange;
}

/** Everything that playing every conversation shows. */
export interface Proof {
  readonly scenario: Scenario;
  readonly verdict: 'complete' | 'cut';
  readonly cut: LimitName | 'external' | null;
  readonly exploration: Exploration;
  readonly components: StrongComponents;
  readonly reach: Reach;
  /** Ceilings at every node. */
  readonly ceilings: ByAxis<Ceilings>;
  /** Lowest sums from every node, as ceilings of the negated marks. */
  readonly floors: ByAxis<Ceilings>;
  readonly variants: readonly VariantProof[];
  /** Nodes from which no ending can be reached. */
  readonly trapped: readonly number[];
}

const limited = (value: number | undefined): number | null =>
  value === undefined || Math.abs(value) >= LIMITLESS / 2 ? null : value;

const marksAt = (best: Ceilings, floor: Ceilings, root: number): MarkRange => {
  const worst = limited(floor.best[root]);
  return { best: limited(best.best[root]), worst: worst === null ? null : 0 - worst };
};

/** Whether something is at stake at a node. */
export const isScored =
  (exploration: Exploration) =>
  (node: number): boolean =>
    exploration
      .viewOf(node)
      .offers.some(({ reply: { key } }) => key.accuracy !== undefined || key.empathy !== undefined);

const trappedNodes = ({ graph }: Exploration, reach: Reach): readonly number[] => {
  const found: number[] = [];
  for (let node = 0; node < graph.explored; node++) if (!reachesAny(reach, node)) found.push(node);
  return found;
};

interface Parts {
  readonly scenario: Scenario;
  readonly exploration: Exploration;
  readonly components: StrongComponents;
  readonly reach: Reach;
  readonly ceilings: ByAxis<Ceilings>;
  readonly floors: ByAxis<Ceilings>;
}

const proveVariant = (parts: Parts, variant: Variant, root: number): VariantProof => {
  const { scenario, exploration, components, reach, ceilings, floors } = parts;
  const { graph } = exploration;
  const marks = {
    accuracy: marksAt(ceilings.accuracy, floors.accuracy, root),
    empathy: marksAt(ceilings.empathy, floors.empathy, root),
  };
  const limitless = marks.accuracy.best === null || marks.empathy.best === null;
  const axes = {
    graph,
    bestAccuracy: ceilings.accuracy.best,
    bestEmpathy: ceilings.empathy.best,
  };
  const golden = limitless ? null : goldenFrom(axes, root);
  const best = { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 };
  return {
    variant,
    root,
    conversations: conversationsFrom(graph, components, reach, root),
    marks,
    golden,
    archetypes: exploration.plain
      ? []
      : playArchetypes(scenario, exploration.space, variant.id, best, golden?.choices ?? null),
    decisions: lengthsFrom(graph, components, () => true, root),
    scored: lengthsFrom(graph, components, isScored(exploration), root),
  };
};

/** Everything that follows from an exploration. Pure: the same exploration, the same proof. */
export const concludeFrom = (
  scenario: Scenario,
  exploration: Exploration,
  externals: boolean,
): Proof => {
  const { graph, cut } = exploration;
  const components = strongComponentsOf(graph);
  const reach = reachOf(graph, components);
  const ceilings = {
    accuracy: ceilingsOf(graph, components, graph.accuracy),
    empathy: ceilingsOf(graph, components, graph.empathy),
  };
  const floors = {
    accuracy: ceilingsOf(graph, components, negated(graph.accuracy)),
    empathy: ceilingsOf(graph, components, negated(graph.empathy)),
  };
  const parts: Parts = { scenario, exploration, components, reach, ceilings, floors };
  const cutBy = cut ?? (externals ? 'external' : null);
  return {
    ...parts,
    verdict: cutBy === null ? 'complete' : 'cut',
    cut: cutBy,
    variants: scenario.variants.map((variant, index) =>
      proveVariant(parts, variant, graph.roots[index] ?? missing()),
    ),
    trapped: trappedNodes(exploration, reach),
  };
};
