import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/stage/lifecycle/layout.ts';
import { cellsOf, common, sheetOf } from '../../src/stage/paint/sheet.ts';
import { trimmed } from '../../src/stage/paint/trim.ts';
import { type Cadence, FramePacer, type Ticker } from '../../src/stage/animation/frame-pacing.ts';
import { BLEED, HEART } from '../../src/stage/places/index.ts';

/** Time that passes when it is told to, with so many milliseconds to a frame. */
const handTurned = (frame: number) => {
  let now = 0;
  const waiting = new Map<number, { at: number; call: () => void }>();
  let names = 0;
  const at = (time: number, call: () => void): (() => void) => {
    const name = names++;
    waiting.set(name, { at: time, call });
    return () => void waiting.delete(name);
  };
  const ticker: Ticker = {
    now: () => now,
    nextFrame: call => at((Math.floor(now / frame) + 1) * frame, call),
    after: (milliseconds, call) => at(now + milliseconds, call),
  };
  const pass = (milliseconds: number): void => {
    for (const end = now + milliseconds; now < end; now++) {
      for (const [name, { at: due, call }] of waiting) {
        if (due > now) continue;
        waiting.delete(name);
        call();
      }
    }
  };
  return { ticker, pass, waiting };
};

const pulseOf = (cadence: () => Cadence, frame = 16) => {
  const time = handTurned(frame);
  const beats: number[] = [];
  const pulse = new FramePacer(time.ticker, { leastLag: 16, idle: 50 }, milliseconds => {
    beats.push(milliseconds);
    return cadence();
  });
  return { ...time, beats, pulse };
};

describe('the pulse', () => {
  it('sleeps until it is woken, and again when nothing moves', () => {
    const { beats, pulse, pass, waiting } = pulseOf(() => 'still');
    pass(200);
    expect(beats).toEqual([]);
    pulse.wake();
    pulse.wake();
    pass(500);
    expect(beats).toEqual([0]);
    expect(waiting.size).toBe(0);
  });

  it('beats with every frame while something moves', () => {
    const { beats, pulse, pass } = pulseOf(() => 'lively');
    pulse.wake();
    pass(1600);
    expect(beats.length).toBeGreaterThan(95);
    expect(beats.slice(1).every(beat => beat === 16)).toBe(true);
  });

  it('beats slowly while nothing but breath moves, and at once when woken', () => {
    const { beats, pulse, pass } = pulseOf(() => 'idle');
    pulse.wake();
    pass(1600);
    expect(beats.length).toBeGreaterThan(20);
    expect(beats.length).toBeLessThan(34);
    const slow = beats.length;
    pulse.wake();
    pass(17);
    expect(beats.length).toBe(slow + 1);
  });

  it('leaves time for the rest of the page where every picture is hard work', () => {
    const talking = pulseOf(() => 'lively', 80);
    talking.pulse.wake();
    talking.pass(8000);
    expect(talking.beats.length).toBeGreaterThan(30);
    expect(talking.beats.length).toBeLessThan(75);
    const waiting = pulseOf(() => 'idle', 80);
    waiting.pulse.wake();
    waiting.pass(8000);
    expect(waiting.beats.length).toBeGreaterThan(10);
    expect(waiting.beats.length).toBeLessThan(20);
  });

  it('gives way for as long as it is asked to, woken or not', () => {
    const { beats, pulse, pass } = pulseOf(() => 'lively');
    pulse.wake();
    pass(100);
    const before = beats.length;
    pulse.hold(200);
    pulse.wake();
    pass(190);
    expect(beats.length).toBe(before);
    pass(60);
    expect(beats.length).toBeGreaterThan(before);
  });

  it('hears whoever wakes it during a beat', () => {
    const time = handTurned(16);
    let beats = 0;
    const pulse = new FramePacer(time.ticker, { leastLag: 16, idle: 50 }, () => {
      beats++;
      if (beats < 3) pulse.wake();
      return 'still';
    });
    pulse.wake();
    time.pass(500);
    expect(beats).toBe(3);
  });

  it('rests while nobody looks, and does not leap when they come back', () => {
    const { beats, pulse, pass } = pulseOf(() => 'lively');
    pulse.wake();
    pass(100);
    const before = beats.length;
    pulse.pause();
    pulse.wake();
    pass(5000);
    expect(beats.length).toBe(before);
    pulse.resume();
    pass(40);
    expect(beats.length).toBeGreaterThan(before);
    expect(Math.max(...beats)).toBeLessThanOrEqual(400);
  });

  it('never beats again once stopped', () => {
    const { beats, pulse, pass, waiting } = pulseOf(() => 'lively');
    pulse.wake();
    pass(50);
    const before = beats.length;
    pulse.stop();
    pulse.wake();
    pulse.resume();
    pass(500);
    expect(beats.length).toBe(before);
    expect(waiting.size).toBe(0);
  });
});

