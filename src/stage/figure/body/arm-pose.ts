import type { Gesture } from '../../../engine/model/appearance.ts';
import { type Hand, type HandName, HANDS } from './hands.ts';
import { type Pose, reachOf } from './pose.ts';
import { blend, keyed, lerp } from '../svg.ts';

/** 0 is the viewer's left. */
export type Side = 0 | 1;
export type Point = readonly [x: number, y: number];

/** One arm, given for the viewer's right; the left is its mirror image. */
export interface ArmPose {
  readonly elbow: Point;
  readonly wrist: Point;
  /** Degrees: 0 points down, 90 to the body, 180 up, −90 away from it. */
  readonly turn: number;
  readonly hand: Hand;
}

type Reach = readonly [
  elbowX: number,
  elbowY: number,
  wristX: number,
  wristY: number,
  turn: number,
  hand: HandName,
];
type Pair = readonly [left: Reach, right: Reach];

const HANGING: Reach = [140, 522, 133, 664, 3, 'relaxed'];

/** Fists on the counter, fists at the sides, hanging, one hand in the other. */
// biome-ignore format: a table
const MOODS: readonly (readonly [mood: number, pair: Pair])[] = [
  [-1, [[184, 500, 148, 586, 0, 'fist'], [188, 496, 152, 582, 0, 'fist']]],
  [-0.5, [[160, 518, 148, 646, 6, 'fist'], [160, 516, 148, 644, 6, 'fist']]],
  [-0.1, [[144, 522, 136, 662, 4, 'curled'], [144, 522, 136, 662, 4, 'curled']]],
  [0.15, [HANGING, HANGING]],
  [0.7, [[146, 522, 56, 604, 74, 'relaxed'], [148, 522, 48, 588, 66, 'relaxed']]],
  [1, [[148, 520, 50, 596, 78, 'relaxed'], [150, 520, 42, 578, 68, 'relaxed']]],
];

// biome-ignore format: a table
const GESTURES: Record<Exclude<Gesture, 'nod'>, Pair> = {
  'fold-arms': [[146, 530, -6, 518, 92, 'fist'], [148, 532, -60, 506, 104, 'relaxed']],
  'lean-in': [[192, 486, 166, 580, -6, 'planted'], [192, 486, 166, 580, -6, 'planted']],
  fist: [[180, 506, 146, 586, 0, 'fist'], [184, 516, 158, 420, 186, 'fist']],
  sigh: [[142, 526, 132, 672, 0, 'relaxed'], [200, 508, 130, 582, 62, 'curled']],
  'check-phone': [[144, 524, 134, 664, 4, 'curled'], [158, 534, 76, 508, 158, 'curled']],
  'wipe-eyes': [[144, 524, 126, 662, 8, 'relaxed'], [186, 442, 100, 284, 150, 'curled']],
  'open-hands': [[166, 512, 192, 452, -146, 'open'], [166, 512, 192, 452, -146, 'open']],
  'turn-away': [[144, 524, 134, 664, 4, 'curled'], [172, 516, 184, 420, 176, 'open']],
};

const arm = ([ex, ey, wx, wy, turn, name]: Reach): ArmPose => ({
  elbow: [ex, ey],
  wrist: [wx, wy],
  turn,
  hand: HANDS[name],
});

const point = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];

const between = (a: ArmPose, b: ArmPose, t: number): ArmPose => ({
  elbow: point(a.elbow, b.elbow, t),
  wrist: point(a.wrist, b.wrist, t),
  turn: lerp(a.turn, b.turn, t),
  hand: blend(a.hand, b.hand, t),
});

export function armOf(pose: Pose, side: Side): ArmPose {
  const keys = MOODS.map(([mood, pair]) => [mood, arm(pair[side])] as const);
  const rest = keyed(keys, pose.mood, between);
  if (pose.gesture === 'none' || pose.gesture === 'nod') return rest;
  return between(rest, arm(GESTURES[pose.gesture][side]), reachOf(pose));
}
