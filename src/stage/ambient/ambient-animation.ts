import type { GameObjects, Scene } from 'phaser';
import type { Drawing } from '../paint/easel.ts';
import type { Paints } from '../paint/paints.ts';
import type { Detail, Spot } from '../places/index.ts';

/** What makes small things move. */
export interface AmbientConditions {
  /** Seconds since the curtain rose. */
  readonly seconds: number;
  /** 0 … 1. */
  readonly patience: number;
  /** −1 tense … 1 easy. */
  readonly light: number;
}

/** A small thing in the room that lives. */
export interface AmbientAnimation {
  /** Where it is at this moment. */
  move(weather: AmbientConditions): void;
  /** Has its pictures painted at this many device pixels per stage unit. */
  dress(scale: number): void;
  /** Shows the pictures that are ready; true once all are. */
  complete(): boolean;
}

/** What a detail is made of. */
export interface AmbientParts {
  readonly scene: Scene;
  /** Just in front of the layer the detail belongs to. */
  readonly holder: GameObjects.Container;
  readonly paints: Paints;
}

type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** One small drawing in several places. */
export interface Copies extends Omit<AmbientAnimation, 'move'> {
  readonly images: readonly GameObjects.Image[];
}

const drawingOf = (name: string, { svg, width, height }: Picture): Drawing => ({
  key: `detail ${name}`,
  svg,
  box: { x: -width / 2, y: -height / 2, width, height },
  trim: false,
});

const largest = (spots: readonly Spot[]): number =>
  Math.max(...spots.map(({ scale = 1 }) => scale));

/** The copies' middle is their origin, and their size is in stage units times their own scale. */
export const createCopies = (
  { scene, holder, paints }: AmbientParts,
  name: string,
  picture: Picture,
  spots: readonly Spot[],
): Copies => {
  const drawing = drawingOf(name, picture);
  const images = spots.map(({ x, y }) => scene.add.image(x, y, '__WHITE').setVisible(false));
  holder.add(images);
  let wanted = 1;
  let shown: string | null = null;
  return {
    images,
    dress(scale) {
      wanted = scale * largest(spots);
      paints.order(drawing, wanted, 'soon');
    },
    complete() {
      const paint = paints.find(drawing, wanted);
      if (paint === undefined || paint.box === null) return paint !== undefined;
      if (shown === paint.texture) return true;
      const { box, texture } = paint;
      paints.hold(paint);
      if (shown !== null) paints.release({ texture: shown, box });
      shown = texture;
      for (const image of images)
        image
          .setTexture(texture)
          .setOrigin(-box.x / box.width, -box.y / box.height)
          .setVisible(true);
      return true;
    },
  };
};

/** What turns a picture's pixels into stage units. */
export const unitsOf = (image: GameObjects.Image, picture: Picture): number =>
  image.frame.realWidth === 0 ? 1 : picture.width / image.frame.realWidth;

export const fraction = (n: number): number => n - Math.floor(n);

export const phaseOf = ({ period }: Detail, { phase = 0 }: Spot, seconds: number): number =>
  fraction(seconds / period + phase);

/** 0 at both ends of a way, 1 in between. */
export const faded = (t: number, edge: number): number =>
  Math.max(0, Math.min(1, t / edge, (1 - t) / edge));

export const TURN = Math.PI * 2;
