import { flowOf, leadsToReply } from './control-flow.ts';
import { capsOfProgram } from './count-bounds.ts';
import type { InkElement, InkStory } from '../ink-internals.ts';
import { LiveRegions } from './live-regions.ts';
import { layOutProgram, type Program } from './program.ts';
import { readsOfProgram } from './read-sets.ts';
import { StateVariableTable, slotOfKey } from './state-variables.ts';
import { type Predicates, testsOf } from './predicates.ts';

/** What a compiled story can still read, from any place in it. */
export interface TurnEffects {
  readonly program: Program;
  readonly slots: StateVariableTable;
  readonly tests: Predicates;
  /** The slot can be read from this node on; unsure means: it can. Nothing is live at −1, where a flow ends. */
  isLive(node: number, slot: number): boolean;
  /** A reader of the slot may lie ahead of this node, whatever is written on the way. */
  mayComeAfter(node: number, slot: number): boolean;
  /** Slots that must be kept everywhere, because a run proved the scan wrong. */
  readonly kept: ReadonlySet<number>;
}

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
  const regions = new LiveRegions(flow, reads);
  return {
    program,
    slots,
    tests: testsOf(program),
    kept: new Set(always),
    isLive: (node, slot) => node >= 0 && regions.isLive(node, slot),
    mayComeAfter: (node, slot) => node >= 0 && regions.mayComeAfter(node, slot),
  };
};

/** Where an element of the call stack goes on; a caller goes on behind its call. */
export const resumeNode = (facts: TurnEffects, element: InkElement, isTop: boolean): number => {
  const { container, index } = element.currentPointer;
  if (container === null) return -1;
  return isTop ? facts.program.nodeAt(container, index) : facts.program.behind(container, index);
};
