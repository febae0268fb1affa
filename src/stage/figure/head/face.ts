import type { Gesture } from '../../../engine/model/appearance.ts';
import { type Pose, reachOf } from '../body/pose.ts';
import { keyed, lerp } from '../svg.ts';

/** The eight named moods, each at the middle of its zone on the meter. */
export const MOODS = [
  { name: 'furious', mood: -0.95 },
  { name: 'angry', mood: -0.6 },
  { name: 'irritated', mood: -0.35 },
  { name: 'guarded', mood: -0.15 },
  { name: 'neutral', mood: 0.05 },
  { name: 'easing', mood: 0.3 },
  { name: 'satisfied', mood: 0.6 },
  { name: 'warm', mood: 0.95 },
] as const;

/** What moves in a face. Lengths in figure units, down is plus; the rest runs 0…1. */
// biome-ignore format: a table, one column per mood
const KEYS = {
  //       furious angry irritated guarded neutral easing satisfied warm
  browIn:  [ 16,    12,    7,       2,      0,     -5,    -3,      -4 ],
  browMid: [  7,     6,    4,       1,      0,     -2,    -5,      -8 ],
  browOut: [ -7,    -2,    1,       1,      0,      2,    -1,      -1 ],
  pinch:   [  7,     6,    4,       1,      0,      0,    -1,      -2 ],
  askew:   [  0.1,   0.15, 0.6,     1,      0,      0.1,   0.15,    0 ],
  lid:     [  1.08,  0.9,  0.66,    0.66,   0.9,    0.94,  0.9,     0.66 ],
  slant:   [  1,     0.9,  0.5,     0.1,    0,     -0.25, -0.15,   -0.1 ],
  squint:  [  0.55,  0.6,  0.45,    0.3,    0.05,   0.1,   0.45,    0.9 ],
  pupil:   [  0.76,  0.84, 0.92,    0.95,   1,      1.05,  1.1,     1.14 ],
  gazeX:   [  0,     0,    0,       3.5,    0,      0,     0,       0 ],
  gazeY:   [  0,     0,    0,       0,      0,      0,     0,       0 ],
  corner:  [ -7,    -7,   -5,      -2.5,    0,      4,    10.5,    12 ],
  width:   [ 29,    26.5, 24,      22,     24,     26,    33,      37 ],
  open:    [ 19,     0,    0,       0,      0,      0,     4.5,    13 ],
  square:  [  1,     0.7,  0.4,     0.2,    0.1,    0.05,  0,       0 ],
  press:   [  0.6,   0.95, 0.7,     0.45,   0.1,    0,     0.05,    0.1 ],
  teeth:   [  1,     0,    0,       0,      0,      0,     0.8,     1 ],
  rage:    [  1,     0.66, 0.22,    0,      0,      0,     0,       0 ],
  joy:     [  0,     0,    0,       0,      0,      0.15,  0.6,     1 ],
  crease:  [  1,     0.9,  0.5,     0.1,    0,      0,     0,       0 ],
  fold:    [  1,     0.6,  0.35,    0.1,    0.05,   0.1,   0.45,    0.8 ],
} as const;

type Muscle = keyof typeof KEYS;
export type Face = { readonly [M in Muscle]: number };
const MUSCLES = Object.keys(KEYS) as Muscle[];

const eased = (t: number): number => t * t * (3 - 2 * t);

const blended = (a: number, b: number, t: number): number => lerp(a, b, eased(t));

const muscle = (name: Muscle, mood: number): number =>
  keyed(
    MOODS.map((key, i) => [key.mood, KEYS[name][i] ?? 0] as const),
    mood,
    blended,
  );

type Change = Partial<Record<Muscle, number>>;

/** What a gesture adds to the face, on top of the mood. */
const GESTURE_FACES: Partial<Record<Gesture, Change>> = {
  sigh: { lid: -0.8, browIn: -5, browMid: -2, gazeY: 3, open: 4, width: -5, press: -0.4 },
  'check-phone': { gazeX: -2, gazeY: 6, lid: -0.25 },
  'wipe-eyes': { lid: -0.75, browIn: -9, browOut: 3, slant: -0.5, corner: -3, squint: 0.3 },
  'open-hands': { browIn: -5, browMid: -5, browOut: -2, lid: 0.12 },
  nod: { gazeY: -1, lid: -0.1 },
  'turn-away': { gazeX: 6, lid: -0.12, press: 0.2 },
  'lean-in': { lid: 0.06, gazeY: 1 },
  fist: { browIn: 2, press: 0.2 },
};

const LISTENING: Change = { lid: 0.08, browMid: -2, browOut: -1.5, gazeX: 0 };

const change = (face: Face, by: Change, amount: number): Face =>
  Object.fromEntries(MUSCLES.map(name => [name, face[name] + (by[name] ?? 0) * amount])) as Face;

/** The face of a mood alone. */
export const faceOfMood = (mood: number): Face =>
  Object.fromEntries(MUSCLES.map(name => [name, muscle(name, mood)])) as Face;

export function faceOf(pose: Pose): Face {
  const { gesture, mood, listening = false, blink = 0 } = pose;
  const own = change(faceOfMood(mood), listening ? LISTENING : {}, 1);
  const gestured = gesture === 'none' ? {} : (GESTURE_FACES[gesture] ?? {});
  const face = change(own, gestured, reachOf(pose));
  return { ...face, lid: lerp(Math.max(face.lid, 0.04), 0, blink) };
}
