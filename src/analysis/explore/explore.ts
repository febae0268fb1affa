import { missing } from '../../engine/result.ts';
import type { Act } from '../../engine/model/acts.ts';
import { meet } from '../../engine/model/customer.ts';
import type { Reply } from '../../engine/model/reply.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type {
  Arrival,
  Outcome,
  ControlLocation,
} from '../../narrative/state-space/turns/control-location.ts';
import type { StateSpace } from '../../narrative/state-space/state-space.ts';
import { Poisoned } from '../../narrative/state-space/turns/access-log.ts';
import type { StateVariable } from '../../narrative/state-space/static/state-variables.ts';
import { replyOf } from '../../narrative/story/storyteller.ts';
import { CustomerTable, levelsOfCode, withoutTrust } from './customer-table.ts';
import type { Graph } from '../graph/graph.ts';
import { IntList } from '../collections/int-list.ts';
import { PairIndex } from '../collections/pair-index.ts';
import { type LimitName, limitPassed, type Limits } from './search-limits.ts';
import { type TurnWithEnding, tell, TerminalTable } from './terminal-table.ts';

export interface Progress {
  readonly states: number;
  readonly explored: number;
  readonly edges: number;
}

/** A reply on offer at a place, with what the explorer needs of it. */
export interface Offer {
  readonly reply: Reply;
  readonly key: number;
}

export interface StateView {
  readonly offers: readonly Offer[];
  readonly relevance: number;
  /** Untruths that some text from here on lets come out; '' for all of them. */
  readonly untruths: readonly string[];
  /** No text from here on asks about trust, and no rule ever does: it is left out of the key. */
  readonly trustIsDead: boolean;
}

export interface Exploration {
  readonly graph: Graph;
  readonly space: StateSpace;
  readonly customers: CustomerTable;
  /** Plain ink was explored, and no scenario. */
  readonly plain: boolean;
  /** Which limit stopped it; null when everything was seen. */
  readonly cut: LimitName | null;
  /** Story state and customer of each node; −1 and terminal for an ended one. */
  readonly stateOf: Int32Array;
  readonly customerOf: Int32Array;
  /** Facts of the header → nodes in which some reply, or the opening, brings them to light. */
  readonly revealedFrom: ReadonlyMap<string, ReadonlySet<number>>;
  viewOf(node: number): StateView;
  /** The customer who was answered with these words, once the turn was told. */
  hear(customer: number, arrival: Arrival, said: string): number;
}

/** Exploration yields after as much work as this many edges are, so that nothing is blocked. */
const SLICE = 4096;

/** A turn that has to be told by inkjs takes as long as this many edges that are known already. */
const TOLD_TURN = 32;

/** Replies of one state between two looks at the limits. */
const MANY = 32;

const ENDED = -1;

const NO_MARKS = { accuracy: 0, empathy: 0 } as const;

/**
 * A breadth-first search over story state × customer: a node is a pair of the two, an edge a reply.
 * Nodes are numbered as they are found, so that the first way to a node is a shortest one.
 */
export class Explorer {
  readonly customers = new CustomerTable();
  readonly terminals = new TerminalTable();
  private readonly nodes = new PairIndex();
  private readonly foundBy = new IntList(-1);
  private readonly edgeStart = new IntList();
  private readonly edgeTo = new IntList();
  private readonly accuracy = new IntList();
  private readonly empathy = new IntList();
  private readonly views: StateView[] = [];
  private readonly told: TurnWithEnding[] = [];
  private readonly roots: number[] = [];
  private readonly revealedFrom: ReadonlyMap<string, Set<number>>;
  private readonly space: StateSpace;
  private readonly scenario: Scenario;
  private readonly limits: Limits;
  private readonly plain: boolean;
  /** Everything that some text of the story names. */
  private readonly named: Readonly<Record<'heard' | 'untruth', readonly StateVariable[]>>;
  private cut: LimitName | null = null;

  constructor(space: StateSpace, scenario: Scenario, limits: Limits, plain = false) {
    this.plain = plain;
    this.space = space;
    this.scenario = scenario;
    this.limits = limits;
    const { all } = space.machine.facts.slots;
    this.named = {
      heard: all.filter(({ kind }) => kind === 'heard'),
      untruth: all.filter(({ kind }) => kind === 'untruth'),
    };
    this.revealedFrom = new Map(scenario.facts.map(({ variable }) => [variable, new Set()]));
  }

  *run(): Generator<Progress, Exploration> {
    for (const { id } of this.scenario.variants) this.open(id);
    let node = 0;
    let pause = SLICE;
    const work = (): number => this.edgeTo.length + TOLD_TURN * this.space.figures().turnsRun;
    for (; node < this.nodes.size && this.within(); node++) {
      this.edgeStart.push(this.edgeTo.length);
      this.expand(node);
      if (work() >= pause) {
        pause = work() + SLICE;
        yield { states: this.nodes.size, explored: node + 1, edges: this.edgeTo.length };
      }
    }
    this.edgeStart.push(this.edgeTo.length);
    return this.finish(node);
  }

