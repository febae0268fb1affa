import { TURN_LIMITS } from '../../../engine/limits.ts';
import { unreachable } from '../../../engine/result.ts';
import {
  globalsOf,
  type InkContainer,
  type InkState,
  type InkValue,
  type InkVariables,
  type InkListValue,
  setTurn,
  turnIndicesOf,
  turnOf,
  VALUE,
  visitCountsOf,
} from '../ink-internals.ts';
import type { TurnEffects } from '../static/liveness.ts';
import { canonicalCount, slotKey, type SlotKind } from '../static/state-variables.ts';
import { PairTable, ValueTable } from '../value-table.ts';

/** Something was read that the scan called dead: the exploration starts again with it kept. */
export class Poisoned extends Error {
  readonly slot: string;
  constructor(kind: SlotKind, name: string) {
    super(`${kind} ${name} was read where the scan said it could not be`);
    this.slot = slotKey(kind, name);
  }
}

/** The value of a slot as the turn began, or undefined where the state does not hold it. */
export type Before = (slot: number) => number | undefined;

/** One look at a slot: at its value, or only (test ≥ 0) at whether it passes a test. */
export interface Read {
  readonly slot: number;
  readonly test: number;
  /** Value of the slot as the turn began. */
  readonly value: number;
}

/** What a turn changed, in terms of slots. */
export interface Changes {
  /** Pairs: slot, number of the new value. */
  readonly written: readonly number[];
  /** Pairs: slot, visits added. */
  readonly visited: readonly number[];
  /** Slots of places seen in this turn. */
  readonly seen: readonly number[];
}

const mindLength = ({ valueType, value }: InkValue): void => {
  if (valueType === VALUE.string && String(value).length > TURN_LIMITS.valueLength) {
    throw new RangeError('a text grows without end');
  }
};

/** Notes what a running inkjs state reads and writes, by overriding methods of that one state. */
export class AccessTracker {
  readonly values = new ValueTable();
  readonly chances = new PairTable();
  /** What this turn read, in order. */
  reads: Read[] = [];
  private readonly facts: TurnEffects;
  private readonly dropped: ReadonlySet<string>;
  private before: Before | null = null;
  private looked = new Set<number>();
  private written = new Set<number>();
  private added = new Map<number, number>();
  private seen = new Set<number>();
  private assigning = false;
  private quiet = false;
  private looks = 0;
  private state!: InkState;
  private poison: Poisoned | null = null;

  constructor(facts: TurnEffects, dropped: ReadonlySet<string>) {
    this.facts = facts;
    this.dropped = dropped;
  }

  /** Begins a turn. `before` is null for the first, in which everything may be read. */
  start(before: Before | null): void {
    this.before = before;
    this.reads = [];
    this.looked = new Set();
    this.written = new Set();
    this.added = new Map();
    this.seen = new Set();
    this.assigning = false;
    this.quiet = false;
    this.looks = 0;
    this.poison = null;
  }

  /** Stops noting, and puts the number of the turn to where states count from. */
  rest(): void {
    this.before = null;
    setTurn(this.state, 0);
  }

  changes(): Changes {
    const globals = globalsOf(this.state.variablesState);
    const written: number[] = [];
    for (const slot of this.written) {
      const { kind, name } = this.slotOf(slot);
      const value = kind === 'global' ? globals.get(name) : undefined;
      if (value !== undefined) written.push(slot, this.values.intern(value));
      if (kind === 'seed') written.push(slot, this.chanceNow());
    }
    return { written, visited: [...this.added].flat(), seen: [...this.seen] };
  }

  /** The value of a slot as it stands now. */
  now(slot: number): number {
    const { kind, name } = this.slotOf(slot);
    const { state } = this;
    switch (kind) {
      case 'global':
        return this.values.intern(globalsOf(state.variablesState).get(name) as InkValue);
      case 'visits':
        return this.canonical(slot, visitCountsOf(state).get(name) ?? 0);
      case 'turns': {
        const turn = turnIndicesOf(state).get(name);
        const distance = turn === undefined ? -1 : turnOf(state) - turn;
        return this.canonical(slot, distance);
      }
      case 'turn':
        return turnOf(state);
      case 'seed':
        return this.chanceNow();
      case 'temp':
      case 'heard':
        return 0;
      default:
        return unreachable(kind);
    }
  }

  /** Puts one slot back to a value. The number of the turn must be put back first. */
  put(slot: number, value: number): void {
    const { kind, name } = this.slotOf(slot);
    const { state } = this;
    if (kind === 'global') globalsOf(state.variablesState).set(name, this.values.fresh(value));
    if (kind === 'visits') visitCountsOf(state).set(name, value);
    if (kind === 'turns' && value < 0) turnIndicesOf(state).delete(name);
    if (kind === 'turns' && value >= 0) turnIndicesOf(state).set(name, turnOf(state) - value);
    if (kind === 'turn') setTurn(state, value);
    if (kind === 'seed') this.putChance(value);
  }

  canonical(slot: number, count: number): number {
    const reading = this.facts.slots.readings[slot];
    return reading === undefined ? count : canonicalCount(count, reading);
  }

  rethrowPoison(thrown: unknown): void {
    if (this.poison !== null) throw this.poison;
    if (thrown instanceof Poisoned) throw thrown;
  }

  attach(state: InkState): void {
    this.state = state;
    this.attachVariables(state.variablesState);
    this.attachCounts(state);
    this.attachTemps(state);
    this.attachChance(state);
    this.attachTurn(state);
  }

  private slotOf(slot: number): { kind: SlotKind; name: string } {
    return this.facts.slots.all[slot] as { kind: SlotKind; name: string };
  }

