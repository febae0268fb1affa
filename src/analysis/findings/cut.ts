import { PROOF_LIMITS } from '../../engine/limits.ts';
import { isAssignment } from '../../narrative/state-space/ink-internals.ts';
import type { StateVariable } from '../../narrative/state-space/static/state-variables.ts';
import type { LimitName } from '../explore/search-limits.ts';
import { type Draft, type Finder, finding, type FindingContext } from './finding.ts';
import { THRESHOLDS } from './thresholds.ts';

const LIMITS: Readonly<Record<LimitName, string>> = {
  states: 'states',
  turns: 'different turns',
  steps: 'steps of ink',
  cells: 'remembered values',
  replies: 'different choices of replies',
  numbers: 'numbers that are counted',
  edges: 'replies in all states',
};

type Growth = Pick<Draft, 'message' | 'remedy' | 'path'>;

/** The first assignment in the story itself; the declaration is none. */
const assignedAt = ({ proof, places }: FindingContext, name: string): string | undefined => {
  const paths = proof.exploration.space.machine.facts.program.containers.flatMap(container =>
    container.content.flatMap((item, index) =>
      isAssignment(item) && !item.isNewDeclaration && item.variableName === name
        ? [`${container.path.toString()}.${index}`]
        : [],
    ),
  );
  return paths.toSorted((a, b) => places.of(a).line - places.of(b).line)[0];
};

const countedPlace = (path: string): string => path.split('.')[0] ?? path;

const ofOne = (scene: FindingContext, { kind, name }: StateVariable, values: number): Growth => {
  if (kind === 'global') {
    const path = assignedAt(scene, name);
    return {
      message: `The variable "${name}" had ${values} different values and may have more.`,
      remedy: `Give it a bound where it is changed, as { ${name} < 5: … }, or ask about it soon and not again.`,
      ...(path === undefined ? {} : { path }),
    };
  }
  return {
    message: `How often "${countedPlace(name)}" was visited is counted, and came to ${values} different numbers.`,
    remedy: 'Print no such count, and compare it with a number, as { knot > 2: … }.',
    path: name,
  };
};

/** The place with the most states: a hub, as a rule. */
const busiestPlace = ({ proof }: FindingContext): string | undefined => {
  const { space, stateOf } = proof.exploration;
  const counts = new Map<number, number>();
  for (const state of stateOf) {
    if (state < 0) continue;
    const { id } = space.placeOf(state);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  return space.places[busiest?.[0] ?? -1]?.choices[0]?.source;
};

const ofMany = (scene: FindingContext, varied: readonly StateVariable[]): Growth => {
  const names = varied.filter(({ kind }) => kind === 'global').map(({ name }) => `"${name}"`);
  const some = names.length === 0 ? '' : ` (${names.slice(0, 3).join(', ')} and others)`;
  const path = busiestPlace(scene);
  return {
    message: `From here ${varied.length} things are remembered together${some}: each multiplies what can be.`,
    remedy:
      'Let fewer replies be open at once: lead on after three or four topics, and ask about a variable soon after it is set.',
    ...(path === undefined ? {} : { path }),
  };
};

/** What makes the story grow: one variable with many values, or many with a few. */
const growthOf = (scene: FindingContext): Growth | null => {
  const varied = [...scene.proof.exploration.space.variety()]
    .filter(([, values]) => values > 1)
    .sort(([, a], [, b]) => b - a);
  const [most] = varied;
  if (most === undefined) return null;
  const [slot, values] = most;
  return values >= THRESHOLDS.growingValues
    ? ofOne(scene, slot, values)
    : ofMany(
        scene,
        varied.map(([variable]) => variable),
      );
};

/** Not every conversation was played: which limit, what grows, at which line, and how to bound it. */
export const cutShort: Finder = scene => {
  const { cut, exploration } = scene.proof;
  if (cut === null || cut === 'external') return [];
  const { nodes } = exploration.graph;
  const asked = cut === 'states' && nodes <= PROOF_LIMITS.states;
  const growth = asked && nodes < THRESHOLDS.growingStates ? null : growthOf(scene);
  const stopped = `Not every conversation was played: the limit of ${LIMITS[cut]} was reached, with ${nodes} states seen.`;
  const further = asked ? 'Leave out --limit, or give a higher number. ' : '';
  return [
    finding(scene, {
      code: 'proof/cut',
      message: growth === null ? stopped : `${stopped} ${growth.message}`,
      remedy: `${further}${growth?.remedy ?? ''}`.trim(),
      ...(growth?.path === undefined ? {} : { path: growth.path }),
    }),
  ];
};