  private finish(explored: number): Exploration {
    const { nodes, space, customers, cut, roots } = this;
    const stateOf = nodes.first.view();
    const customerOf = nodes.second.view();
    const graph: Graph = {
      nodes: nodes.size,
      explored,
      edgeStart: this.edgeStart.view(),
      edgeTo: this.edgeTo.view(),
      accuracy: this.accuracy.view(),
      empathy: this.empathy.view(),
      terminal: stateOf.map((state, node) =>
        state === ENDED ? (customerOf[node] ?? missing()) : -1,
      ),
      foundBy: this.foundBy.view(),
      roots,
      terminals: this.terminals.all,
    };
    const viewOf = (node: number): StateView =>
      this.view(space.placeOf(stateOf[node] ?? missing()));
    const { plain, revealedFrom } = this;
    const hear = (customer: number, arrival: Arrival, said: string): number =>
      this.hear(customer, this.toldOf(arrival, said).told);
    const found = { graph, space, customers, cut, stateOf, customerOf };
    return { ...found, viewOf, hear, plain, revealedFrom };
  }

  private within(): boolean {
    const [states, edges] = [this.nodes.size, this.edgeTo.length];
    this.cut = limitPassed(this.limits, { ...this.space.figures(), states, edges });
    return this.cut === null;
  }

  private open(variant: string): void {
    const { start, grievances, mood } = this.scenario;
    const outcome = this.space.open(variant, start);
    const customer = meet(
      start,
      grievances.map(({ id }) => id),
      mood,
    );
    const node = this.arrive(this.customers.intern(customer), outcome, null);
    if (node === this.foundBy.length) this.foundBy.push(-1);
    this.roots.push(node);
    this.reveal(node, outcome.arrival);
  }

  private expand(node: number): void {
    const state = this.nodes.first.at(node);
    if (state === ENDED) return;
    const customer = this.nodes.second.at(node);
    const { offers } = this.view(this.space.placeOf(state));
    for (let choice = 0; choice < offers.length; choice++) {
      // Of hundreds of replies each may cost a turn of thousands of steps.
      if (choice % MANY === MANY - 1 && !this.within()) return;
      const arrival = this.follow(state, customer, choice, offers[choice] ?? missing());
      this.reveal(node, arrival);
    }
  }

  private follow(state: number, customer: number, choice: number, { key, reply }: Offer): Arrival {
    const { customers, plain } = this;
    const answered = plain ? customer : customers.answer(customer, key);
    const outcome = this.space.choose(state, choice, levelsOfCode(answered));
    const to = this.arrive(answered, outcome, reply.text);
    if (outcome.state >= 0) this.requireUntruths(state, outcome.arrival);
    if (to === this.foundBy.length) this.foundBy.push(this.edgeTo.length);
    this.edgeTo.push(to);
    const { accuracy, empathy } = plain ? NO_MARKS : customers.answerTo(customer, key);
    this.accuracy.push(accuracy);
    this.empathy.push(empathy);
    return outcome.arrival;
  }

  private reveal(node: number, { raised }: Arrival): void {
    for (const variable of raised) this.revealedFrom.get(variable)?.add(node);
  }

  /** The node of a customer who has just been answered and told. */
  private arrive(customer: number, { state, arrival }: Outcome, said: string | null): number {
    const { told, terminal } = this.toldOf(arrival, said);
    if (state < 0) return this.nodes.intern(ENDED, terminal);
    const after = this.hear(customer, told);
    const { relevance, trustIsDead } = this.view(this.space.placeOf(state));
    const essence = this.customers.essence(after, relevance);
    return this.nodes.intern(state, trustIsDead ? withoutTrust(essence) : essence);
  }

  private hear(customer: number, told: number): number {
    return told < 0 ? customer : this.customers.hear(customer, told);
  }

  private toldOf(arrival: Arrival, said: string | null): TurnWithEnding {
    const known = this.told[arrival.id];
    if (known !== undefined) return known;
    const told = tell(arrival, said, this.scenario.cast, this.customers, this.terminals);
    this.told[arrival.id] = told;
    return told;
  }

  private view(place: ControlLocation): StateView {
    return (this.views[place.id] ??= this.look(place));
  }

  private look(place: ControlLocation): StateView {
    const replies = place.choices.map(({ text, tags }, index) =>
      replyOf({ index, text, tags: [...tags] }),
    );
    const grievances = this.namedFrom(place, 'heard');
    for (const { key } of replies) requireHeard(key.empathy?.grievance, grievances);
    const untruths = this.namedFrom(place, 'untruth');
    const warmActs = replies.flatMap(({ key: { empathy } }) =>
      empathy !== undefined && empathy.value > 0 && empathy.grievance === undefined
        ? [empathy.act]
        : [],
    );
    return {
      offers: replies.map(reply => ({ reply, key: this.customers.keyId(reply.key) })),
      relevance: this.customers.relevanceId({
        grievances,
        warmActs: distinct(warmActs),
        untruths,
      }),
      untruths,
      trustIsDead: !this.space.asksTrustFrom(place),
    };
  }

  /** Grievances, or untruths, that some text from here on names. */
  private namedFrom(place: ControlLocation, kind: 'heard' | 'untruth'): readonly string[] {
    return this.named[kind]
      .filter(slot => this.space.isLive(place, slot.id))
      .map(slot => slot.name);
  }

  /** What came out in a turn must have been known to lie ahead: else it was left out of the key. */
  private requireUntruths(state: number, { id }: Arrival): void {
    const comesOut = this.told[id]?.comesOut ?? [];
    if (comesOut.length === 0) return;
    const { untruths } = this.view(this.space.placeOf(state));
    const missing = comesOut.find(reply => !untruths.includes(reply));
    if (missing !== undefined) throw new Poisoned('untruth', missing);
  }
}

const distinct = (acts: readonly Act[]): readonly Act[] => [...new Set(acts)].sort();

const requireHeard = (grievance: string | undefined, known: readonly string[]): void => {
  if (grievance !== undefined && !known.includes(grievance)) throw new Poisoned('heard', grievance);
};
