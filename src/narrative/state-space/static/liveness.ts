import { missing } from '../../../engine/result.ts';
import { MOST_SCAN_WORDS } from '../../../engine/limits.ts';
import { type Flow, flowOf, leadsToReply } from './control-flow.ts';
import { capsOfProgram } from './count-bounds.ts';
import type { InkElement, InkStory, InkThread } from '../ink-internals.ts';
import { layOutProgram, type Program } from './program.ts';
import { type Reads, readsOfProgram } from './read-sets.ts';
import { StateVariableTable, slotOfKey } from './state-variables.ts';
import { type Predicates, testsOf } from './predicates.ts';

/** What a compiled story can still read, from any place in it. */
export interface TurnEffects {
  readonly program: Program;
  readonly slots: StateVariableTable;
  readonly tests: Predicates;
  /** Words of a set of slots. */
  readonly width: number;
  /** Adds what can be read from a node on; unsure means: it can. */
  addLive(node: number, into: Uint32Array): void;
  /** Slots that must be kept everywhere, because a run proved the scan wrong. */
  readonly kept: ReadonlySet<number>;
}

export const addSlot = (set: Uint32Array, slot: number): void => {
  set[slot >>> 5] = (set[slot >>> 5] ?? missing()) | (1 << (slot & 31));
};

export const hasSlot = (set: Uint32Array, slot: number): boolean =>
  ((set[slot >>> 5] ?? missing()) & (1 << (slot & 31))) !== 0;

/** Nodes in an order that puts followers first, so that one sweep nearly settles everything. */
const followersFirst = ({ next }: Flow): Int32Array => {
  const order = new Int32Array(next.length);
  const state = new Uint8Array(next.length);
  let filled = 0;
  for (let root = 0; root < next.length; root++) {
    const stack: number[] = state[root] === 0 ? [root] : [];
    while (stack.length > 0) {
      const node = stack.at(-1) ?? missing();
      if (state[node] === 0) {
        state[node] = 1;
        for (const to of next[node] ?? []) if (state[to] === 0) stack.push(to);
      } else {
        stack.pop();
        if (state[node] === 1) order[filled++] = node;
        state[node] = 2;
      }
    }
  }
  return order;
};

interface Sweep {
  readonly flow: Flow;
  readonly reads: Reads;
  readonly live: Uint32Array;
  readonly width: number;
}

/** Recomputes what is live before one node; true if that grew. */
const settle = (
  { flow, reads, live, width }: Sweep,
  node: number,
  scratch: Uint32Array,
): boolean => {
  scratch.fill(0);
  for (const to of flow.next[node] ?? []) {
    for (let word = 0; word < width; word++) {
      scratch[word] = (scratch[word] ?? missing()) | (live[to * width + word] ?? missing());
    }
  }
  const over = reads.overwrites[node] ?? -1;
  if (over >= 0) scratch[over >>> 5] = (scratch[over >>> 5] ?? missing()) & ~(1 << (over & 31));
  for (const slot of reads.read[node] ?? []) addSlot(scratch, slot);
  let grew = false;
  for (let word = 0; word < width; word++) {
    const at = node * width + word;
    if (live[at] !== scratch[word]) grew = true;
    live[at] = scratch[word] ?? missing();
  }
  return grew;
};

/** Null where the story is too large for it. */
const liveness = (flow: Flow, reads: Reads, width: number): Uint32Array | null => {
  if (flow.next.length * width > MOST_SCAN_WORDS) return null;
  const live = new Uint32Array(flow.next.length * width);
  const order = followersFirst(flow);
  const scratch = new Uint32Array(width);
  const sweep = { flow, reads, live, width };
  for (let grew = true; grew; ) {
    grew = false;
    for (const node of order) if (settle(sweep, node, scratch)) grew = true;
  }
  return live;
};

const keepSlot = (key: string, program: Program, slots: StateVariableTable): number => {
  const [kind, name] = slotOfKey(key);
  const place =
    kind === 'visits' || kind === 'turns'
      ? program.containers.find(container => container.path.toString() === name)
      : undefined;
  const counts = kind === 'visits' || kind === 'turns';
  const slot =
    counts && place !== undefined ? slots.ofContainer(kind, place) : slots.of(kind, name);
  slots.needs(slot, Number.POSITIVE_INFINITY);
  return slot;
};

/** Scans a compiled story once. `kept` names slots (`kind name`) that earlier runs proved live. */
export const scanStory = (
  story: InkStory,
  grievances: readonly string[],
  kept: readonly string[] = [],
): TurnEffects => {
  const program = layOutProgram(story);
  const slots = new StateVariableTable();
  const flow = flowOf(program);
  const reads = readsOfProgram(program, slots, grievances, leadsToReply(program, flow));
  capsOfProgram(program, slots);
  const always = kept.map(key => keepSlot(key, program, slots));
  const width = (slots.all.length + 31) >>> 5;
  const live = liveness(flow, reads, width);
  return {
    program,
    slots,
    tests: testsOf(program),
    width,
    kept: new Set(always),
    addLive: (node, into) => {
      if (node < 0) return;
      if (live === null) {
        into.fill(-1);
        return;
      }
      for (let word = 0; word < width; word++) {
        into[word] = (into[word] ?? missing()) | (live[node * width + word] ?? missing());
      }
    },
  };
};

/** Where an element of the call stack goes on; a caller goes on behind its call. */
export const resumeNode = (facts: TurnEffects, element: InkElement, isTop: boolean): number => {
  const { container, index } = element.currentPointer;
  if (container === null) return -1;
  return isTop ? facts.program.nodeAt(container, index) : facts.program.behind(container, index);
};

/** Adds what the callers on a thread can still read once they are returned to. */
export const addCallers = (facts: TurnEffects, thread: InkThread, into: Uint32Array): void => {
  thread.callstack.slice(0, -1).forEach(element => {
    facts.addLive(resumeNode(facts, element, false), into);
  });
};
