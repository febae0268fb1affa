import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageOf, regionsOf, type Shown } from '../../../src/stage/drawing/damage.ts';
import type { Box } from '../../../src/stage/figure/index.ts';

const at = (x: number, y: number, more: Partial<Shown> = {}): Shown => ({
  picture: 'face',
  alpha: 1,
  corners: [x, y, x + 40, y, x + 40, y + 30, x, y + 30],
  isNear: false,
  ...more,
});

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

const drawnWith = (shown: Shown): Map<string, Shown> => new Map([['a', shown]]);

describe('what has to be drawn again', () => {
  it('is everything at first, and nothing while nothing moves', () => {
    const drawn = new Map<string, Shown>();
    const now = drawnWith(at(10, 20));
    expect(damageOf(drawn, now)).toHaveLength(1);
    expect(damageOf(drawn, now)).toEqual([]);
  });

  it('is where a picture was and where it is now', () => {
    const boxes = damageOf(drawnWith(at(10, 20)), drawnWith(at(110, 20))).map(({ box }) => box);
    expect(boxes.some(box => covers(box, { x: 10, y: 20, width: 40, height: 30 }))).toBe(true);
    expect(boxes.some(box => covers(box, { x: 110, y: 20, width: 40, height: 30 }))).toBe(true);
  });

  it.each([
    ['another picture', at(10, 20, { picture: 'smile' })],
    ['one that fades', at(10, 20, { alpha: 0.9 })],
    ['one that moves by half a pixel', at(10.5, 20)],
  ])('is %s', (_, now) => {
    expect(damageOf(drawnWith(at(10, 20)), drawnWith(now))).not.toEqual([]);
  });

  it('is where a picture has gone from', () => {
    const drawn = drawnWith(at(10, 20));
    expect(damageOf(drawn, new Map())).toHaveLength(1);
    expect(damageOf(drawn, new Map())).toEqual([]);
  });

  it('is never what moves too little to be seen, until it adds up', () => {
    const drawn = drawnWith(at(10, 20));
    let redrawn = 0;
    for (let step = 1; step <= 40; step++)
      redrawn += damageOf(drawn, drawnWith(at(10 + step * 0.05, 20))).length > 0 ? 1 : 0;
    expect(redrawn).toBeGreaterThanOrEqual(2);
    expect(redrawn).toBeLessThanOrEqual(5);
    const [x = 0] = drawn.get('a')?.corners ?? [];
    expect(Math.abs(12 - x)).toBeLessThanOrEqual(0.4);
  });
});

describe('the regions that are drawn', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 0, max: 200 }),
    height: fc.integer({ min: 0, max: 200 }),
  });

  it('cover all that has to be, and are few', () => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (boxes, most) => {
          const regions = regionsOf(boxes, most);
          expect(regions.length).toBeLessThanOrEqual(most);
          for (const each of boxes.filter(({ width, height }) => width > 0 && height > 0))
            expect(regions.some(region => covers(region, each))).toBe(true);
        },
      ),
    );
  });

  it('stay apart where there is nothing in between', () => {
    const boxes = [
      { x: 0, y: 0, width: 100, height: 100 },
      { x: 500, y: 300, width: 100, height: 100 },
    ];
    expect(regionsOf(boxes, 4)).toHaveLength(2);
    expect(regionsOf(boxes, 1)).toEqual([{ x: 0, y: 0, width: 600, height: 400 }]);
  });
});
