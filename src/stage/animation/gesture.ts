import type { Gesture } from '../../engine/model/appearance.ts';

/** Milliseconds: into the gesture, in it, and out again. */
interface Timing {
  readonly rise: number;
  readonly hold: number;
  readonly fall: number;
}

const TIMINGS: Readonly<Record<Gesture, Timing>> = {
  'fold-arms': { rise: 560, hold: 6500, fall: 700 },
  'lean-in': { rise: 480, hold: 2800, fall: 800 },
  fist: { rise: 340, hold: 1500, fall: 700 },
  sigh: { rise: 800, hold: 700, fall: 900 },
  'check-phone': { rise: 620, hold: 2600, fall: 700 },
  'wipe-eyes': { rise: 620, hold: 1700, fall: 750 },
  'open-hands': { rise: 420, hold: 1900, fall: 650 },
  nod: { rise: 0, hold: 1150, fall: 0 },
  'turn-away': { rise: 560, hold: 2400, fall: 800 },
};

/** How quickly a gesture is dropped when another one is due. */
const CUT_SHORT = 260;

const NODS = 2;

const eased = (t: number): number => t * t * (3 - 2 * t);

/** Out with a little speed left, as a hand that is put somewhere. */
const placed = (t: number): number => 1 - (1 - t) ** 3;

/** A gesture being made. Times in milliseconds. */
export interface Gesturing {
  readonly id: string;
  readonly gesture: Gesture;
  readonly age: number;
  /** Dropped before its time: how far it had got, and when. */
  readonly cut: { readonly from: number; readonly at: number } | null;
}

export const begun = (id: string, gesture: Gesture): Gesturing => ({
  id,
  gesture,
  age: 0,
  cut: null,
});

const nodded = (age: number, hold: number): number =>
  Math.sin((Math.min(1, age / hold) * NODS * 2 - 0.5) * Math.PI) * 0.5 + 0.5;

const fullReach = (gesture: Gesture, age: number): number => {
  const { rise, hold, fall } = TIMINGS[gesture];
  if (gesture === 'nod') return age >= hold ? 0 : nodded(age, hold);
  if (age < rise) return placed(age / rise);
  if (age < rise + hold) return 1;
  return eased(Math.max(0, 1 - (age - rise - hold) / fall));
};

/** How far the gesture has got, 0 … 1. */
export const reachAt = ({ gesture, age, cut }: Gesturing): number =>
  cut === null
    ? fullReach(gesture, age)
    : cut.from * eased(Math.max(0, 1 - (age - cut.at) / CUT_SHORT));

const lengthOf = (gesture: Gesture): number => {
  const { rise, hold, fall } = TIMINGS[gesture];
  return rise + hold + fall;
};

export const isOver = ({ gesture, age, cut }: Gesturing): boolean =>
  age >= (cut === null ? lengthOf(gesture) : cut.at + CUT_SHORT);

/** Nothing moves while a gesture is held. */
export const isHeld = ({ gesture, age, cut }: Gesturing): boolean => {
  const { rise, hold } = TIMINGS[gesture];
  return cut === null && gesture !== 'nod' && age >= rise && age < rise + hold;
};

/** Lets go of a gesture from wherever it has got to. */
export const dropped = (gesturing: Gesturing): Gesturing =>
  gesturing.cut === null
    ? { ...gesturing, cut: { from: reachAt(gesturing), at: gesturing.age } }
    : gesturing;
