export { type Face, faceOf, faceOfMood, MOODS } from './face.ts';
export {
  ANCHORS,
  COUNTER_LINE,
  figure,
  figureLayers,
  FRAME,
  type Layer,
  type Part,
  PORTRAIT,
} from './figure.ts';
export { type Mouth, MOUTHS, type Pose } from './pose.ts';
export { type Posture, posture, type Shift } from './posture.ts';
export type { Box } from './svg.ts';