  private chanceNow(): number {
    return this.chances.intern(this.chance.storySeed, this.chance.previousRandom);
  }

  private putChance(id: number): void {
    const [storySeed, previousRandom] = this.chances.pair(id);
    this.chance = { storySeed, previousRandom };
  }

  private chance = { storySeed: 0, previousRandom: 0 };

  private poisoned(kind: SlotKind, name: string): Poisoned {
    this.poison = new Poisoned(kind, name);
    return this.poison;
  }

  /** A slot is read; what the turn itself wrote does not count. */
  private read(slot: number, test = -1): void {
    if (this.before === null || this.written.has(slot)) return;
    const key = slot * (this.facts.tests.all.length + 1);
    if (this.looked.has(key) || this.looked.has(key + test + 1)) return;
    const value = this.before(slot);
    if (value === undefined) {
      const { kind, name } = this.slotOf(slot);
      throw this.poisoned(kind, name);
    }
    this.looked.add(key + test + 1);
    this.reads.push({ slot, test, value });
  }

  private look(): void {
    this.looks += 1;
    if (this.looks > TURN_LIMITS.looks) throw new RangeError('a variable refers to itself');
  }

  private readGlobal(name: string): void {
    const slot = this.facts.slots.find('global', name);
    if (slot >= 0) this.read(slot, this.testHere());
    else if (this.before !== null) throw this.poisoned('global', name);
  }

  private testHere(): number {
    const node = this.facts.program.nodeOfPointer(this.state.currentPointer);
    return node < 0 ? -1 : (this.facts.tests.at[node] as number);
  }

  private attachVariables(variables: InkVariables): void {
    const raw = variables.GetRawVariableWithName.bind(variables);
    const assign = variables.Assign.bind(variables);
    const set = variables.SetGlobal.bind(variables);
    variables.GetRawVariableWithName = (name, context) => {
      this.look();
      const global = context === 0 || context === -1;
      if (global && !this.assigning && globalsOf(variables).has(name)) this.readGlobal(name);
      return raw(name, context);
    };
    variables.Assign = (assignment, value) => {
      this.assigning = true;
      assign(assignment, value);
      this.assigning = false;
    };
    variables.SetGlobal = (name, value) => {
      this.writeGlobal(name, value);
      set(name, value);
    };
  }

  private writeGlobal(name: string, value: InkValue): void {
    mindLength(value);
    // An empty list takes its kind from the value it replaces.
    const list = value.valueType === VALUE.list && (value.value as InkListValue).Count === 0;
    if (list) this.read(this.facts.slots.of('global', name));
    const slot = this.facts.slots.find('global', name);
    if (slot >= 0) this.written.add(slot);
  }

  private attachCounts(state: InkState): void {
    const count = state.VisitCountForContainer.bind(state);
    const increment = state.IncrementVisitCountForContainer.bind(state);
    const record = state.RecordTurnIndexVisitToContainer.bind(state);
    const since = state.TurnsSinceForContainer.bind(state);
    state.VisitCountForContainer = container => {
      this.readPlace('visits', container);
      return count(container);
    };
    state.IncrementVisitCountForContainer = container => {
      const slot = this.facts.slots.findContainer('visits', container);
      if (slot >= 0) this.added.set(slot, (this.added.get(slot) ?? 0) + 1);
      increment(container);
    };
    state.RecordTurnIndexVisitToContainer = container => {
      const slot = this.facts.slots.findContainer('turns', container);
      if (slot >= 0) {
        this.written.add(slot);
        this.seen.add(slot);
      }
      this.quietly(() => record(container));
    };
    state.TurnsSinceForContainer = container => {
      this.readPlace('turns', container);
      let turns = -1;
      this.quietly(() => {
        turns = since(container);
      });
      return turns;
    };
  }

  /** The number of the turn is looked at while places are counted; only TURNS() reads it. */
  quietly(work: () => void): void {
    this.quiet = true;
    work();
    this.quiet = false;
  }

  private attachTurn(state: InkState): void {
    const slot = this.facts.slots.find('turn', '');
    if (slot < 0) return;
    Object.defineProperty(state, 'currentTurnIndex', {
      configurable: true,
      get: () => {
        if (!this.quiet) this.read(slot);
        return turnOf(state);
      },
      set: (value: number) => {
        setTurn(state, value);
      },
    });
  }

  private readPlace(kind: 'visits' | 'turns', container: InkContainer): void {
    const slot = this.facts.slots.findContainer(kind, container);
    if (slot >= 0) this.read(slot);
    else if (this.before !== null) throw this.poisoned(kind, container.path.toString());
  }

  private attachTemps({ callStack }: InkState): void {
    const temp = callStack.GetTemporaryVariableWithName.bind(callStack);
    const set = callStack.SetTemporaryVariable.bind(callStack);
    callStack.SetTemporaryVariable = (name, value, isNew, context) => {
      mindLength(value);
      set(name, value, isNew, context);
    };
    callStack.GetTemporaryVariableWithName = (name, context) => {
      const value = temp(name, context);
      if (value === null && this.dropped.has(name)) throw this.poisoned('temp', name);
      return value;
    };
  }

  private attachChance(state: InkState): void {
    this.chance = { storySeed: state.storySeed, previousRandom: state.previousRandom };
    const slot = this.facts.slots.find('seed', '');
    for (const name of ['storySeed', 'previousRandom'] as const) {
      Object.defineProperty(state, name, {
        configurable: true,
        get: () => {
          if (slot >= 0) this.read(slot);
          return this.chance[name];
        },
        set: (value: number) => {
          if (slot >= 0) this.written.add(slot);
          this.chance = { ...this.chance, [name]: value };
        },
      });
    }
  }
}
