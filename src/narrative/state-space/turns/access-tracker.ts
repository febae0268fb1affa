import { TURN_LIMITS } from '../../../engine/limits.ts';
import { unreachable, missing } from '../../../engine/result.ts';
import {
  globalsOf,
  type InkContainer,
  type InkState,
  type InkValue,
  type InkVariables,
  isList,
  setTurn,
  turnIndicesOf,
  turnOf,
  VALUE,
  visitCountsOf,
} from '../ink-internals.ts';
import type { TurnEffects } from '../static/liveness.ts';
import { canonicalCount, type SlotKind } from '../static/state-variables.ts';
import { ValueTable } from '../value-table.ts';
import { AccessLog, type Before } from './access-log.ts';
import { Chance } from './chance.ts';

/** What a turn changed, in terms of slots. */
export interface Changes {
  /** Pairs: slot, number of the new value. */
  readonly written: readonly number[];
  /** Pairs: slot, visits added. */
  readonly visited: readonly number[];
  /** Slots of places whose turn was recorded. */
  readonly turnsRecorded: readonly number[];
}

const mindLength = ({ valueType, value }: InkValue): void => {
  if (valueType === VALUE.string && String(value).length > TURN_LIMITS.valueLength) {
    throw new RangeError('a text grows without end');
  }
};

/** True to ink: whatever counts as yes. */
const isTrue = ({ value }: InkValue): boolean => value !== false && value !== 0;

/** Notes what a running inkjs state reads and writes, by overriding methods of that one state. */
export class AccessTracker {
  readonly values = new ValueTable();
  readonly log: AccessLog;
  private readonly chance = new Chance();
  /** Variables that were made true in this turn. */
  readonly raised = new Set<string>();
  private readonly facts: TurnEffects;
  private readonly dropped: ReadonlySet<string>;
  private firsts: readonly number[] = [];
  /** Slots that were put to a value since all were at their first. */
  private readonly placed = new Set<number>();
  private attached: InkState | null = null;
  private assigning = false;
  private unwatching = false;

  constructor(facts: TurnEffects, dropped: ReadonlySet<string>) {
    this.facts = facts;
    this.dropped = dropped;
    this.log = new AccessLog(facts);
  }

  /** Begins a turn. `before` is null for the first, in which everything may be read. */
  start(before: Before | null): void {
    this.log.start(before);
    this.raised.clear();
    this.assigning = false;
    this.unwatching = false;
  }

  /** Stops noting, and puts every slot back to its first value. */
  rest(): void {
    this.log.stop();
    setTurn(this.state, 0);
    for (const slot of [...this.placed, ...this.log.changed()])
      this.putBack(slot, this.first(slot));
    this.placed.clear();
  }

  /** The value of a slot before the first turn. */
  first(slot: number): number {
    return this.firsts[slot] ?? missing();
  }

  changes(): Changes {
    const globals = globalsOf(this.state.variablesState);
    const written: number[] = [];
    for (const slot of this.log.written) {
      const { kind, name } = this.slotOf(slot);
      const value = kind === 'global' ? globals.get(name) : undefined;
      if (value !== undefined) written.push(slot, this.values.intern(value));
      if (kind === 'seed') written.push(slot, this.chance.now());
    }
    const { visitsAdded, turnsRecorded } = this.log;
    return { written, visited: [...visitsAdded].flat(), turnsRecorded: [...turnsRecorded] };
  }

  /** The value of a slot as it stands now. */
  now(slot: number): number {
    const { kind, name } = this.slotOf(slot);
    const { state } = this;
    switch (kind) {
      case 'global':
        return this.values.intern(globalsOf(state.variablesState).get(name) ?? missing());
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
        return this.chance.now();
      case 'temp':
      case 'heard':
      case 'untruth':
        return 0;
      default:
        return unreachable(kind);
    }
  }

  /** Puts a slot, which stood at its first value, to another. The number of the turn must be put first. */
  put(slot: number, value: number): void {
    this.placed.add(slot);
    this.putBack(slot, value);
  }

