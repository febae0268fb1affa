import type { Program } from './program.ts';

/** Knots and stitches as the paths of a compiled story name them, `knot` or `knot.stitch`. */
export interface Parts {
  readonly names: readonly string[];
  /** Part of each node, or −1 above the first knot. */
  readonly of: Int32Array;
}

/** A name at the top, and perhaps one below it: containers without a name of their own have numbers. */
const PART = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*(?=\.|$))?(?=\.|$)/u;

/** In which part each node of a story stands. */
export const partsOf = ({ containers, base, size }: Program): Parts => {
  const numbers = new Map<string, number>();
  const of = new Int32Array(size).fill(-1);
  containers.forEach(({ path, content }, at) => {
    const name = PART.exec(path.toString())?.[0];
    if (name === undefined) return;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    const from = base[at] ?? 0;
    of.fill(number, from, from + content.length + 1);
  });
  return { names: [...numbers.keys()], of };
};
