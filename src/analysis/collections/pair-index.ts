import { missing } from '../../engine/result.ts';
import { IntList } from './int-list.ts';

/** Numbers for pairs of whole numbers: an open hash table without boxes. */
export class PairIndex {
  readonly first = new IntList();
  readonly second = new IntList();
  private heads = new Int32Array(1 << 12).fill(-1);

  get size(): number {
    return this.first.length;
  }

  /** The number of this pair; a new pair gets the next number. */
  intern(a: number, b: number): number {
    const mask = this.heads.length - 1;
    let at = hash(a, b) & mask;
    for (let found = this.heads[at] ?? missing(); found >= 0; found = this.heads[at] ?? missing()) {
      if (this.first.at(found) === a && this.second.at(found) === b) return found;
      at = (at + 1) & mask;
    }
    const id = this.first.push(a);
    this.second.push(b);
    this.heads[at] = id;
    if (this.size * 2 > this.heads.length) this.rehash();
    return id;
  }

  private rehash(): void {
    this.heads = new Int32Array(this.heads.length * 2).fill(-1);
    const mask = this.heads.length - 1;
    for (let id = 0; id < this.size; id++) {
      let at = hash(this.first.at(id), this.second.at(id)) & mask;
      while ((this.heads[at] ?? missing()) >= 0) at = (at + 1) & mask;
      this.heads[at] = id;
    }
  }
}

const hash = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
