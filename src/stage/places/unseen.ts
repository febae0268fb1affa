import { mix } from '../figure/palette.ts';
import { keyed } from '../figure/svg.ts';
import type { Box, PlaceLayer } from './types.ts';

/** Where nobody is seen: a call or a chat at one's own desk. */
export interface UnseenPlace {
  readonly id: string;
  /** What a small picture shows of it. */
  readonly close: Box;
  /** Back to front. */
  readonly back: readonly PlaceLayer[];
  /** What there is of the customer when nothing moves; the mood is −1 … 1. */
  presence(mood: number): string;
  /** What the customer's presence comes from or stands on, in front of it. */
  readonly thing: string;
  /** In front of that. */
  readonly counter: PlaceLayer;
  /** What shows round the edges when the window is larger than the drawing. */
  readonly backdrop: string;
}

/** The mood as light in a dark room: from ember over candle to a clear evening. */
const LIGHTS = [
  [-1, '#ff7a3d'],
  [-0.5, '#f79a5e'],
  [0, '#f0dcbb'],
  [0.5, '#9fcfdf'],
  [1, '#6bbbe0'],
] as const;

/** At a mood of −1 … 1. */
export const moodLight = (mood: number): string => keyed<string>(LIGHTS, mood, mix);
