import { missing } from '../../engine/result.ts';
import type { Arrival } from '../../narrative/state-space/turns/control-location.ts';
import { isValueOf, VALUE } from '../../narrative/state-space/ink-internals.ts';
import { parseTag } from '../../narrative/profile/tag.ts';
import { outDegree } from '../../narrative/graph/digraph.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import type { Exploration } from '../explore/explore.ts';
import { wayTo } from '../graph/graph.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';
import { short } from './phrases.ts';

const isEnding = (tag: string): boolean => parseTag(tag).key === 'ending';

const endingsIn = ({ lines }: Arrival): readonly string[] =>
  lines.flatMap(({ tags }) => tags.filter(isEnding));

/** An ending behind which the conversation goes on: to replies, or to another ending. */
interface Passed {
  readonly tag: string;
  /** The ending that counts in its stead; null where replies follow. */
  readonly next: string | null;
  readonly arrival: Arrival;
}

const passedIn = (arrival: Arrival): readonly Passed[] => {
  const tags = endingsIn(arrival);
  if (arrival.problem !== null) return [];
  if (arrival.position >= 0) return tags.slice(-1).map(tag => ({ tag, next: null, arrival }));
  return tags.slice(0, -1).flatMap((tag, at) => {
    const next = tags[at + 1] ?? null;
    return next === tag ? [] : [{ tag, next, arrival }];
  });
};

/** Each once; one that another overrules is none where it counts on other ways. */
const passedEndings = ({ space }: Exploration): readonly Passed[] => {
  const arrivals = space.arrivals.filter(({ lines }) => lines.length > 0);
  const count = new Set(
    arrivals.filter(({ position }) => position < 0).map(arrival => endingsIn(arrival).at(-1)),
  );
  const found = new Map<string, Passed>();
  for (const passed of arrivals.flatMap(passedIn)) {
    const counts = passed.next !== null && count.has(passed.tag);
    if (!counts && !found.has(passed.tag)) found.set(passed.tag, passed);
  }
  return [...found.values()];
};

interface Way {
  readonly choices: readonly number[];
  readonly variant: number;
}

/** The shortest ways to these turns. */
const waysTo = (
  { proof: { exploration, scenario } }: FindingContext,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Way> => {
  const { graph, space, stateOf, customerOf, customers } = exploration;
  const ways = new Map<number, Way>();
  scenario.variants.forEach(({ id }, variant) => {
    const { arrival } = space.open(id, scenario.start);
    if (wanted.has(arrival.id) && !ways.has(arrival.id))
      ways.set(arrival.id, { choices: [], variant });
  });
  for (let node = 0; node < graph.explored && ways.size < wanted.size; node++) {
    for (let choice = 0; choice < outDegree(graph, node); choice++) {
      const { key } = exploration.viewOf(node).offers[choice] ?? missing();
      const levels = levelsOfCode(customers.answer(customerOf[node] ?? missing(), key));
      const { id } = space.choose(stateOf[node] ?? missing(), choice, levels).arrival;
      if (!wanted.has(id) || ways.has(id)) continue;
      const way = wayTo(graph, node);
      ways.set(id, { ...way, choices: [...way.choices, choice] });
    }
  }
  return ways;
};

/** Where a tag is written; the first of several places. */
const pathOf = ({ proof }: FindingContext, tag: string): string | undefined => {
  const { containers } = proof.exploration.space.machine.facts.program;
  for (const container of containers) {
    const index = container.content.findIndex(
      item => isValueOf(item, VALUE.string) && String(item.value).trim() === tag.trim(),
    );
    if (index >= 0) return `${container.path.toString()}.${index}`;
  }
  return undefined;
};

const knotOf = (path: string | undefined): string | undefined => path?.split('.')[0];

const describe = (scene: FindingContext, { tag, next, arrival }: Passed, way: Way): Finding => {
  const [path, later] = [pathOf(scene, tag), next === null ? undefined : pathOf(scene, next)];
  const isTwice = later !== undefined && knotOf(path) === knotOf(later);
  const at = isTwice ? later : path;
  const [reply] = arrival.choices;
  const where = reply === undefined ? '' : `, with the reply "${short(reply.text)}"`;
  const other =
    later === undefined ? where : `, to the ending at line ${scene.places.of(later).line}`;
  return finding(scene, {
    ...(isTwice
      ? {
          code: 'ending/twice',
          message: `This conversation has an ending already, at line ${scene.places.of(path ?? '').line}: only one of the two counts.`,
          remedy: 'Keep one of the two, or put each behind a condition of its own.',
        }
      : {
          code: 'ending/goes-on',
          message: `The conversation goes on behind this ending${other}: the ending does not count.`,
          remedy: 'Write -> END behind the ending, or take the ending away.',
        }),
    ...(at === undefined ? {} : { path: at }),
    ...way,
  });
};

/** Endings are where conversations end: one behind which a conversation goes on is dropped without a word. */
export const passedOver: Finder = scene => {
  const passed = passedEndings(scene.proof.exploration);
  const ways = waysTo(scene, new Set(passed.map(({ arrival }) => arrival.id)));
  return passed.flatMap(one => {
    const way = ways.get(one.arrival.id);
    return way === undefined ? [] : [describe(scene, one, way)];
  });
};
