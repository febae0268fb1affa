import type { GameObjects, Scene } from 'phaser';
import type { Layout } from '../lifecycle/layout.ts';
import type { Drawing } from '../paint/easel.ts';
import type { Paints } from '../paint/paints.ts';
import { common, grown } from '../paint/sheet.ts';
import type { PlaceLayer } from '../places/index.ts';
import { Slot } from './slot.ts';

/** Stage units painted beyond the window, for when the view moves a little. */
const MARGIN = 18;

/** How close we have come, and to where. */
export interface Camera {
  /** 1 from afar; more is closer. */
  readonly zoom: number;
  readonly focus: { readonly x: number; readonly y: number };
}

/** Nearer planes grow more as we come closer: that is what makes the room deep. */
export const approach = (
  container: GameObjects.Container,
  depth: number,
  { zoom, focus }: Camera,
): void => {
  const scale = 1 + (zoom - 1) * depth;
  container.setScale(scale).setPosition(focus.x * (1 - scale), focus.y * (1 - scale));
};

/** A drawn layer of the room, as much of it as the window shows. */
export interface Plane {
  readonly container: GameObjects.Container;
  readonly depth: number;
  fit(layout: Layout): void;
  /** Shows the picture if it is ready; true once it is. */
  complete(): boolean;
}

const partOf = ({ name, svg, box }: PlaceLayer, { visible, scale }: Layout): Drawing | null => {
  const frame = common(box, grown(visible, MARGIN));
  if (frame === null) return null;
  // Whole pixels, so that a window a hair wider does not mean another picture.
  const at = [frame.x, frame.y, frame.width, frame.height].map(n => Math.round(n * scale));
  return { key: `layer ${name} ${at.join(' ')}`, svg, box: frame, trim: true };
};

export const createPlane = (
  scene: Scene,
  parent: GameObjects.Container,
  paints: Paints,
  layer: PlaceLayer,
): Plane => {
  const container = scene.add.container(0, 0);
  parent.add(container);
  const slot = new Slot(scene, container, paints);
  let drawing: Drawing | null = null;
  let scale = 1;
  return {
    container,
    depth: layer.depth,
    fit(layout) {
      scale = layout.scale;
      drawing = partOf(layer, layout);
      if (drawing !== null) paints.order(drawing, scale, 'soon');
    },
    complete() {
      if (drawing === null) return true;
      const paint = paints.find(drawing, scale);
      if (paint !== undefined) slot.show(paint, 0);
      return paint !== undefined;
    },
  };
};
