import { missing } from '../../../engine/result.ts';
import type { TurnEffects } from '../static/liveness.ts';
import type { SlotKind, StateVariable } from '../static/state-variables.ts';
import { Poisoned } from './access-log.ts';
import type { AccessTracker } from './access-tracker.ts';
import type { Holder } from './columns.ts';
import { isLiveAt, mayComeAfter } from './waiting-point.ts';

/** A cell of the row after a turn. */
interface Cell {
  /** What the turn itself gave, or the value to which `added` counts. */
  readonly given: number;
  /** Column of the row before that is carried over, or −1. */
  readonly column: number;
  /** What happens to a carried value. */
  readonly counting: Counting | null;
}

interface Counting {
  readonly slot: number;
  readonly kind: SlotKind;
  readonly added: number;
}

/** What a turn did to slots, whatever state it started from. */
interface Effect {
  /** Slot → number of its new value. */
  readonly values: ReadonlyMap<number, number>;
  /** Slot → visits added. */
  readonly visits: ReadonlyMap<number, number>;
}

/** What a state holds values for; temporaries are part of the position, grievances of the customer. */
const HELD: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'global',
  'visits',
  'turns',
  'turn',
  'seed',
]);

/** What is known of slots wherever they are held. */
export interface Holding {
  readonly facts: TurnEffects;
  readonly tracker: AccessTracker;
  /** Slot → place among the levels of the customer, which no state holds, or −1. */
  readonly levelOf: Int8Array;
}

/** A state at this place must hold the slot where it is not at its first value. */
export const isHeldAt = (place: Holder, slot: number, holding: Holding): boolean => {
  const { kind } = variableOf(slot, holding);
  const held = HELD.has(kind) && holding.levelOf[slot] === -1;
  return held && isLiveAt(place, slot, holding.facts);
};

const variableOf = (slot: number, { facts }: Holding): StateVariable =>
  facts.slots.all[slot] ?? missing();

const pairs = (flat: readonly number[]): ReadonlyMap<number, number> => {
  const map = new Map<number, number>();
  for (let index = 0; index < flat.length; index += 2) {
    map.set(flat[index] ?? missing(), flat[index + 1] ?? missing());
  }
  return map;
};

/** What the last turn that the tracker saw did. */
export const effectOf = (tracker: AccessTracker): Effect => {
  const { written, visited, turnsRecorded } = tracker.changes();
  const now = turnsRecorded.map(slot => [slot, tracker.canonical(slot, 0)] as const);
  return { values: new Map([...now, ...pairs(written)]), visits: pairs(visited) };
};

/**
 * How the row of the state after a turn follows from the row before it. Both places may come to hold
 * more slots later: the plan is then made again.
 */
export class Transition {
  private readonly effect: Effect;
  private readonly from: Holder;
  private readonly to: Holder;
  private readonly holding: Holding;
  private cells: readonly Cell[] = [];
  private madeFor = [-1, -1, -1];

  constructor(effect: Effect, from: Holder, to: Holder, holding: Holding) {
    this.effect = effect;
    this.from = from;
    this.to = to;
    this.holding = holding;
    this.plan();
  }

  /** Writes the next row into `row` and gives its length; `cellOf` reads a column of the row before. */
  apply(cellOf: (column: number) => number, row: Int32Array): number {
    this.plan();
    this.cells.forEach(({ column, given, counting }, at) => {
      const before = column < 0 ? given : cellOf(column);
      row[at] = counting === null ? before : this.counted(counting, before);
    });
    return this.cells.length;
  }

  private plan(): void {
    const made = () => [this.from.columns.size, this.from.dropped.size, this.to.columns.size];
    if (made().every((size, index) => size === this.madeFor[index])) return;
    this.dropDead();
    for (const slot of this.changed()) this.hold(slot);
    for (const slot of this.from.columns.slots) if (this.isCarried(slot)) this.hold(slot);
    this.cells = this.to.columns.slots.map(slot => this.cellFor(slot));
    this.madeFor = made();
  }

  /** Slots that this turn may bring to another value than their first. */
  private changed(): readonly number[] {
    const { tracker, facts } = this.holding;
    const turn = facts.slots.find('turn', '');
    const written = [...this.effect.values].filter(
      ([slot, value]) => value !== tracker.first(slot),
    );
    const visited = [...this.effect.visits].filter(
      ([slot, added]) => tracker.canonical(slot, added) !== 0,
    );
    return [...written, ...visited].map(([slot]) => slot).concat(turn < 0 ? [] : [turn]);
  }

  private isCarried(slot: number): boolean {
    return !this.effect.values.has(slot);
  }

  private hold(slot: number): void {
    if (isHeldAt(this.to, slot, this.holding)) {
      this.to.columns.add(slot, this.holding.tracker.first(slot));
    } else if (mayComeAfter(this.to, slot, this.holding.facts)) this.to.dropped.add(slot);
  }

  /** What was dropped before and not written since can only be dropped again. */
  private dropDead(): void {
    for (const slot of this.from.dropped) {
      if (!this.isCarried(slot)) continue;
      if (isHeldAt(this.to, slot, this.holding)) throw this.poisoned(slot);
      if (mayComeAfter(this.to, slot, this.holding.facts)) this.to.dropped.add(slot);
    }
  }

  private poisoned(slot: number): Poisoned {
    const { kind, name } = variableOf(slot, this.holding);
    return new Poisoned(kind, name);
  }

  private cellFor(slot: number): Cell {
    const given = this.effect.values.get(slot);
    if (given !== undefined) return { given, column: -1, counting: null };
    const column = this.from.columns.of(slot);
    if (column < 0 && !isHeldAt(this.from, slot, this.holding)) throw this.poisoned(slot);
    const { kind } = variableOf(slot, this.holding);
    const added = this.effect.visits.get(slot) ?? 0;
    const counts = added > 0 || kind === 'turns' || kind === 'turn';
    const counting = counts ? { slot, kind, added } : null;
    return { given: this.holding.tracker.first(slot), column, counting };
  }

  private counted({ slot, kind, added }: Counting, cell: number): number {
    const { tracker } = this.holding;
    if (kind === 'visits') return tracker.canonical(slot, cell + added);
    if (kind === 'turn') return cell + 1;
    return cell < 0 ? cell : tracker.canonical(slot, cell + 1);
  }
}
