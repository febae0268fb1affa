import { type Box, type Layer, type Pose } from '../figure/index.ts';
import { type ArmPose, armOf } from '../figure/body/arm-pose.ts';
import { common } from '../paint/sheet.ts';

/** Figure units around a shoulder or an elbow, and around a hand, which may hold something. */
const SLEEVE = 52;
const HAND = 140;

/** The viewer's right shoulder, wide enough for every build. */
const SHOULDER = [122, 404] as const;

type Point = readonly [x: number, y: number];
type Spot = readonly [point: Point, room: number];

const around = (spots: readonly Spot[]): Box => {
  const x = Math.min(...spots.map(([point, room]) => point[0] - room));
  const y = Math.min(...spots.map(([point, room]) => point[1] - room));
  const right = Math.max(...spots.map(([point, room]) => point[0] + room));
  const bottom = Math.max(...spots.map(([point, room]) => point[1] + room));
  return { x, y, width: right - x, height: bottom - y };
};

const mirrored = ([x, y]: Point): Point => [-x, y];

const upperOf = ({ elbow }: ArmPose): readonly Spot[] => [
  [SHOULDER, SLEEVE],
  [elbow, SLEEVE],
];

const lowerOf = ({ elbow, wrist }: ArmPose): readonly Spot[] => [
  [elbow, SLEEVE],
  [wrist, HAND],
];

const flipped = (spots: readonly Spot[]): readonly Spot[] =>
  spots.map(([point, room]) => [mirrored(point), room]);

/** Where a layer has something to show: the arms' own sheets are mostly empty. */
const extentOf = (name: string, pose: Pose): Box | null => {
  const left = armOf(pose, 0);
  const right = armOf(pose, 1);
  switch (name) {
    case 'upper-arms':
      return around([...flipped(upperOf(left)), ...upperOf(right)]);
    case 'forearm-left':
      return around(flipped(lowerOf(left)));
    case 'forearm-right':
      return around(lowerOf(right));
    default:
      return null;
  }
};

/** The part of a layer's sheet that is worth painting. */
export const cropOf = ({ name, box }: Layer, pose: Pose): Box => {
  const extent = extentOf(name, pose);
  return extent === null ? box : (common(box, extent) ?? box);
};
