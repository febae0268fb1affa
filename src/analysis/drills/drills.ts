import { missing } from '../../engine/result.ts';
import { AXES, type Act, type Axis, type ByAxis } from '../../engine/model/acts.ts';
import { avoidable, type Regret } from '../../engine/scoring/move-quality.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { gain, LIMITLESS, NOWHERE } from '../graph/ceilings.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';
import { type BoundedRegretPlay, boundedRegretPlay } from '../graph/bounded-regret.ts';
import type { Proof, VariantProof } from '../proof/proof.ts';

/** One place in one variant where a decision comes up, and what each reply there puts out of reach. */
export interface DrillSpot {
  readonly variant: string;
  /** Replies that lead there. */
  readonly choices: readonly number[];
  /** Accuracy and empathy marks that each reply on offer puts out of reach, in the story's order. */
  readonly regrets: readonly (readonly [accuracy: number, empathy: number])[];
}

/** A decision worth practising: one lesson, in several guises. */
export interface Drill {
  /** Stable within a scenario while its knots keep their names. */
  readonly id: string;
  /** The act that the best reply gets right. */
  readonly act: Act;
  readonly axis: Axis;
  readonly spots: readonly DrillSpot[];
}

/** What makes a decision worth practising; in marks, both axes together. */
export const WORTH_DRILLING = {
  /** The typical reply gives away at least this much more than the best. */
  gap: 2,
  /** The second best is at least this much behind, so that there is one lesson. */
  lead: 2,
  /** Ordinary play: what may have been given away on the way there. */
  slops: 5,
  /** Nobody needs to be told of longer stories before a drill. */
  choices: 14,
  /** Guises kept for each variant. */
  spotsPerVariant: 2,
} as const;

const usable = (value: number): boolean => value > NOWHERE / 2 && value < LIMITLESS / 2;

