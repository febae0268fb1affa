import type { Looks } from '../../engine/model/appearance.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { figure, FRAME, seatHeight } from '../figure/index.ts';
import { type Box, sheet } from '../figure/svg.ts';
import {
  BLEED,
  HEART,
  type StagePlace,
  stagePlaceOf,
  STAGE,
  UNSEEN_PLACES,
  type UnseenPlace,
} from '../places/index.ts';
import { laid } from './laid.ts';
import { stillDetail } from './still-details.ts';

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

const person = (looks: Looks, mood: number, { figure: place }: StagePlace): string => {
  const drawn = figure({ looks, mood, mouth: 'rest', gesture: 'none' });
  const move = `translate(${place.x} ${place.y + seatHeight(looks) * place.scale}) scale(${place.scale})`;
  return `<g transform="${move}">${laid(drawn, FRAME, 'person')}</g>`;
};

/** The planes behind the customer, each with what lives just in front of it. */
const backOf = ({ back, living }: Pick<StagePlace, 'back' | 'living'>): string =>
  back
    .flatMap(({ svg, box, name }) => [
      laid(svg, box, name),
      ...living.filter(({ over }) => over === name).map(detail => stillDetail(detail, laid)),
    ])
    .join('');

/** A plane in front of everything that is drawn so far. */
const frontOf = ({ counter }: Pick<StagePlace, 'counter'>): string =>
  laid(counter.svg, counter.box, counter.name);

const seen = (setting: StagePlace, looks: Looks, mood: number): string =>
  backOf(setting) + person(looks, mood, setting) + frontOf(setting);

const unseen = (place: UnseenPlace, mood: number): string =>
  backOf({ ...place, living: [] }) + place.presence(mood) + place.thing + frontOf(place);

const atCounter = (place: StagePlace, looks: Looks, mood: number, view: Framing): string => {
  const { y, ...across } = VIEWS[view];
  // A face is looked at from close by, wherever it is.
  const lower = view === 'close' ? seatHeight(looks) * place.figure.scale : 0;
  return sheet({ ...across, y: y + lower }, seen(place, looks, mood));
};

/** Of whom there is a picture, and where. */
export type Pictured = Pick<Scenario, 'channel' | 'looks' | 'setting'>;

/**
 * The stage as one SVG document that does not move: for cards, and wherever the moving one cannot
 * run. `mood` is −1 … 1. Who is not seen is there as a voice or as a thread.
 */
export const still = (
  { channel, looks, setting }: Pictured,
  mood: number,
  view: Framing,
): string => {
  if (channel === 'counter') return atCounter(stagePlaceOf(setting), looks, mood, view);
  const place = UNSEEN_PLACES[channel];
  return sheet(view === 'close' ? place.close : VIEWS[view], unseen(place, mood));
};
