import { figureLayers, type Pose } from '../figure/index.ts';
import type { Drawing } from '../paint/easel.ts';
import { cropOf } from './crop.ts';

/** A drawing of one part of the figure. */
export interface Textures {
  readonly name: string;
  readonly drawing: Drawing;
}

/** Poses whose drawings are remembered. */
const REMEMBERED = 64;

const keyOf = ({ mood, mouth, gesture, reach, blink, listening }: Pose): string =>
  [mood.toFixed(3), mouth, gesture, reach, blink, listening].join(' ');

const drawn = (pose: Pose): readonly Textures[] =>
  figureLayers(pose).map(layer => ({
    name: layer.name,
    drawing: { key: layer.key, svg: layer.svg, box: cropOf(layer, pose), trim: true },
  }));

/** The figure's drawings for a pose, back to front; made once and remembered for a while. */
export const createWardrobe = (): ((pose: Pose) => readonly Textures[]) => {
  const remembered = new Map<string, readonly Textures[]>();
  return pose => {
    const key = keyOf(pose);
    const garbs = remembered.get(key) ?? drawn(pose);
    remembered.delete(key);
    remembered.set(key, garbs);
    const oldest = remembered.size > REMEMBERED ? remembered.keys().next().value : undefined;
    if (oldest !== undefined) remembered.delete(oldest);
    return garbs;
  };
};