const regretsAt = (
  { exploration: { graph }, ceilings }: Proof,
  node: number,
): readonly Regret[] => {
  const { accuracy, empathy } = ceilings;
  return Array.from({ length: outDegree(graph, node) }, (_, choice) => {
    const edge = firstEdge(graph, node) + choice;
    const on = (axis: Axis, best: Int32Array): number =>
      (best[node] ?? missing()) - gain(graph, graph[axis], best, edge);
    return { accuracy: on('accuracy', accuracy.best), empathy: on('empathy', empathy.best) };
  });
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Lesson {
  readonly best: number;
  readonly gap: number;
}

/** The one best reply and how far the typical one is behind, or null where there is no clear lesson. */
const lessonOf = (given: readonly number[]): Lesson | null => {
  const best = given.indexOf(0);
  const others = given.filter((_, at) => at !== best);
  const gap = median(others);
  const clear = Math.min(...others) >= WORTH_DRILLING.lead && gap >= WORTH_DRILLING.gap;
  return others.length > 0 && clear ? { best, gap } : null;
};

/** The axis on which the others lose most, among those that the best reply earns on. */
const axisOf = ({ key }: Reply, regrets: readonly Regret[]): Axis | null => {
  const earning = AXES.filter(axis => (key[axis]?.value ?? 0) > 0);
  const lost = (axis: Axis): number => regrets.reduce((sum, regret) => sum + regret[axis], 0);
  return [...earning].sort((a, b) => lost(b) - lost(a))[0] ?? null;
};

interface Found {
  readonly id: string;
  readonly act: Act;
  readonly axis: Axis;
  readonly gap: number;
  readonly slops: number;
  readonly heat: number;
  readonly spot: DrillSpot;
}

const lookAt = (
  proof: Proof,
  { variant }: VariantProof,
  play: BoundedRegretPlay,
  node: number,
): Found | null => {
  const { exploration } = proof;
  const { space, stateOf, customerOf } = exploration;
  const regrets = regretsAt(proof, node);
  const lesson = lessonOf(regrets.map(regret => avoidable(regret, regrets)));
  const reply = lesson === null ? undefined : exploration.viewOf(node).offers[lesson.best]?.reply;
  const axis = reply === undefined ? null : axisOf(reply, regrets);
  const act = axis === null ? undefined : reply?.key[axis]?.act;
  if (lesson === null || axis === null || act === undefined) return null;
  const knot = space.placeOf(stateOf[node] ?? missing()).choices[lesson.best]?.source.split('.')[0];
  const choices = play.choicesTo(node);
  if (choices.length > WORTH_DRILLING.choices) return null;
  const { heat } = levelsOfCode(customerOf[node] ?? missing());
  const spot = {
    variant: variant.id,
    choices,
    regrets: regrets.map(({ accuracy, empathy }) => [accuracy, empathy] as const),
  };
  return {
    id: `${knot}/${act}`,
    act,
    axis,
    gap: lesson.gap,
    slops: play.slopsAt(node),
    heat,
    spot,
  };
};

/** The larger lesson first, then the more careful way there, then the shorter. */
const byWorth = (a: Found, b: Found): number =>
  b.gap - a.gap || a.slops - b.slops || a.spot.choices.length - b.spot.choices.length;

/** For each lesson the best guise, and one in which the customer is as unlike that as can be. */
const guisesOf = (found: readonly Found[]): readonly Found[] => {
  const [first, ...others] = [...found].sort(byWorth);
  if (first === undefined) return [];
  const unlike = others
    .filter(({ heat }) => heat !== first.heat)
    .sort((a, b) => Math.abs(b.heat - first.heat) - Math.abs(a.heat - first.heat) || byWorth(a, b));
  return [first, ...unlike].slice(0, WORTH_DRILLING.spotsPerVariant);
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

const isOpen = ({ exploration: { graph } }: Proof, node: number): boolean =>
  outDegree(graph, node) > 1;

const foundIn = (proof: Proof, variant: VariantProof): readonly Found[] => {
  const { graph } = proof.exploration;
  const givenAt = (node: number): readonly number[] => {
    const regrets = regretsAt(proof, node);
    return regrets.map(regret => avoidable(regret, regrets));
  };
  const play = boundedRegretPlay(graph, variant.root, givenAt, WORTH_DRILLING.slops);
  return play.nodes
    .filter(node => isOpen(proof, node))
    .flatMap(node => lookAt(proof, variant, play, node) ?? []);
};

const limits = ({ ceilings }: Proof, root: number): ByAxis<number> => ({
  accuracy: ceilings.accuracy.best[root] ?? missing(),
  empathy: ceilings.empathy.best[root] ?? missing(),
});

const drillOf = (id: string, found: readonly Found[]): Drill => {
  const { act, axis } = found[0] ?? missing();
  const guises = [...groupBy(found, ({ spot }) => spot.variant).values()].flatMap(guisesOf);
  return { id, act, axis, spots: guises.map(({ spot }) => spot) };
};

const earliest = (found: readonly Found[]): number =>
  found.reduce((least, { spot }) => Math.min(least, spot.choices.length), Number.MAX_SAFE_INTEGER);

/**
 * The decisions of a scenario that are worth practising: a large gap between the best and the
 * typical reply, reached by ordinary play, and one clear lesson. The same proof gives the same
 * drills, in the story's order. None from a cut proof: it could not tell which reply is best.
 */
export const drillsIn = (proof: Proof): readonly Drill[] => {
  if (proof.verdict !== 'complete') return [];
  const sound = proof.variants.filter(({ root }) =>
    AXES.every(axis => usable(limits(proof, root)[axis])),
  );
  const found = sound.flatMap(variant => foundIn(proof, variant));
  return [...groupBy(found, ({ id }) => id)]
    .sort(([, a], [, b]) => earliest(a) - earliest(b))
    .map(([id, group]) => drillOf(id, group));
};
