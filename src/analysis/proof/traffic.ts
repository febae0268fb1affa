import { missing } from '../../engine/result.ts';
import { firstEdge, outDegree } from '../../narrative/graph/digraph.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import type { Proof } from './proof.ts';

/**
 * How often a player who picks replies at random comes by at least once, 0 … 1, with all variants
 * played equally often.
 */
export interface Traffic {
  /** By knot, for what stands above its first stitch, and by stitch as `knot.stitch`. */
  readonly parts: ReadonlyMap<string, number>;
  /** By the path of the reply in the compiled story: how often it is on offer. */
  readonly offers: ReadonlyMap<string, number>;
  /** By terminal: how often the conversation ends so. */
  readonly terminals: readonly number[];
}

/** Arrivals of the openings, and of every reply in the order of the graph's edges. */
interface Arrivals {
  readonly openings: readonly number[];
  readonly ofEdge: Int32Array;
}

/** Asks the explored story again where each reply led: it knows by now. */
const arrivalsOf = ({ scenario, exploration }: Proof): Arrivals => {
  const { graph, space, stateOf, customerOf, customers, plain } = exploration;
  const ofEdge = new Int32Array(graph.edgeTo.length);
  for (let node = 0; node < graph.explored; node++) {
    const [from, ways] = [firstEdge(graph, node), outDegree(graph, node)];
    if (ways === 0) continue;
    const [state, customer] = [stateOf[node] ?? missing(), customerOf[node] ?? missing()];
    const { offers } = exploration.viewOf(node);
    for (let choice = 0; choice < ways; choice++) {
      const { key } = offers[choice] ?? missing();
      const levels = levelsOfCode(plain ? customer : customers.answer(customer, key));
      ofEdge[from + choice] = space.choose(state, choice, levels).arrival.id;
    }
  }
  const openings = scenario.variants.map(({ id }) => space.open(id, scenario.start).arrival.id);
  return { openings, ofEdge };
};

/** Of what circles, rounds after which its chances count as settled: each leaves a part of what was open. */
const MOST_ROUNDS = 200;
const SETTLED = 1e-6;

/** The chances of coming by somewhere, from each node on. */
class Chances {
  private readonly from: Float64Array;
  private readonly proof: Proof;
  private readonly arrivals: Arrivals;
  private readonly meets: Uint8Array;

  constructor(proof: Proof, arrivals: Arrivals) {
    this.proof = proof;
    this.arrivals = arrivals;
    const { graph, space } = proof.exploration;
    this.from = new Float64Array(graph.nodes);
    this.meets = new Uint8Array(space.arrivals.length);
  }

  /** Of one of these arrivals, from the beginning. */
  of(met: readonly number[]): number {
    const { arrivals, from, meets, proof } = this;
    from.fill(0);
    meets.fill(0);
    for (const arrival of met) meets[arrival] = 1;
    this.settle();
    const { roots } = proof.exploration.graph;
    const sum = roots.reduce(
      (all, root, at) =>
        all + (meets[arrivals.openings[at] ?? -1] === 1 ? 1 : (from[root] ?? missing())),
      0,
    );
    return sum / Math.max(1, roots.length);
  }

  /** Whatever is ahead comes first. */
  private settle(): void {
    const { components } = this.proof;
    for (let component = 0; component < components.count; component++) {
      const rounds = components.isCyclic(component) ? MOST_ROUNDS : 1;
      for (let round = 0; round < rounds; round++) if (this.pass(component) < SETTLED) break;
    }
  }

  /** Works a component out from what is known by now; answers with the largest change. */
  private pass(component: number): number {
    const { members, start } = this.proof.components;
    let change = 0;
    const end = start[component + 1] ?? missing();
    for (let at = start[component] ?? missing(); at < end; at++) {
      const node = members[at] ?? missing();
      const chance = this.chanceFrom(node);
      change = Math.max(change, chance - (this.from[node] ?? missing()));
      this.from[node] = chance;
    }
    return change;
  }

  private chanceFrom(node: number): number {
    const { graph } = this.proof.exploration;
    const ways = outDegree(graph, node);
    if (ways === 0) return 0;
    const first = firstEdge(graph, node);
    let sum = 0;
    for (let edge = first; edge < first + ways; edge++)
      sum += this.meets[this.arrivals.ofEdge[edge] ?? -1] === 1 ? 1 : this.after(edge);
    return sum / ways;
  }

  private after(edge: number): number {
    return this.from[this.proof.exploration.graph.edgeTo[edge] ?? missing()] ?? missing();
  }
}

type Meetings = ReadonlyMap<string, readonly number[]>;

/** What is met, and the arrivals that meet it. */
const meetings = (proof: Proof, namesOf: (arrival: number) => readonly string[]): Meetings => {
  const met = new Map<string, number[]>();
  proof.exploration.space.arrivals.forEach(({ id }) => {
    for (const name of new Set(namesOf(id))) {
      const known = met.get(name);
      if (known === undefined) met.set(name, [id]);
      else known.push(id);
    }
  });
  return met;
};

/** The arrivals at each terminal. */
const endsOf = ({ exploration: { graph } }: Proof, arrivals: Arrivals): readonly Set<number>[] => {
  const ends = graph.terminals.map(() => new Set<number>());
  const note = (node: number, arrival: number): void => {
    ends[graph.terminal[node] ?? -1]?.add(arrival);
  };
  arrivals.ofEdge.forEach((arrival, edge) => note(graph.edgeTo[edge] ?? missing(), arrival));
  graph.roots.forEach((root, at) => note(root, arrivals.openings[at] ?? missing()));
  return ends;
};

/** Where conversations go, as far as the story was explored. */
export const trafficOf = (proof: Proof): Traffic => {
  const { arrivals: told, places } = proof.exploration.space;
  const arrivals = arrivalsOf(proof);
  const chances = new Chances(proof, arrivals);
  const shares = (met: Meetings): ReadonlyMap<string, number> =>
    new Map([...met].map(([name, at]) => [name, chances.of(at)]));
  const offered = (arrival: number): readonly string[] =>
    places[told[arrival]?.position ?? -1]?.choices.map(({ source }) => source) ?? [];
  return {
    parts: shares(meetings(proof, arrival => told[arrival]?.passed ?? [])),
    offers: shares(meetings(proof, offered)),
    terminals: endsOf(proof, arrivals).map(at => chances.of([...at])),
  };
};
