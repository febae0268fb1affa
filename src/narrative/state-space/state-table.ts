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

type Ignored = readonly boolean[] | undefined;

const hashOf = (place: number, row: Int32Array, length: number, ignored: Ignored): number => {
  let hash = mix(0x2545f491, place);
  for (let column = 0; column < length; column++) {
    if (ignored?.[column] !== true) hash = mix(hash, row[column] ?? missing());
  }
  return hash;
};

/** States as rows of whole numbers in one long array; equal states have the same number. */
export class StateTable {
  size = 0;
  cells = 0;
  pool = new Int32Array(START);
  private starts = new Int32Array(START);
  private owners = new Int32Array(START);
  private hashes = new Int32Array(START);
  private heads = new Int32Array(START * 2).fill(-1);
  private readonly unmerged: boolean;
  private readonly ignored: Ignored[] = [];

  constructor(unmerged = false) {
    this.unmerged = unmerged;
  }

  /** Leaves columns of a place out of comparisons: for tests that need a broken key. */
  ignore(place: number, columns: readonly boolean[]): void {
    this.ignored[place] = columns;
  }

  placeOf(state: number): number {
    return this.owners[state] ?? missing();
  }

  startOf(state: number): number {
    return this.starts[state] ?? missing();
  }

  cell(state: number, column: number): number {
    return this.pool[(this.starts[state] ?? missing()) + column] ?? missing();
  }

  /** The number of the state at this place with the first `length` cells of this row. */
  intern(place: number, row: Int32Array, length: number): number {
    const ignored = this.ignored[place];
    const hash = hashOf(place, row, length, ignored);
    const mask = this.heads.length - 1;
    let at = hash & mask;
    for (let found = this.heads[at] ?? missing(); found >= 0; found = this.heads[at] ?? missing()) {
      const same = !this.unmerged && this.hashes[found] === hash && this.owners[found] === place;
      if (same && this.equals(found, row, length, ignored)) return found;
      at = (at + 1) & mask;
    }
    this.heads[at] = this.size;
    return this.add(place, row, length, hash);
  }

  private equals(state: number, row: Int32Array, length: number, ignored: Ignored): boolean {
    const start = this.starts[state] ?? missing();
    for (let column = 0; column < length; column++) {
      const counts = ignored?.[column] !== true;
      if (counts && this.pool[start + column] !== row[column]) return false;
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
