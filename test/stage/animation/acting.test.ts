import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOKS, GESTURES } from '../../../src/engine/model/appearance.ts';
import {
  type Acting,
  arrived,
  entered,
  isLively,
  perform,
} from '../../../src/stage/animation/acting.ts';
import { figureLayers } from '../../../src/stage/figure/index.ts';
import { lidsOf, NO_BLINKS, watch } from '../../../src/stage/animation/blink.ts';
import { begun, dropped, isOver, reachAt } from '../../../src/stage/animation/gesture.ts';
import { advance, isSettled, resting } from '../../../src/stage/animation/spring.ts';
import { drawnAt, keyframeAt } from '../../../src/stage/animation/keyframe.ts';
import { mouthAt } from '../../../src/stage/animation/lip-sync.ts';
import type { StageView } from '../../../src/stage/lifecycle/view.ts';

const view = (more: Partial<StageView> = {}): StageView => ({
  mood: -0.6,
  light: -0.5,
  patience: 0.5,
  speaking: null,
  mouth: 'rest',
  listening: true,
  cue: null,
  coming: [],
  leaving: false,
  ...more,
});

const POSE = { looks: DEFAULT_LOOKS, mood: 0, mouth: 'rest', gesture: 'none' } as const;

const FRAME = 16;

const after = (acting: Acting, to: StageView, milliseconds: number): Acting => {
  let now = acting;
  for (let time = 0; time < milliseconds; time += FRAME) now = perform(now, to, FRAME);
  return now;
};

/** How far the lids are down at every frame of a minute. */
const lidsOfAMinute = (): readonly number[] => {
  let blinks = NO_BLINKS;
  const lids: number[] = [];
  for (let time = 0; time < 60_000; time += FRAME) {
    blinks = watch(blinks, FRAME);
    lids.push(lidsOf(blinks));
  }
  return lids;
};

