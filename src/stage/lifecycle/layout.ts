import type { Box } from '../figure/index.ts';
import { BLEED, HEART, STAGE } from '../places/index.ts';

/** A window onto the stage. */
export interface Layout {
  /** Size of the picture in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per stage unit. */
  readonly scale: number;
  /** Where the stage's origin is, in device pixels. */
  readonly x: number;
  readonly y: number;
  /** The part of the stage that shows, in stage units. */
  readonly visible: Box;
}

/** A very dense screen is not worth four times the work. */
const DENSEST = 2;

/** A low window comes closer, so that the face stays readable: this much of the stage's height. */
const FAR = { from: 620, shows: STAGE.height };
const CLOSE = { from: 260, shows: 520 };
/** Stage units above the head in a close view. */
const HEADROOM = 14;

const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));

/** More pixels than this are not worth their memory, unless the window itself has them. */
const MOST_PIXELS = 6_000_000;

const densityOf = (width: number, height: number, ratio: number): number =>
  clamp(Math.min(ratio, Math.sqrt(MOST_PIXELS / (width * height))), 1, DENSEST);

const shownHeight = (height: number): number => {
  const t = clamp((height - CLOSE.from) / (FAR.from - CLOSE.from), 0, 1);
  return CLOSE.shows + (FAR.shows - CLOSE.shows) * t;
};

/** CSS pixels per stage unit: no gap at the sides, the customer not cut unless there is no room. */
const scaleFor = (width: number, height: number): number => {
  const wanted = height / shownHeight(height);
  const covers = Math.max(width / BLEED.width, height / STAGE.height);
  const fits = width / HEART.width;
  return Math.max(covers, Math.min(wanted, fits));
};

/** Where the stage lies in a window of so many CSS pixels. */
export const layoutOf = (width: number, height: number, ratio: number): Layout => {
  const density = densityOf(width, height, ratio);
  const unit = scaleFor(width, height);
  const middle = HEART.x + HEART.width / 2;
  const top = clamp(HEADROOM, 0, Math.max(0, STAGE.height - height / unit));
  const scale = unit * density;
  const size = { width: Math.round(width * density), height: Math.round(height * density) };
  return {
    ...size,
    scale,
    x: size.width / 2 - middle * scale,
    y: -top * scale,
    visible: {
      x: middle - size.width / 2 / scale,
      y: top,
      width: size.width / scale,
      height: size.height / scale,
    },
  };
};
