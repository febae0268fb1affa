import { foreArm, upperArm } from './body/arms.ts';
import { beard, moustache } from './head/beard.ts';
import { physiqueOf } from './body/physique.ts';
import { eyes } from './head/eyes.ts';
import { faceOf } from './head/face.ts';
import { features } from './head/features.ts';
import { collarBack, garmentFront, trunk } from './body/garments.ts';
import { glasses } from './head/glasses.ts';
import { drape, hairBack, hairFront } from './head/hair.ts';
import { head, neck } from './head/head.ts';
import { mouth } from './head/mouth.ts';
import { palette } from './palette.ts';
import type { Pose } from './body/pose.ts';
import { posture, transform } from './body/posture.ts';
import { wheelchairBack } from './body/seat.ts';
import { type Box, d, hash, moved, sheet } from './svg.ts';

/** The figure's own space: x = 0 is the middle of the body, y grows downwards. */
export const FRAME: Box = { x: -300, y: -30, width: 600, height: 790 };
/** Head and shoulders, for cards and reports. */
export const PORTRAIT: Box = { x: -195, y: -14, width: 390, height: 460 };
/** Where the far edge of a counter crosses the figure. */
export const COUNTER_LINE = 640;

export const ANCHORS = {
  body: { x: 0, y: 700 },
  head: { x: 0, y: 306 },
  face: { x: 0, y: 210 },
} as const;

export type Part = keyof typeof ANCHORS;

export interface Layer {
  readonly name: string;
  /** A whole SVG document, cropped to `box`. Empty layers are left out. */
  readonly svg: string;
  readonly box: Box;
  /** Moves with this part of the posture, about its anchor. */
  readonly follows: Part;
  readonly anchor: { readonly x: number; readonly y: number };
  /** Two poses with the same key have the same drawing: one texture serves both. */
  readonly key: string;
}

type Drawing = readonly [name: string, follows: Part, box: Box, drawing: string];

const box = (x: number, y: number, right: number, bottom: number): Box => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
});

const HEAD = box(-150, 0, 150, 480);
const FACE = box(-96, 112, 96, 344);
const BODY = box(-190, 270, 190, 780);
const UPPER_ARMS = box(-250, 340, 250, 580);
const CHAIR = box(-240, 400, 240, 770);
const DRAPE = box(-160, 280, 160, 480);
const LEFT = box(-300, 170, 150, 760);
const RIGHT = box(-150, 170, 300, 760);

/** Back to front. */
function drawings(pose: Pose): readonly Drawing[] {
  const { looks } = pose;
  const [shape, colours, face] = [physiqueOf(looks), palette(looks), faceOf(pose)];
  const wide = (drawing: string) => moved(d`scale(${shape.width} 1)`, drawing);
  const body =
    collarBack(looks, colours) +
    trunk(shape, colours) +
    neck(shape, colours) +
    garmentFront(looks, colours);
  const upper = upperArm(pose, shape, colours, 0) + upperArm(pose, shape, colours, 1);
  const lip =
    mouth(face, shape, colours, pose.mouth) +
    moustache(looks, colours, -face.rage * 3 - face.joy * 1.5);
  const all: readonly Drawing[] = [
    ['chair', 'body', CHAIR, wheelchairBack(looks, Math.max(1, shape.shoulders))],
    ['hair-back', 'head', HEAD, wide(hairBack(looks, colours))],
    ['body', 'body', BODY, body],
    ['upper-arms', 'body', UPPER_ARMS, upper],
    ['drape', 'body', DRAPE, drape(looks, colours)],
    ['head', 'head', HEAD, wide(head(looks, shape, colours))],
    ['beard', 'head', HEAD, wide(beard(looks, shape, colours))],
    ['features', 'face', FACE, features(face, shape, colours, looks)],
    ['eyes', 'face', FACE, eyes(face, shape, colours)],
    ['mouth', 'face', FACE, lip],
    ['glasses', 'face', FACE, glasses(looks)],
    ['hair-front', 'head', HEAD, wide(hairFront(looks, colours))],
    ['forearm-left', 'body', LEFT, foreArm(pose, colours, 0)],
    ['forearm-right', 'body', RIGHT, foreArm(pose, colours, 1)],
  ];
  return all.filter(([, , , drawing]) => drawing !== '');
}

export const figureLayers = (pose: Pose): readonly Layer[] =>
  drawings(pose).map(([name, follows, box, drawing]) => ({
    name,
    follows,
    box,
    svg: sheet(box, drawing),
    anchor: ANCHORS[follows],
    key: `${name}-${drawing.length}-${hash(drawing)}`,
  }));

function placed(pose: Pose, [, follows, , drawing]: Drawing): string {
  const shifts = posture(pose);
  const place = (part: Part) => transform(shifts[part], ANCHORS[part].x, ANCHORS[part].y);
  const chain = { body: ['body'], head: ['body', 'head'], face: ['body', 'head', 'face'] } as const;
  return moved(chain[follows].map(place).join(' '), drawing);
}

/** The whole figure as one SVG document. It holds no ids, so a page can show it many times. */
export const figure = (pose: Pose, frame: Box = FRAME): string =>
  sheet(
    frame,
    drawings(pose)
      .map(drawing => placed(pose, drawing))
      .join(''),
  );
