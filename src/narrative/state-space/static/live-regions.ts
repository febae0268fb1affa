import { MOST_SCAN_WORDS } from '../../../engine/limits.ts';
import { missing } from '../../../engine/result.ts';
import { type Digraph, digraphOf, firstEdge, outDegree, reversed } from '../../graph/digraph.ts';
import { type StrongComponents, strongComponentsOf } from '../../graph/strongly-connected.ts';
import type { Flow } from './control-flow.ts';
import type { Reads } from './read-sets.ts';

/** Nodes of a slice of the order, as bits. */
interface Region {
  /** Place of the first bit in the order of nodes. */
  readonly from: number;
  bits: Uint32Array<ArrayBuffer>;
  /** Components up to this one are settled. */
  settled: number;
  /** Nodes of later components that are live as well, and were not gone back from. */
  pending: readonly number[];
}

/** The reading nodes of each slot. */
const readersOf = ({ read }: Reads): ReadonlyMap<number, readonly number[]> => {
  const readers = new Map<number, number[]>();
  read.forEach((slots, node) => {
    for (const slot of slots) {
      const known = readers.get(slot);
      if (known === undefined) readers.set(slot, [node]);
      else known.push(node);
    }
  });
  return readers;
};

/**
 * Live variables, asked for one slot at one node: whether some way on from there reads the slot
 * before it is surely overwritten. Nodes are ordered by strongly connected component, followers
 * first. All ways from a node to a reader lie between the two in that order, so an answer looks at
 * that slice only, and what one answer found out the next one takes up: a chain of knots costs its
 * length, not its square.
 */
export class LiveRegions {
  private readonly back: Digraph;
  private readonly components: StrongComponents;
  private readonly place: Int32Array;
  private readonly readers: ReadonlyMap<number, readonly number[]>;
  private readonly overwrites: Int32Array;
  private readonly regions = new Map<number, Region>();
  private words = 0;

  constructor({ next }: Flow, reads: Reads) {
    const forward = digraphOf(next);
    this.back = reversed(forward);
    this.components = strongComponentsOf(forward);
    this.place = new Int32Array(forward.nodes);
    this.components.members.forEach((node, place) => {
      this.place[node] = place;
    });
    this.readers = readersOf(reads);
    this.overwrites = reads.overwrites;
  }

  /** Unsure means live; so does a story too large to tell. */
  isLive(node: number, slot: number): boolean {
    const region = this.regions.get(slot) ?? this.found(slot);
    const place = this.place[node] ?? missing();
    if (region === null || place < region.from) return false;
    const component = this.componentOf(node);
    if (component > region.settled) this.settle(region, slot, component);
    return this.words > MOST_SCAN_WORDS || this.has(region, place);
  }

  /** Some reader of the slot is not behind this node in the order. */
  mayComeAfter(node: number, slot: number): boolean {
    const region = this.regions.get(slot) ?? this.found(slot);
    return region !== null && (this.place[node] ?? missing()) >= region.from;
  }

  private componentOf(node: number): number {
    return this.components.of[node] ?? missing();
  }

  private found(slot: number): Region | null {
    const readers = this.readers.get(slot);
    if (readers === undefined) return null;
    let first = Number.POSITIVE_INFINITY;
    for (const node of readers) first = Math.min(first, this.componentOf(node));
    const from = this.components.start[first] ?? missing();
    const region = { from, bits: new Uint32Array(1), settled: -1, pending: readers };
    this.regions.set(slot, region);
    return region;
  }

  private has({ from, bits }: Region, place: number): boolean {
    const at = place - from;
    return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
  }

  private add(region: Region, node: number): void {
    const at = (this.place[node] ?? missing()) - region.from;
    region.bits[at >>> 5] = (region.bits[at >>> 5] ?? missing()) | (1 << (at & 31));
  }

  /** Room for all nodes up to this component. */
  private reach(region: Region, component: number): boolean {
    const end = this.components.start[component + 1] ?? missing();
    const words = ((end - region.from) >>> 5) + 1;
    if (words <= region.bits.length) return true;
    const most = ((this.place.length - region.from) >>> 5) + 1;
    const roomy = Math.min(most, Math.max(words, region.bits.length * 2));
    this.words += roomy - region.bits.length;
    if (this.words > MOST_SCAN_WORDS) return false;
    const bits = new Uint32Array(roomy);
    bits.set(region.bits);
    region.bits = bits;
    return true;
  }

  /** Goes back from what is known to be live, over nodes of components up to this one. */
  private settle(region: Region, slot: number, component: number): void {
    if (!this.reach(region, component)) return;
    const later: number[] = [];
    const waiting = [...region.pending];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (this.componentOf(node) > component) {
        later.push(node);
        continue;
      }
      if (this.has(region, this.place[node] ?? missing())) continue;
      this.add(region, node);
      this.pushBefore(node, slot, waiting);
    }
    region.settled = component;
    region.pending = later;
  }

  private pushBefore(node: number, slot: number, waiting: number[]): void {
    const from = firstEdge(this.back, node);
    for (let edge = from; edge < from + outDegree(this.back, node); edge++) {
      const before = this.back.edgeTo[edge] ?? missing();
      if (this.overwrites[before] !== slot) waiting.push(before);
    }
  }
}
