import type { GameObjects, Scene } from 'phaser';
import type { Layout } from '../lifecycle/layout.ts';
import {
  createAmbientAnimation,
  type AmbientAnimation,
  type AmbientConditions,
} from '../ambient/index.ts';
import type { Paints } from '../paint/paints.ts';
import { COUNTER_HIDES, type StagePlace, type PlaceLayer } from '../places/index.ts';
import type { Near } from './repaint.ts';
import { approach, createPlane, type Plane, type Camera } from './plane.ts';

/** The washes never hide what they colour. */
const STRONGEST_WASH = 0.9;

/** The place of the conversation, back to front, with room for somebody in it. */
export interface Backdrop {
  /** In the figure's own space. */
  readonly figure: GameObjects.Container;
  readonly near: Near;
  fit(layout: Layout): void;
  /** Shows what is ready; true once everything is. */
  complete(): boolean;
  move(view: Camera, weather: AmbientConditions): void;
}

/** The figure's own depth: it moves with us. */
const NEAR = 1;

/** Everything that has been put into the root before the counter lies behind it. */
const nearIn = (root: GameObjects.Container, { container }: Plane): Near => ({
  container,
  behind: root.list.filter(part => part !== container),
  hidesFrom: () => root.y + root.scaleY * (container.y + container.scaleY * COUNTER_HIDES),
});

export const createBackdrop = (scene: Scene, paints: Paints, setting: StagePlace): Backdrop => {
  const root = scene.add.container(0, 0);
  const plane = (layer: PlaceLayer): Plane => createPlane(scene, root, paints, layer);
  const livelings: AmbientAnimation[] = [];

  const enliven = (layer: PlaceLayer, { container }: Plane): void => {
    for (const detail of setting.living.filter(({ over }) => over === layer.name))
      livelings.push(createAmbientAnimation({ scene, holder: container, paints }, detail));
  };

  const lived = (layer: PlaceLayer): Plane => {
    const made = plane(layer);
    enliven(layer, made);
    return made;
  };

  const back = setting.back.map(lived);
  // Warm light stands behind the customer, so that it does not veil the face; shadow closes in.
  const easy = plane(setting.light.easy);
  const stand = scene.add.container(0, 0);
  root.add(stand);
  const tense = plane(setting.light.tense);
  const counter = lived(setting.counter);
  const planes = [...back, tense, easy, counter];
  const figure = scene.add.container(setting.figure.x, setting.figure.y);
  figure.setScale(setting.figure.scale);
  stand.add(figure);

  return {
    figure,
    near: nearIn(root, counter),
    fit(layout) {
      root.setPosition(layout.x, layout.y).setScale(layout.scale);
      for (const each of planes) each.fit(layout);
      for (const liveling of livelings) liveling.dress(layout.scale);
    },
    complete() {
      const missing = [...planes, ...livelings].filter(part => !part.complete());
      return missing.length === 0;
    },
    move(view, weather) {
      for (const each of planes) approach(each.container, each.depth, view);
      approach(stand, NEAR, view);
      tense.container.setAlpha(Math.max(0, -weather.light) * STRONGEST_WASH);
      easy.container.setAlpha(Math.max(0, weather.light) * STRONGEST_WASH);
      for (const liveling of livelings) liveling.move(weather);
    },
  };
};
