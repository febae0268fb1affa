import type { SettingName } from '../../engine/model/settings.ts';
import type { Looks } from '../../engine/model/appearance.ts';
import { figure, FRAME } from '../figure/index.ts';
import { type Box, sheet } from '../figure/svg.ts';
import { BLEED, HEART, type StagePlace, stagePlaceOf, STAGE } from '../places/index.ts';
import { type Lay, stillDetail } from './still-details.ts';

/** How much of the stage a still picture shows. */
export const VIEWS = {
  /** Head and shoulders. */
  close: { x: HEART.x - 50, y: 40, width: HEART.width + 100, height: 420 },
  /** The customer at the counter. */
  near: { x: HEART.x - 120, y: 0, width: HEART.width + 240, height: STAGE.height },
  /** Everything there is, to be cropped by whoever shows it. */
  wide: BLEED,
} as const satisfies Record<string, Box>;
export type Framing = keyof typeof VIEWS;

/** Drawings are made one by one; on one sheet their gradients must not be mistaken for each other's. */
const apart = (svg: string, name: string): string =>
  svg.replaceAll('id="', `id="${name}-`).replaceAll('url(#', `url(#${name}-`);

/** A drawing laid on another at its own place. */
const laid: Lay = (svg, { x, y }, name) =>
  apart(svg, name).replace('<svg ', `<svg x="${x}" y="${y}" `);

const person = (looks: Looks, mood: number, { figure: place }: StagePlace): string => {
  const drawn = figure({ looks, mood, mouth: 'rest', gesture: 'none' });
  const move = `translate(${place.x} ${place.y}) scale(${place.scale})`;
  return `<g transform="${move}">${laid(drawn, FRAME, 'person')}</g>`;
};

/** The planes behind the customer, each with what lives just in front of it. */
const backOf = ({ back, living }: StagePlace): string =>
  back
    .flatMap(({ svg, box, name }) => [
      laid(svg, box, name),
      ...living.filter(({ over }) => over === name).map(detail => stillDetail(detail, laid)),
    ])
    .join('');

/**
 * The stage as one SVG document that does not move: for cards, and wherever the moving one cannot
 * run. `mood` is −1 … 1.
 */
export const still = (
  looks: Looks,
  mood: number,
  place: SettingName | null,
  view: Framing,
): string => {
  const setting = stagePlaceOf(place);
  const front = laid(setting.counter.svg, setting.counter.box, setting.counter.name);
  return sheet(VIEWS[view], backOf(setting) + person(looks, mood, setting) + front);
};
