import { missing } from '../../../engine/result.ts';
import { LEVEL_NAMES, type LevelName, type Levels } from '../../../engine/model/customer.ts';
import { levelAt, type Question } from './decision-tree.ts';
import type { Interpreter } from './interpreter.ts';
import type { LocationBranch, Leaf, ControlLocation } from './control-location.ts';
import { fits, passes, type Predicate } from '../static/predicates.ts';
import type { Read } from './access-log.ts';

const isBranch = (node: LocationBranch | Leaf): node is LocationBranch => 'ways' in node;

/** What is known of each choice: a tree of what turns read, with what they came to at its ends. */
export class TurnMemo {
  private readonly machine: Interpreter;
  /** Slot → place among the levels of the customer, or −1. */
  private readonly levelOf: Int8Array;
  /** Value of a slot in a state. */
  private readonly valueOf: (state: number, slot: number) => number;
  private readonly asked = new Set<string>();

  constructor(
    machine: Interpreter,
    levelOf: Int8Array,
    valueOf: (state: number, slot: number) => number,
  ) {
    this.machine = machine;
    this.levelOf = levelOf;
    this.valueOf = valueOf;
  }

  /** Some turn asked about this level in a way in which this value would count. */
  asksAt(level: LevelName, value: number): boolean {
    return this.asked.has(`${LEVEL_NAMES.indexOf(level)},-1`) || this.askedTests(level, value);
  }

  private askedTests(level: LevelName, value: number): boolean {
    const at = LEVEL_NAMES.indexOf(level);
    return this.machine.facts.tests.all.some((test, id) =>
      this.asked.has(`${at},${id},${Number(passes(test, value))}`),
    );
  }

  /** Follows the tree from a state, noting what is asked of the levels; null where it ends too soon. */
  walk(
    place: ControlLocation,
    state: number,
    choice: number,
    levels: Levels,
    asked: Question[],
  ): Leaf | null {
    let at = place.tries[choice];
    while (at !== undefined && isBranch(at)) {
      const { level, slot, test } = at;
      if (level >= 0) asked.push({ level, test: this.testOf(test) });
      const value = level >= 0 ? levelAt(levels, level) : this.valueOf(state, slot);
      at = at.ways.get(this.wayOf(slot, test, value));
    }
    return at ?? null;
  }

  /** Adds a turn that was run: what it read, in order, and what it came to. */
  graft(place: ControlLocation, choice: number, reads: readonly Read[], leaf: Leaf): void {
    let ways: Map<number, LocationBranch | Leaf> | null = null;
    let from = 0;
    const set = (node: LocationBranch | Leaf): void => {
      if (ways === null) place.tries[choice] = node;
      else ways.set(from, node);
    };
    let at = place.tries[choice];
    for (const { slot, test, value } of reads) {
      this.noteAsked(slot, test, value);
      if (at === undefined) {
        at = { slot, test, level: this.levelOf[slot] ?? missing(), ways: new Map() };
        set(at);
      }
      if (!isBranch(at) || at.slot !== slot || at.test !== test) {
        throw new Error('the same turn read otherwise');
      }
      ways = at.ways;
      from = this.wayOf(slot, test, value);
      at = ways.get(from);
    }
    set(leaf);
  }

  private noteAsked(slot: number, test: number, value: number): void {
    const level = this.levelOf[slot] ?? missing();
    if (level < 0) return;
    this.asked.add(test < 0 ? `${level},-1` : `${level},${test},${this.wayOf(slot, test, value)}`);
  }

  private testOf(test: number): Predicate | null {
    return this.machine.facts.tests.all[test] ?? null;
  }

  /** Which way a value goes at a branch. */
  private wayOf(slot: number, test: number, value: number): number {
    const asked = this.testOf(test);
    if (asked === null) return value;
    if ((this.levelOf[slot] ?? missing()) >= 0) return Number(passes(asked, value));
    const found = this.machine.tracker.values.peek(value);
    return fits(asked, found) ? Number(passes(asked, found.value)) : value + 2;
  }
}
