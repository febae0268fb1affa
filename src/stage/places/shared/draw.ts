import { d, fill, oval, sheet, stroke } from '../../figure/svg.ts';
import { BLEED, type Box, type PlaceLayer, type Spot } from '../types.ts';

export { d, fill, oval, stroke };

type Stop = readonly [offset: number, colour: string, opacity?: number];

const stopsOf = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');

/** Top to bottom. */
export const downwards = (id: string, stops: readonly Stop[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopsOf(stops)}</linearGradient>`;

export const sideways = (id: string, stops: readonly Stop[]): string =>
  `<linearGradient id="${id}">${stopsOf(stops)}</linearGradient>`;

export const pool = (id: string, stops: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`;

/** Light that fades away from its middle, through another colour `at` this much of the way. */
export const glow = (
  id: string,
  [inner, strong]: readonly [colour: string, opacity: number],
  [outer, weak]: readonly [colour: string, opacity: number],
  at = 0.5,
): string =>
  pool(id, [
    [0, inner, strong],
    [at, outer, weak],
    [1, outer, 0],
  ]);

export const defs = (...gradients: readonly string[]): string =>
  `<defs>${gradients.join('')}</defs>`;

export const paint = (id: string): string => `url(#${id})`;

export const block = (
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  opacity = 1,
): string => fill(d`M${x} ${y}h${w}v${h}h${-w}Z`, colour, opacity);

/** From one side of the picture to the other. */
export const across = (y: number, h: number, colour: string, opacity = 1): string =>
  block(BLEED.x, y, BLEED.width, h, colour, opacity);

/** A surface with holes: every second outline is one. */
export const pierced = (outlines: string, colour: string): string =>
  `<path fill-rule="evenodd" d="${outlines}" fill="${colour}"/>`;

/** An edge of two woods or metals. */
export const framed = (
  outline: string,
  [dark, wide]: readonly [colour: string, width: number],
  [light, narrow]: readonly [colour: string, width: number],
): string => stroke(outline, dark, wide) + stroke(outline, light, narrow);

export const rounded = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  colour: string,
  opacity = 1,
): string =>
  fill(
    d`M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${-(w - 2 * r)}q${-r} 0 ${-r} ${-r}v${-(h - 2 * r)}q0 ${-r} ${r} ${-r}Z`,
    colour,
    opacity,
  );

export const many = <T>(items: readonly T[], drawing: (item: T, i: number) => string): string =>
  items.map(drawing).join('');

export const steps = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i);

/** The same scatter every time: a stand-in for chance in things like lit windows. */
export const scatter = (i: number, prime: number): number =>
  (((i + 3) * prime * 7919) % 1009) / 1009;

export const layer = (
  name: string,
  depth: number,
  drawing: string,
  box: Box = BLEED,
): PlaceLayer => ({
  name,
  depth,
  box,
  svg: sheet(box, drawing),
});

/** How the light of a whole place answers the mood. */
export const wash = (place: string, name: string, stops: readonly Stop[]): PlaceLayer =>
  layer(
    `light-${name}`,
    0,
    defs(pool(`${place}-${name}`, stops)) + oval(640, 420, 1250, 800, paint(`${place}-${name}`)),
  );

export const sprite = (
  width: number,
  height: number,
  drawing: string,
): { svg: string; width: number; height: number } => ({
  svg: sheet({ x: -width / 2, y: -height / 2, width, height }, drawing),
  width,
  height,
});

export const spots = (
  ...places: readonly (readonly [x: number, y: number, phase?: number])[]
): readonly Spot[] => places.map(([x, y, phase = 0]) => ({ x, y, phase }));
