import { TURN_LIMITS } from '../../../engine/limits.ts';
import { missing } from '../../../engine/result.ts';
import type { TurnEffects } from '../static/liveness.ts';
import { slotKey, type SlotKind } from '../static/state-variables.ts';

/*
 * How one turn of inkjs comes to stand for many states: the static scan says which slots may still
 * be read from a place (live variables), the log says which of them a turn did read (its read set)
 * and write. Every state that agrees on the read set goes on in the same way, without inkjs.
 */

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

/** One read of a slot: of its value, or only (test ≥ 0) of whether it passes a test. */
export interface Read {
  readonly slot: number;
  readonly test: number;
  /** Value of the slot as the turn began. */
  readonly value: number;
}

/** The read set and the write set of the turn that is running. */
export class AccessLog {
  /** What this turn read, in order. */
  reads: Read[] = [];
  readonly written = new Set<number>();
  /** Visits that were counted in this turn, by slot. */
  readonly visitsAdded = new Map<number, number>();
  /** Slots of places whose turn was recorded in this turn. */
  readonly turnsRecorded = new Set<number>();
  private readonly facts: TurnEffects;
  /** Null where everything may be read, and nothing is noted. */
  private before: Before | null = null;
  private readonly noted = new Set<number>();
  private lookups = 0;
  private poison: Poisoned | null = null;

  constructor(facts: TurnEffects) {
    this.facts = facts;
  }

  start(before: Before | null): void {
    this.before = before;
    this.reads = [];
    this.written.clear();
    this.visitsAdded.clear();
    this.turnsRecorded.clear();
    this.noted.clear();
    this.lookups = 0;
    this.poison = null;
  }

  stop(): void {
    this.before = null;
  }

  /** A slot is read; what the turn itself wrote does not count. */
  read(slot: number, test = -1): void {
    if (this.before === null || this.written.has(slot)) return;
    const key = slot * (this.facts.tests.all.length + 1);
    if (this.noted.has(key) || this.noted.has(key + test + 1)) return;
    const value = this.before(slot);
    if (value === undefined) {
      const { kind, name } = this.facts.slots.all[slot] ?? missing();
      throw this.poisoned(kind, name);
    }
    this.noted.add(key + test + 1);
    this.reads.push({ slot, test, value });
  }

  /** Something is read that has no slot: the scan said that nobody would. */
  readWithoutSlot(kind: SlotKind, name: string): void {
    if (this.before !== null) throw this.poisoned(kind, name);
  }

  write(slot: number): void {
    if (slot >= 0) this.written.add(slot);
  }

  addVisit(slot: number): void {
    if (slot >= 0) this.visitsAdded.set(slot, (this.visitsAdded.get(slot) ?? 0) + 1);
  }

  recordTurn(slot: number): void {
    this.write(slot);
    if (slot >= 0) this.turnsRecorded.add(slot);
  }

  /** All slots that this turn may have left at another value. */
  changed(): readonly number[] {
    return [...this.written, ...this.visitsAdded.keys(), ...this.turnsRecorded];
  }

  countLookup(): void {
    this.lookups += 1;
    if (this.lookups > TURN_LIMITS.looks) throw new RangeError('a variable refers to itself');
  }

  /** The error to throw; inkjs may swallow it, so it is remembered too. */
  poisoned(kind: SlotKind, name: string): Poisoned {
    this.poison = new Poisoned(kind, name);
    return this.poison;
  }

  rethrowPoison(thrown: unknown): void {
    if (this.poison !== null) throw this.poison;
    if (thrown instanceof Poisoned) throw thrown;
  }
}
