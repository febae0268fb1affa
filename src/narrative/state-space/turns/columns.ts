import { missing } from '../../../engine/result.ts';
import type { Position } from './waiting-point.ts';

/**
 * The slots that some state of one place holds a value for: those that ever came there with another
 * value than their first. Columns are only ever added; a shorter row has first values in the rest.
 */
export class Columns {
  readonly slots: number[] = [];
  /** First value of the slot in each column. */
  readonly firsts: number[] = [];
  private readonly places = new Map<number, number>();

  /** The column of a slot, or −1. */
  of(slot: number): number {
    return this.places.get(slot) ?? -1;
  }

  add(slot: number, first: number): void {
    if (this.places.has(slot)) return;
    this.places.set(slot, this.slots.length);
    this.slots.push(slot);
    this.firsts.push(first);
  }

  first(column: number): number {
    return this.firsts[column] ?? missing();
  }

  get size(): number {
    return this.slots.length;
  }
}

/** A position with what states there hold. */
export interface Holder extends Position {
  readonly columns: Columns;
  /** Slots that came here with a value and were left out as dead, while a reader may lie ahead. */
  readonly dropped: Set<number>;
}
