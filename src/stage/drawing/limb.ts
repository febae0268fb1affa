import type { GameObjects, Scene } from 'phaser';
import { ANCHORS, type Part, type Posture, type Shift } from '../figure/index.ts';

/** The head rides on the body, the face slides on the head. */
const CHAINS = {
  body: ['body'],
  head: ['body', 'head'],
  face: ['body', 'head', 'face'],
} as const satisfies Record<Part, readonly Part[]>;

const ORIGIN = { x: 0, y: 0 } as const;

interface Joint {
  readonly part: Part;
  readonly at: { readonly x: number; readonly y: number };
  readonly container: GameObjects.Container;
}

/** Some neighbouring layers that move with the same part of the body. */
export interface Limb {
  readonly part: Part;
  /** What is put in here is drawn in the figure's own space. */
  readonly holder: GameObjects.Container;
  follow(posture: Posture): void;
}

const bend = ({ at, container }: Joint, shift: Shift): void => {
  container
    .setPosition(at.x + shift.x, at.y + shift.y)
    .setAngle(shift.turn)
    .setScale(shift.wide, shift.tall);
};

export const createLimb = (scene: Scene, parent: GameObjects.Container, part: Part): Limb => {
  let inside = parent;
  let from: { readonly x: number; readonly y: number } = ORIGIN;
  const joints = CHAINS[part].map((link): Joint => {
    const anchor = ANCHORS[link];
    const container = scene.add.container(0, 0);
    inside.add(container);
    inside = container;
    const joint = { part: link, at: { x: anchor.x - from.x, y: anchor.y - from.y }, container };
    from = anchor;
    return joint;
  });
  const holder = scene.add.container(-from.x, -from.y);
  inside.add(holder);
  return {
    part,
    holder,
    follow: posture => joints.forEach(joint => bend(joint, posture[joint.part])),
  };
};
