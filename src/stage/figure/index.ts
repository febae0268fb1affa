export { type Face, faceOf, faceOfMood, MOODS } from './head/face.ts';
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
export { type Mouth, MOUTHS, type Pose } from './body/pose.ts';
export { type Posture, posture, type Shift } from './body/posture.ts';
export { seatHeight } from './body/seat.ts';
export type { Box } from './svg.ts';