describe('the layout', () => {
  const windows = [
    fc.integer({ min: 240, max: 2600 }),
    fc.integer({ min: 120, max: 1600 }),
    fc.constantFrom(0.8, 1, 1.5, 2, 3),
  ] as const;

  it('leaves no gap beside or under the drawing, whatever the window', () => {
    fc.assert(
      fc.property(...windows, (width, height, ratio) => {
        const { visible } = layoutOf(width, height, ratio);
        expect(visible.x).toBeGreaterThanOrEqual(BLEED.x - 1);
        expect(visible.x + visible.width).toBeLessThanOrEqual(BLEED.x + BLEED.width + 1);
        expect(visible.y).toBeGreaterThanOrEqual(0);
        expect(visible.y + visible.height).toBeLessThanOrEqual(BLEED.height + 1);
      }),
    );
  });

  it('keeps the customer in the middle, and the face in the window', () => {
    fc.assert(
      fc.property(...windows, (width, height, ratio) => {
        const { visible } = layoutOf(width, height, ratio);
        const middle = HEART.x + HEART.width / 2;
        expect(visible.x + visible.width / 2).toBeCloseTo(middle);
        expect(visible.y).toBeLessThan(40);
      }),
    );
  });

  it('draws in device pixels, two for one at most', () => {
    expect(layoutOf(400, 300, 1)).toMatchObject({ width: 400, height: 300 });
    expect(layoutOf(400, 300, 2)).toMatchObject({ width: 800, height: 600 });
    expect(layoutOf(400, 300, 3)).toMatchObject({ width: 800, height: 600 });
    const wall = layoutOf(2560, 1440, 2);
    expect(wall.width * wall.height).toBeLessThan(6_010_000);
  });
});

describe('cutting out pictures', () => {
  it('keeps everything painted, and a pixel around it', () => {
    const points = fc.array(fc.tuple(fc.nat(19), fc.nat(14)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(points, painted => {
        const pixels = new Uint32Array(20 * 15);
        for (const [x, y] of painted) pixels[y * 20 + x] = 1;
        const part = trimmed(pixels, 20, 15);
        const [left, top] = [0, 1].map(axis => Math.min(...painted.map(point => point[axis] ?? 0)));
        expect(part?.x).toBe(Math.max(0, (left ?? 0) - 1));
        expect(part?.y).toBe(Math.max(0, (top ?? 0) - 1));
        for (const [x, y] of painted) {
          expect(x).toBeLessThan((part?.x ?? 0) + (part?.width ?? 0));
          expect(y).toBeLessThan((part?.y ?? 0) + (part?.height ?? 0));
        }
      }),
    );
  });

  it('knows an empty picture', () => {
    expect(trimmed(new Uint32Array(12), 4, 3)).toBeNull();
  });

  it('puts drawings under one another without touching', () => {
    const box = { x: -5, y: 10, width: 10, height: 20 };
    const svg =
      '<svg xmlns="x" viewBox="0 0 1 1"><defs><g id="a"/></defs><use fill="url(#a)"/></svg>';
    const drawings = [
      { svg, box },
      { svg, box },
    ];
    const cells = cellsOf(drawings, 1.5);
    expect(cells.map(({ y }) => y)).toEqual([0, 32]);
    const sheet = sheetOf(drawings, cells, 1.5);
    expect(sheet).toContain('width="15" height="62"');
    expect(sheet).toContain('url(#d1-a)');
  });

  it('finds what two boxes share', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(common(box, { ...box, x: 6 })).toEqual({ x: 6, y: 0, width: 4, height: 10 });
    expect(common(box, { ...box, x: 10 })).toBeNull();
  });
});
