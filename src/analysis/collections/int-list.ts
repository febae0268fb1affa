import { missing } from '../../engine/result.ts';

/** A list of whole numbers that grows, without boxes. */
export class IntList {
  length = 0;
  private cells: Int32Array<ArrayBuffer>;
  private readonly blank: number;

  constructor(blank = 0, size = 1024) {
    this.blank = blank;
    this.cells = new Int32Array(size).fill(blank);
  }

  at(index: number): number {
    return index < this.cells.length ? (this.cells[index] ?? missing()) : this.blank;
  }

  push(value: number): number {
    this.set(this.length, value);
    return this.length - 1;
  }

  set(index: number, value: number): void {
    if (index >= this.cells.length) this.grow(index + 1);
    this.cells[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  /** The numbers so far; not a copy. */
  view(): Int32Array {
    return this.cells.subarray(0, this.length);
  }

  private grow(size: number): void {
    const bigger = new Int32Array(Math.max(size, Math.ceil(this.cells.length * 1.6)));
    bigger.set(this.cells);
    bigger.fill(this.blank, this.cells.length);
    this.cells = bigger;
  }
}
