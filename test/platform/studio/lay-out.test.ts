import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, type LayoutRequest, type Point } from '../../../src/app/studio/map/layout.ts';
import { laidOut } from '../../../src/platform/studio/lay-out.ts';

const overlap = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < CARD.width && Math.abs(one.y - other.y) < CARD.height;

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map(other => [one, other] as const));

/** Names that are no names to dagre, or that its own objects have already. */
const NAMES = ['', 'a', 'b', '__proto__', 'constructor', '\u0000', 'undefined', 'toString', '1'];

const anyRequest = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }).chain(ids => {
  const id = fc.constantFrom(...ids);
  const way = fc.tuple(id, id).filter(([from, to]) => from !== to);
  const ways = ids.length < 2 ? fc.constant([]) : fc.uniqueArray(way, { selector: String });
  return fc.record({ ids: fc.constant(ids), ways });
});

describe('laying out a map', () => {
  it('gives every part a place of its own and every way a line, whatever the parts are called', () => {
    fc.assert(
      fc.property(anyRequest, request => {
        const { cards, ways, width, height } = laidOut(request);
        expect([...cards.keys()]).toEqual(request.ids);
        expect(pairs([...cards.values()]).filter(([a, b]) => overlap(a, b))).toEqual([]);
        for (const { x, y } of cards.values()) expect(x < width && y < height).toBe(true);
        for (const points of ways) expect(points.length).toBeGreaterThan(1);
      }),
    );
  });
  it('puts the beginning above what it leads to', () => {
    const request: LayoutRequest = {
      ids: ['', 'a', 'b'],
      ways: [
        ['', 'a'],
        ['a', 'b'],
      ],
    };
    const heights = [...laidOut(request).cards.values()].map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });
  it('lays out 400 parts', () => {
    const ids = Array.from({ length: 400 }, (_, at) => (at === 0 ? '' : `part_${at}`));
    const ways = ids.flatMap((from, at) =>
      [at + 1, at + 2, at + 7].flatMap((next): LayoutRequest['ways'] => {
        const to = ids[next];
        return to === undefined ? [] : [[from, to]];
      }),
    );
    const { cards } = laidOut({ ids, ways });
    expect(cards.size).toBe(400);
    expect(pairs([...cards.values()]).some(([a, b]) => overlap(a, b))).toBe(false);
  });
});
