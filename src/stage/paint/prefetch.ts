import type { Gesture, Looks } from '../../engine/model/appearance.ts';
import type { Acting } from '../animation/acting.ts';
import { drawnAt, moodStep, REACH_STEPS } from '../animation/keyframe.ts';
import { MOUTHS, type Pose } from '../figure/index.ts';
import type { StageView } from '../lifecycle/view.ts';

const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

const reaching = (pose: Pose, gesture: Gesture): readonly Pose[] =>
  steps(REACH_STEPS).map(step => ({ ...pose, gesture, reach: step / REACH_STEPS }));

/** Lids half way and down. */
const LIDS = [0.5, 1] as const;

/** What will probably be needed, soonest first, so that it can be painted while nothing happens. */
const foreseen = (looks: Looks, acting: Acting, view: StageView): readonly Pose[] => {
  const now = { ...drawnAt(looks, acting), mouth: 'rest', blink: 0 } as const;
  const there: Pose = { ...now, mood: moodStep(view.mood) };
  const talking = MOUTHS.map((mouth): Pose => ({ ...there, mouth, listening: false }));
  const blinking = LIDS.map((blink): Pose => ({ ...there, blink }));
  const gestures = view.coming.flatMap(gesture =>
    reaching({ ...there, listening: false }, gesture),
  );
  return [...gestures, ...talking, ...blinking, { ...there, listening: true }];
};

/** Has what will be needed painted, one pose at a time. */
export interface Prefetch {
  /** Orders the next pose that is not painted yet. */
  look(acting: Acting, view: StageView): void;
  /** Everything has to be painted again. */
  forget(): void;
}

export const createPrefetch = (looks: Looks, order: (pose: Pose) => void): Prefetch => {
  let known = '';
  let ahead: Pose[] = [];
  return {
    look(acting, view) {
      const now = `${view.mood} ${view.coming.join()}`;
      if (now !== known) ahead = [...foreseen(looks, acting, view)];
      known = now;
      const next = ahead.shift();
      if (next !== undefined) order(next);
    },
    forget() {
      known = '';
    },
  };
};