  private putBack(slot: number, value: number): void {
    const { kind, name } = this.slotOf(slot);
    const { state } = this;
    if (kind === 'global') globalsOf(state.variablesState).set(name, this.values.fresh(value));
    if (kind === 'visits') visitCountsOf(state).set(name, value);
    if (kind === 'turns' && value < 0) turnIndicesOf(state).delete(name);
    if (kind === 'turns' && value >= 0) turnIndicesOf(state).set(name, turnOf(state) - value);
    if (kind === 'turn') setTurn(state, value);
    if (kind === 'seed') this.chance.put(value);
  }

  canonical(slot: number, count: number): number {
    const reading = this.facts.slots.readings[slot];
    return reading === undefined ? count : canonicalCount(count, reading);
  }

  /** Watches a state that stands before its first turn. */
  attach(state: InkState): void {
    this.attached = state;
    this.placed.clear();
    this.attachVariables(state.variablesState);
    this.attachCounts(state);
    this.attachTemps(state);
    this.chance.attach(state, this.log, this.facts.slots.find('seed', ''));
    this.attachTurn(state);
    if (this.firsts.length === 0)
      this.firsts = this.facts.slots.all.map(({ id }) => this.firstNow(id));
  }

  /** The number of the turn counts from 0, whatever inkjs begins with. */
  private firstNow(slot: number): number {
    return this.slotOf(slot).kind === 'turn' ? 0 : this.now(slot);
  }

  private get state(): InkState {
    return this.attached ?? missing();
  }

  private slotOf(slot: number): { kind: SlotKind; name: string } {
    return this.facts.slots.all[slot] ?? missing();
  }

  private readGlobal(name: string): void {
    const slot = this.facts.slots.find('global', name);
    if (slot >= 0) this.log.read(slot, this.testHere());
    else this.log.readWithoutSlot('global', name);
  }

  private testHere(): number {
    const node = this.facts.program.nodeOfPointer(this.state.currentPointer);
    return node < 0 ? -1 : (this.facts.tests.at[node] ?? missing());
  }

  private attachVariables(variables: InkVariables): void {
    const raw = variables.GetRawVariableWithName.bind(variables);
    const assign = variables.Assign.bind(variables);
    const set = variables.SetGlobal.bind(variables);
    variables.GetRawVariableWithName = (name, context) => {
      this.log.countLookup();
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
    if (isTrue(value)) this.raised.add(name);
    // An empty list takes its kind from the value it replaces.
    const slot = this.facts.slots.find('global', name);
    if (isList(value) && value.value.Count === 0 && slot >= 0) this.log.read(slot);
    this.log.write(slot);
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
      this.log.addVisit(this.facts.slots.findContainer('visits', container));
      increment(container);
    };
    state.RecordTurnIndexVisitToContainer = container => {
      this.log.recordTurn(this.facts.slots.findContainer('turns', container));
      this.unwatched(() => record(container));
    };
    state.TurnsSinceForContainer = container => {
      this.readPlace('turns', container);
      let turns = -1;
      this.unwatched(() => {
        turns = since(container);
      });
      return turns;
    };
  }

  /** The number of the turn is looked at while places are counted; only TURNS() reads it. */
  unwatched(work: () => void): void {
    this.unwatching = true;
    work();
    this.unwatching = false;
  }

  private attachTurn(state: InkState): void {
    const slot = this.facts.slots.find('turn', '');
    if (slot < 0) return;
    Object.defineProperty(state, 'currentTurnIndex', {
      configurable: true,
      get: () => {
        if (!this.unwatching) this.log.read(slot);
        return turnOf(state);
      },
      set: (value: number) => {
        setTurn(state, value);
      },
    });
  }

  private readPlace(kind: 'visits' | 'turns', container: InkContainer): void {
    const slot = this.facts.slots.findContainer(kind, container);
    if (slot >= 0) this.log.read(slot);
    else this.log.readWithoutSlot(kind, container.path.toString());
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
      if (value === null && this.dropped.has(name)) throw this.log.poisoned('temp', name);
      return value;
    };
  }
}
