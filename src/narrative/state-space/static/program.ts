import { missing } from '../../../engine/result.ts';
import {
  COMMAND,
  type InkContainer,
  type InkItem,
  type InkPointer,
  type InkStory,
  type InkValue,
  isContainer,
  VALUE,
  isValueOf,
} from '../ink-internals.ts';

/**
 * A compiled story laid out flat: one node for each place where inkjs can stand (container and
 * index), and one behind the last item of each container.
 */
export interface Program {
  readonly story: InkStory;
  readonly containers: readonly InkContainer[];
  readonly size: number;
  /** First node of each container, in the order of `containers`. */
  readonly base: readonly number[];
  containerId(container: InkContainer): number;
  nodeAt(container: InkContainer, index: number): number;
  containerOf(node: number): InkContainer;
  itemAt(node: number): InkItem | undefined;
  /** Where the story goes on behind an item, or −1 where its flow runs off the end. */
  behind(container: InkContainer, index: number): number;
  nodeOfPointer(pointer: InkPointer): number;
  /** The node that a divert target value names, or −1. */
  nodeOfTarget(value: InkValue): number;
}

const childrenOf = (container: InkContainer): readonly InkContainer[] => {
  const inside = container.content.filter(isContainer);
  const named = [...container.namedContent.values()].filter(isContainer);
  return [...new Set([...inside, ...named])];
};

const collect = (root: InkContainer): readonly InkContainer[] => {
  const found: InkContainer[] = [];
  const waiting: InkContainer[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (const child of childrenOf(next)) waiting.push(child);
  }
  return found;
};

interface Layout {
  readonly containers: readonly InkContainer[];
  readonly ids: ReadonlyMap<InkContainer, number>;
  readonly base: readonly number[];
  readonly owner: Int32Array;
}

const layOut = (containers: readonly InkContainer[]): Layout => {
  const ids = new Map(containers.map((container, id) => [container, id]));
  const base: number[] = [];
  let size = 0;
  for (const container of containers) {
    base.push(size);
    size += container.content.length + 1;
  }
  const owner = new Int32Array(size);
  containers.forEach(({ content }, id) => {
    const from = base[id] ?? missing();
    owner.fill(id, from, from + content.length + 1);
  });
  return { containers, ids, base, owner };
};

/** Index of each container among its parent's items; −1 for named-only content. */
const placesInParents = (containers: readonly InkContainer[]): ReadonlyMap<InkItem, number> => {
  const places = new Map<InkItem, number>();
  for (const { content } of containers) {
    content.forEach((item, index) => {
      if (isContainer(item)) places.set(item, index);
    });
  }
  return places;
};

export const layOutProgram = (story: InkStory): Program => {
  const layout = layOut(collect(story.mainContentContainer));
  const { containers, ids, base, owner } = layout;
  const places = placesInParents(containers);
  const nodeAt = (container: InkContainer, index: number): number => {
    const id = ids.get(container);
    if (id === undefined) return -1;
    const within = Math.max(0, Math.min(index, container.content.length));
    return (base[id] ?? missing()) + within;
  };
  const behind = (container: InkContainer, index: number): number => {
    if (index + 1 < container.content.length) return nodeAt(container, index + 1);
    const place = places.get(container);
    if (container.parent === null || place === undefined) return -1;
    return behind(container.parent, place);
  };
  const containerOf = (node: number): InkContainer =>
    containers[owner[node] ?? missing()] ?? missing();
  const nodeOfPointer = ({ container, index }: InkPointer): number =>
    container === null ? -1 : nodeAt(container, index);
  return {
    story,
    containers,
    base,
    size: owner.length,
    containerId: container => ids.get(container) ?? -1,
    nodeAt,
    behind,
    containerOf,
    nodeOfPointer,
    itemAt: node => containerOf(node).content[node - (base[owner[node] ?? missing()] ?? missing())],
    nodeOfTarget: value => nodeOfItem(story, value, nodeAt),
  };
};

const nodeOfItem = (story: InkStory, value: InkValue, nodeAt: Program['nodeAt']): number => {
  const found = story.ContentAtPath(value.value).obj;
  if (found === null) return -1;
  if (isContainer(found)) return nodeAt(found, 0);
  return found.parent === null ? -1 : nodeAt(found.parent, found.parent.content.indexOf(found));
};

export const isTarget = (item: InkItem | undefined): item is InkValue =>
  isValueOf(item, VALUE.divert);

export { COMMAND };
