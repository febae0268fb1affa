import type { Box } from '../figure/svg.ts';

export type { Box };

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Where in its cycle a copy starts, 0…1. */
  readonly phase?: number;
  readonly scale?: number;
}

/** One drawn plane. Depth 0 is at infinity, 1 moves with the customer, more is nearer to us. */
export interface PlaceLayer {
  readonly name: string;
  readonly depth: number;
  readonly box: Box;
  readonly svg: string;
}

interface Living {
  readonly name: string;
  /** Drawn just in front of this layer. */
  readonly over: string;
  /** Seconds for one cycle. */
  readonly period: number;
}

/** A small drawing; `spots` are where its middle goes, one copy each. */
interface Sprited extends Living {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

/** Streaks or motes that cross `area` from top to bottom, slanting by `slant` units. */
export interface Fall extends Sprited {
  readonly kind: 'fall';
  readonly area: Box;
  readonly slant: number;
}

/** Breathes between two opacities. Slow: nothing here flashes. */
export interface Glow extends Sprited {
  readonly kind: 'glow';
  readonly low: number;
  readonly high: number;
}

/** Travels from each spot by this much and starts again; it fades in and out at the ends. */
export interface Drift extends Sprited {
  readonly kind: 'drift';
  readonly by: { readonly x: number; readonly y: number };
}

/** Swings or turns about `pivot`, given in sprite units; `degrees` 360 is a full turn. */
export interface Turn extends Sprited {
  readonly kind: 'turn';
  readonly pivot: { readonly x: number; readonly y: number };
  readonly degrees: number;
}

/** Vertical panes seen edge on as they go round: x moves by sine, width by cosine. */
export interface Revolve extends Sprited {
  readonly kind: 'revolve';
  readonly radius: number;
}

/** People waiting behind the customer; they shift their weight more as patience runs out. */
export interface Queue extends Living {
  readonly kind: 'queue';
  readonly people: readonly {
    readonly svg: string;
    readonly width: number;
    readonly height: number;
    readonly spot: Spot;
  }[];
}

/** Rows of text that change in turn; `rows` are the states each row goes through. */
export interface Board extends Living {
  readonly kind: 'board';
  readonly box: Box;
  readonly size: number;
  readonly colour: string;
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

export type Detail = Fall | Glow | Drift | Turn | Revolve | Queue | Board;

export interface StagePlace {
  readonly id: string;
  /** Back to front; the figure stands in front of all of them. */
  readonly back: readonly PlaceLayer[];
  /** In front of the figure. */
  readonly counter: PlaceLayer;
  readonly living: readonly Detail[];
  /** Washes laid over everything but the counter, as strong as the mood is low or high. */
  readonly light: { readonly tense: PlaceLayer; readonly easy: PlaceLayer };
  /** Where the figure's own space lies on the stage. */
  readonly figure: { readonly x: number; readonly y: number; readonly scale: number };
  /** What shows round the edges when the window is larger than the drawing. */
  readonly backdrop: string;
}

/** From here down the counter hides everything behind it, in any place. */
export const COUNTER_HIDES = 692;

export const STAGE: Box = { x: 0, y: 0, width: 1280, height: 900 };
/** The drawings reach this far, for windows wider than the stage. */
export const BLEED: Box = { x: -240, y: 0, width: 1760, height: 900 };
/** Must stay visible in any crop: the customer, and the counter under them. */
export const HEART: Box = { x: 420, y: 30, width: 440, height: 760 };
