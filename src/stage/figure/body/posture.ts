import type { Gesture } from '../../../engine/model/appearance.ts';
import { type Pose, reachOf } from './pose.ts';
import { blend, keyed } from '../svg.ts';

/** A displacement about a layer's anchor: figure units, degrees, and sizes around 1. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly wide: number;
  readonly tall: number;
}

/** Nested: the head rides on the body, the face slides on the head as it turns or nods. */
export interface Posture {
  readonly body: Shift;
  readonly head: Shift;
  readonly face: Shift;
}

type Numbers = readonly [
  bodyX: number,
  bodyY: number,
  bodyTurn: number,
  lean: number,
  headX: number,
  headY: number,
  headTurn: number,
  faceX: number,
  faceY: number,
];

/** At mood −1, −0.35, 0, 0.5 and 1: chest out and chin forward, stiff, upright, at ease, open. */
const MOODS: readonly (readonly [mood: number, posture: Numbers])[] = [
  [-1, [0, -13, 0, 1.035, 0, 13, 0, 0, 5]],
  [-0.6, [0, -10, 0.5, 1.015, 0, 9, -1.2, 0, 4]],
  [-0.3, [2, -5, 1, 1, 2, 4, -2.6, -3, 2]],
  [-0.12, [4, -2, 1, 0.99, 2, 1, -1.5, -5, -1]],
  [0.05, [0, 0, 0, 1, 0, 0, 0, 0, 0]],
  [0.5, [0, 4, 0, 1, 0, -1, 2.6, 0, -1]],
  [1, [0, 7, -0.6, 1.01, 0, -2, 4.6, 1, -2]],
];

const NONE: Numbers = [0, 0, 0, 0, 0, 0, 0, 0, 0];

/** What a gesture adds. */
const GESTURES: Record<Gesture, Numbers> = {
  'fold-arms': [0, -2, 0, 0, 0, 1, -1, 0, -2],
  'lean-in': [0, 12, 0, 0.065, 0, 15, 0, 0, 3],
  fist: [0, -3, -1, 0.01, 0, 3, 1, 0, 2],
  sigh: [0, 14, 0, -0.01, 0, 10, 3, 0, 8],
  'check-phone': [0, 3, 0, 0, 3, 9, 2.5, 5, 10],
  'wipe-eyes': [0, 6, 0, 0, 4, 8, 4, 3, 6],
  'open-hands': [0, -4, 0, 0.01, 0, 0, -2, 0, -2],
  nod: [0, 1, 0, 0, 0, 8, 0, 0, 9],
  'turn-away': [10, 0, 2.5, -0.01, 10, 0, 4, 20, -2],
};

const LISTENING: Numbers = [0, 0, 0, 0.006, 0, 1, 2.2, 0, -1];

const sum = (a: Numbers, b: Numbers, amount: number): Numbers =>
  a.map((n, i) => n + (b[i] ?? 0) * amount) as unknown as Numbers;

export function posture(pose: Pose): Posture {
  const { mood, gesture, breath = 0, listening = false } = pose;
  const still = sum(
    keyed<readonly number[]>(MOODS, mood, blend) as Numbers,
    listening ? LISTENING : NONE,
    1,
  );
  const added = gesture === 'none' ? NONE : GESTURES[gesture];
  const [bodyX, bodyY, bodyTurn, lean, headX, headY, headTurn, faceX, faceY] = sum(
    still,
    added,
    reachOf(pose),
  );
  const aside = 1 - Math.abs(faceX) * 0.005;
  return {
    body: {
      x: bodyX,
      y: bodyY - breath * 3,
      turn: bodyTurn,
      wide: lean + breath * 0.006,
      tall: lean,
    },
    head: { x: headX, y: headY - breath * 0.8, turn: headTurn, wide: 1, tall: 1 },
    face: { x: faceX, y: faceY, turn: 0, wide: aside, tall: 1 },
  };
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000);

export function transform(
  { x, y, turn, wide, tall }: Shift,
  anchorX: number,
  anchorY: number,
): string {
  return `translate(${n(anchorX + x)} ${n(anchorY + y)}) rotate(${n(turn)}) scale(${n(wide)} ${n(tall)}) translate(${n(-anchorX)} ${n(-anchorY)})`;
}
