/** Something with weight on its way to a place. `speed` is per second. */
export interface Spring {
  readonly at: number;
  readonly speed: number;
}

export interface Weight {
  /** How quickly it answers, in radians per second. */
  readonly pull: number;
  /** 1 arrives without overshooting; less swings past and comes back. */
  readonly damping: number;
}

const LONGEST_STEP = 1 / 120;

export const resting = (at: number): Spring => ({ at, speed: 0 });

const pulled = ({ at, speed }: Spring, target: number, { pull, damping }: Weight, dt: number) => {
  const faster = speed + ((target - at) * pull * pull - speed * 2 * damping * pull) * dt;
  return { at: at + faster * dt, speed: faster };
};

/** The spring some milliseconds later. Small steps inside keep it stable at any frame rate. */
export const advance = (
  spring: Spring,
  target: number,
  weight: Weight,
  milliseconds: number,
): Spring => {
  const seconds = milliseconds / 1000;
  const steps = Math.max(1, Math.ceil(seconds / LONGEST_STEP));
  let now = spring;
  for (let step = 0; step < steps; step += 1) now = pulled(now, target, weight, seconds / steps);
  return isSettled(now, target) ? resting(target) : now;
};

const NEAR = 0.0015;
const SLOW = 0.004;

export const isSettled = ({ at, speed }: Spring, target: number): boolean =>
  Math.abs(at - target) < NEAR && Math.abs(speed) < SLOW;
