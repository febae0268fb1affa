import { type Pose, posture, type Posture, seatHeight, type Shift } from '../figure/index.ts';
import type { Looks } from '../../engine/model/appearance.ts';
import type { Acting } from './acting.ts';
import { lidsOf } from './blink.ts';
import { reachAt } from './gesture.ts';

/** Steps of mood from −1 to 1 in which the figure is drawn. */
export const MOOD_STEPS = 40;
/** Steps of a gesture from nothing to all. */
export const REACH_STEPS = 10;
/** Steps of a blink. */
const LID_STEPS = 2;

/** Where the parts of the figure are at this moment. */
export interface Keyframe {
  /** What has to be drawn, in steps whose pictures can be kept. */
  readonly drawn: Pose;
  readonly posture: Posture;
  /** 0 here … 1 gone. */
  readonly exit: number;
}

const stepped = (n: number, steps: number): number => Math.round(n * steps) / steps;

/** −1 … 1 in steps. */
export const moodStep = (mood: number): number =>
  Math.max(-1, Math.min(1, stepped(mood, MOOD_STEPS / 2)));

const reachOf = ({ gesturing }: Acting): number =>
  gesturing === null ? 0 : Math.min(1, reachAt(gesturing));

/** The nearest pose that is worth a picture of its own. */
export const drawnAt = (looks: Looks, acting: Acting): Pose => {
  const reach = stepped(reachOf(acting), REACH_STEPS);
  return {
    looks,
    mood: moodStep(acting.mood.at),
    mouth: acting.mouth,
    gesture: acting.gesturing === null || reach === 0 ? 'none' : acting.gesturing.gesture,
    reach,
    blink: stepped(lidsOf(acting.blinks), LID_STEPS),
    listening: acting.attention.at > 0.5,
  };
};

const between = (a: Shift, b: Shift, t: number): Shift => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  turn: a.turn + (b.turn - a.turn) * t,
  wide: a.wide + (b.wide - a.wide) * t,
  tall: a.tall + (b.tall - a.tall) * t,
});

const plus = (shift: Shift, more: Partial<Shift>): Shift => ({
  x: shift.x + (more.x ?? 0),
  y: shift.y + (more.y ?? 0),
  turn: shift.turn + (more.turn ?? 0),
  wide: shift.wide + (more.wide ?? 0),
  tall: shift.tall + (more.tall ?? 0),
});

/** In and out with a rest between breaths. */
const breathOf = ({ breath }: Acting): number =>
  (0.5 - 0.5 * Math.cos((breath % 1) * Math.PI * 2)) ** 1.4;

/** A slow wander that never repeats soon, −1 … 1. */
const wander = (clock: number, period: number): number =>
  (Math.sin((clock / period) * 6.283) + Math.sin((clock / period) * 3.883 + 1.7)) / 2;

/** −1 … 1, mostly 0: the eyes leave us for a moment, more often when there is little trust. */
const glance = ({ clock, mood, patience }: Acting): number => {
  const beat = Math.floor(clock / 5200);
  const into = (clock % 5200) / 5200;
  const wary = Math.abs(mood.at + 0.25) < 0.3 || patience.at < 0.35;
  if (beat % (wary ? 2 : 4) !== 1 || into > 0.3) return 0;
  return Math.sin((into / 0.3) * Math.PI) ** 0.6 * (beat % 3 === 0 ? -1 : 1);
};

/** The head keeps nodding a little while somebody who is at ease listens. */
const listeningNod = ({ clock, attention, mood }: Acting): number => {
  const into = (clock % 7400) / 7400;
  if (mood.at < -0.1 || into > 0.12) return 0;
  return Math.sin((into / 0.12) * Math.PI * 2) ** 2 * attention.at;
};

/** The weight goes from foot to foot, more as patience runs out. */
const fidget = ({ clock, patience }: Acting): number =>
  wander(clock, 9000 - 4200 * (1 - patience.at)) * (2 + 5 * (1 - patience.at));

const alive = (still: Posture, acting: Acting): Posture => {
  const { jolt, clock } = acting;
  const nod = listeningNod(acting);
  const aside = glance(acting);
  const push = jolt.at * 0.03;
  return {
    body: plus(still.body, { x: fidget(acting), y: -6 * jolt.at, wide: push, tall: push }),
    head: plus(still.head, {
      x: aside * 3,
      y: nod * 5 + jolt.at * 7,
      turn: wander(clock, 6100) * 0.9 + aside * 1.4 - jolt.at * 0.8,
    }),
    face: plus(still.face, { x: aside * 9 + wander(clock, 7700), y: nod * 6 + jolt.at * 2 }),
  };
};

/** Of the way out: by then the customer has turned. */
const TURNING = 0.22;
/** Steps to the edge of the picture. */
const STEPS = 5;

/** Whoever leaves looks where they are going, and walks. */
const walkingOut = (still: Posture, exit: number): Posture => {
  const turned = Math.min(1, exit / TURNING);
  const step = turned * Math.abs(Math.sin(exit * STEPS * Math.PI));
  return {
    body: plus(still.body, { y: -9 * step, turn: 3 * turned, wide: -0.08 * turned }),
    head: plus(still.head, { x: 9 * turned, y: 3 * step, turn: turned }),
    face: plus(still.face, { x: 26 * turned, wide: -0.1 * turned }),
  };
};

/** Whoever sits is lower, and goes without steps. */
const seated = (stood: Posture, looks: Looks): Posture => {
  const lower = seatHeight(looks);
  if (lower === 0) return stood;
  return {
    ...stood,
    body: { ...stood.body, x: stood.body.x / 3, y: lower + Math.max(-4, stood.body.y) },
  };
};

/** Between standing apart, 0, and listening, 1. */
const attentive = (pose: Pose, attending: number): Posture => {
  const [apart, listening] = [posture(pose), posture({ ...pose, listening: true })];
  return {
    body: between(apart.body, listening.body, attending),
    head: between(apart.head, listening.head, attending),
    face: between(apart.face, listening.face, attending),
  };
};

/** The figure at this moment; `moving` false leaves out all that only says that it lives. */
export const keyframeAt = (looks: Looks, acting: Acting, moving: boolean): Keyframe => {
  const pose: Pose = {
    looks,
    mood: acting.mood.at,
    mouth: 'rest',
    gesture: acting.gesturing?.gesture ?? 'none',
    reach: reachOf(acting),
    breath: moving ? breathOf(acting) : 0,
  };
  const still = attentive(pose, Math.max(0, Math.min(1, acting.attention.at)));
  const { at: exit } = acting.exit;
  const drawn = drawnAt(looks, acting);
  const stood = moving ? alive(still, acting) : still;
  const going = exit > 0 ? walkingOut(stood, exit) : stood;
  return { drawn, posture: seated(going, looks), exit };
};
