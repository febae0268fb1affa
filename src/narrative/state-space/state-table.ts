import { missing } from '../../engine/result.ts';

const START = 1 << 12;

const grown = (array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> => {
  const bigger = new Int32Array(Math.max(size, Math.ceil(array.length * 1.6)));
  bigger.set(array);
  return bigger;
};

const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The columns of one place, of which more may come later. */
interface PlaceColumns {
  /** What a row that is too short for a column has in it. */
  readonly firsts: readonly number[];
  /** Columns left out of comparisons: for tests that need a broken key. */
  readonly isIgnored?: (column: number) => boolean;
}

/** Cells that hold a first value do not count: a longer row with the same values has the same hash. */
const hashOf = (place: number, row: Int32Array, length: number, columns: PlaceColumns): number => {
  const { firsts, isIgnored } = columns;
  let hash = mix(0x2545f491, place);
  for (let column = 0; column < length; column++) {
    const value = row[column] ?? missing();
    if (value === firsts[column] || isIgnored?.(column) === true) continue;
    hash = mix(mix(hash, column), value);
  }
  return hash;
};

/**
 * States as rows of whole numbers in one long array; equal states have the same number. Rows of a
 * place may be of different length: what is not there is a first value.
 */
export class StateTable {
  size = 0;
  cells = 0;
  private pool = new Int32Array(START);
  private starts = new Int32Array(START);
  private owners = new Int32Array(START);
  private hashes = new Int32Array(START);
  private heads = new Int32Array(START * 2).fill(-1);
  private readonly unmerged: boolean;
  private readonly columns: PlaceColumns[] = [];

  constructor(unmerged = false) {
    this.unmerged = unmerged;
  }

  /** Makes a place known before its first state. */
  open(place: number, columns: PlaceColumns): void {
    this.columns[place] = columns;
  }

  placeOf(state: number): number {
    return this.owners[state] ?? missing();
  }

  cell(state: number, column: number): number {
    const at = (this.starts[state] ?? missing()) + column;
    const value = at < this.endOf(state) ? this.pool[at] : this.columnsOf(state).firsts[column];
    return value ?? missing();
  }

  private endOf(state: number): number {
    return state + 1 < this.size ? (this.starts[state + 1] ?? missing()) : this.cells;
  }

  private columnsOf(state: number): PlaceColumns {
    return this.columns[this.placeOf(state)] ?? missing();
  }

  /** The number of the state at this place with the first `length` cells of this row. */
  intern(place: number, row: Int32Array, length: number): number {
    const columns = this.columns[place] ?? missing();
    const hash = hashOf(place, row, length, columns);
    const mask = this.heads.length - 1;
    let at = hash & mask;
    for (let found = this.heads[at] ?? missing(); found >= 0; found = this.heads[at] ?? missing()) {
      const same = !this.unmerged && this.hashes[found] === hash && this.owners[found] === place;
      if (same && this.equals(found, row, length, columns)) return found;
      at = (at + 1) & mask;
    }
    this.heads[at] = this.size;
    return this.add(place, row, length, hash);
  }

  private equals(
    state: number,
    row: Int32Array,
    length: number,
    { isIgnored }: PlaceColumns,
  ): boolean {
    for (let column = 0; column < length; column++) {
      const counts = isIgnored?.(column) !== true;
      if (counts && this.cell(state, column) !== row[column]) return false;
    }
    return true;
  }

  private add(place: number, row: Int32Array, length: number, hash: number): number {
    const state = this.size++;
    const end = this.cells + length;
    if (end > this.pool.length) this.pool = grown(this.pool, end);
    if (state >= this.starts.length) {
      this.starts = grown(this.starts, state + 1);
      this.owners = grown(this.owners, state + 1);
      this.hashes = grown(this.hashes, state + 1);
    }
    this.pool.set(row.subarray(0, length), this.cells);
    this.starts[state] = this.cells;
    this.owners[state] = place;
    this.hashes[state] = hash;
    this.cells = end;
    if (this.size * 2 > this.heads.length) this.rehash();
    return state;
  }

  private rehash(): void {
    this.heads = new Int32Array(this.heads.length * 2).fill(-1);
    const mask = this.heads.length - 1;
    for (let state = 0; state < this.size; state++) {
      let at = (this.hashes[state] ?? missing()) & mask;
      while ((this.heads[at] ?? missing()) >= 0) at = (at + 1) & mask;
      this.heads[at] = state;
    }
  }
}