describe('a mood that turns', () => {
  const calmer = view({ mood: 0.4, light: 0.3 });

  it('is on its way at once, and arrives', () => {
    const start = arrived(view());
    expect(perform(start, calmer, FRAME).mood.at).toBeGreaterThan(-0.6);
    expect(after(start, calmer, 3000).mood.at).toBe(0.4);
  });

  it('never leaves the scale, however the mood jumps', () => {
    const moods = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(moods, jumps => {
        let acting = arrived(view());
        for (const mood of jumps) {
          acting = after(acting, view({ mood }), 130);
          const { drawn } = keyframeAt(DEFAULT_LOOKS, acting, true);
          expect(Math.abs(drawn.mood)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('starts the body towards us when it falls and away when it rises', () => {
    const start = arrived(view({ mood: 0 }));
    expect(after(start, view({ mood: -0.5 }), 100).jolt.at).toBeGreaterThan(0.05);
    expect(after(start, view({ mood: 0.5 }), 100).jolt.at).toBeLessThan(-0.05);
  });

  it('is weighed the same at any frame rate', () => {
    const start = arrived(view());
    const quick = after(start, calmer, 480).mood.at;
    let slow = start;
    for (let step = 0; step < 6; step++) slow = perform(slow, calmer, 80);
    expect(slow.mood.at).toBeCloseTo(quick, 1);
  });

  it('comes to rest, so that fewer pictures are needed', () => {
    const still = after(arrived(view()), calmer, 4000);
    let quiet = 0;
    let now = still;
    for (let step = 0; step < 300; step++) {
      now = perform(now, calmer, FRAME);
      if (!isLively(now, calmer)) quiet++;
    }
    expect(quiet).toBeGreaterThan(200);
  });
});

describe('a spring', () => {
  it('settles where it is pulled, whatever its weight', () => {
    const weights = fc.record({
      pull: fc.double({ min: 2, max: 12, noNaN: true }),
      damping: fc.double({ min: 0.3, max: 1.2, noNaN: true }),
    });
    fc.assert(
      fc.property(weights, fc.double({ min: -1, max: 1, noNaN: true }), (weight, target) => {
        let spring = resting(0);
        for (let step = 0; step < 1200; step++) spring = advance(spring, target, weight, FRAME);
        expect(isSettled(spring, target)).toBe(true);
      }),
    );
  });
});

describe('gestures', () => {
  it.each(GESTURES)('%s goes out and comes back without a jump', gesture => {
    let gesturing = begun('cue', gesture);
    let before = reachAt(gesturing);
    let furthest = 0;
    expect(before).toBeCloseTo(0);
    for (let step = 0; !isOver(gesturing) && step < 2000; step++) {
      gesturing = { ...gesturing, age: gesturing.age + FRAME };
      expect(Math.abs(reachAt(gesturing) - before)).toBeLessThan(0.15);
      before = reachAt(gesturing);
      furthest = Math.max(furthest, before);
    }
    expect(furthest).toBeGreaterThan(0.98);
    expect(before).toBeCloseTo(0, 1);
  });

  it('are dropped from wherever they are', () => {
    const half = { ...begun('cue', 'fold-arms'), age: 140 };
    const reach = reachAt(half);
    expect(reachAt(dropped(half))).toBeCloseTo(reach);
    expect(dropped(dropped(half))).toEqual(dropped(half));
  });

  it('follow one another, each cue once', () => {
    const first = view({ cue: { id: 'a', gesture: 'fold-arms' } });
    const second = view({ cue: { id: 'b', gesture: 'sigh' } });
    const folded = after(entered(first), first, 900);
    expect(folded.gesturing?.gesture).toBe('fold-arms');
    const sighing = after(folded, second, 900);
    expect(sighing.gesturing?.gesture).toBe('sigh');
    const done = after(sighing, second, 9000);
    expect(done.gesturing).toBeNull();
  });

  it('of an old conversation are not made when it is taken up again at rest', () => {
    const cued = view({ cue: { id: 'a', gesture: 'fist' } });
    expect(after(arrived(cued), cued, 500).gesturing).toBeNull();
  });
});

describe('small signs of life', () => {
  it('blinks now and then, briefly, and the same way every time', () => {
    const lids = lidsOfAMinute();
    const share = lids.filter(lid => lid > 0).length / lids.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.12);
    expect(lidsOfAMinute()).toEqual(lids);
  });

  it('does not move its lips faster than lips can move', () => {
    const shapes = ['open', 'round'] as const;
    let acting = arrived(view());
    let changes = 0;
    for (let step = 0; step < 60; step++) {
      const next = perform(acting, view({ mouth: shapes[step % 2] ?? 'open' }), FRAME);
      if (next.mouth !== acting.mouth) changes++;
      acting = next;
    }
    expect(changes).toBeLessThanOrEqual(13);
  });

  it('draws whoever sits lower, and has them leave without a step', () => {
    const leaving = after(entered(view()), view({ leaving: true }), 900);
    const seated = { ...DEFAULT_LOOKS, seat: 'wheelchair' } as const;
    const [stood, sat] = [DEFAULT_LOOKS, seated].map(
      looks => keyframeAt(looks, leaving, true).posture,
    );
    expect(sat?.body.y).toBeGreaterThan((stood?.body.y ?? 0) + 50);
    expect(sat?.head).toEqual(stood?.head);
    expect(figureLayers({ ...POSE, looks: seated }).map(({ name }) => name)).toContain('chair');
    expect(figureLayers(POSE).map(({ name }) => name)).not.toContain('chair');
  });

  it('shows nothing but the expression when motion is not wanted', () => {
    const calm = keyframeAt(DEFAULT_LOOKS, arrived(view()), false);
    const later = keyframeAt(DEFAULT_LOOKS, { ...arrived(view()), clock: 5000 }, false);
    expect(later).toEqual(calm);
    expect(calm.drawn).toMatchObject({ mood: -0.6, mouth: 'rest', gesture: 'none', blink: 0 });
  });

  it('draws in few enough poses to keep their pictures', () => {
    const moods = new Set<number>();
    for (let mood = -1; mood <= 1; mood += 0.001)
      moods.add(drawnAt(DEFAULT_LOOKS, arrived(view({ mood }))).mood);
    expect(moods.size).toBe(41);
  });
});

describe('the shape of a mouth', () => {
  it.each([
    ['Mama', 1, 'open'],
    ['Who?', 1, 'round'],
    ['Is it', 1, 'wide'],
    ['mmm!', 1, 'closed'],
    ['tsk!', 1, 'small'],
    ['a — b', 3, 'closed'],
    ['Why...', 5, 'rest'],
  ] as const)('%s at %i is %s', (text, shown, mouth) => {
    expect(mouthAt(text, shown)).toBe(mouth);
  });

  it('is at rest before and after', () => {
    expect(mouthAt('Mama', 0)).toBe('rest');
    expect(mouthAt('Mama', 4)).toBe('rest');
    expect(mouthAt('', 3)).toBe('rest');
  });
});
