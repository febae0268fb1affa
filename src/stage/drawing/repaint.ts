import type { Cameras, GameObjects, Scene } from 'phaser';
import type { Box } from '../figure/index.ts';
import { common } from '../paint/sheet.ts';
import { type Damage, damageOf, regionsOf, type Shown } from './damage.ts';

type Part = GameObjects.GameObject;
type Picture = GameObjects.Image | GameObjects.Text;
type Drawn = Map<Part, Shown>;

const isContainer = (part: Part): part is GameObjects.Container => part.type === 'Container';
const isText = (part: Part): part is GameObjects.Text => part.type === 'Text';
const isPicture = (part: Part): part is Picture => part.type === 'Image' || isText(part);

/** An affine map: x' = a·x + c·y + tx, y' = b·x + d·y + ty. */
interface Placement {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly tx: number;
  readonly ty: number;
  readonly alpha: number;
}

const CANVAS: Placement = { a: 1, b: 0, c: 0, d: 1, tx: 0, ty: 0, alpha: 1 };

const placed = (parent: Placement, part: Picture | GameObjects.Container): Placement => {
  const [sin, cos] = [Math.sin(part.rotation), Math.cos(part.rotation)];
  const { a, b, c, d } = parent;
  const [ax, bx] = [a * cos + c * sin, b * cos + d * sin];
  const [cy, dy] = [c * cos - a * sin, d * cos - b * sin];
  return {
    a: ax * part.scaleX,
    b: bx * part.scaleX,
    c: cy * part.scaleY,
    d: dy * part.scaleY,
    tx: parent.tx + a * part.x + c * part.y,
    ty: parent.ty + b * part.x + d * part.y,
    alpha: parent.alpha * part.alpha,
  };
};

const cornersOf = ({ a, b, c, d, tx, ty }: Placement, picture: Picture): readonly number[] => {
  const [left, top] = [-picture.displayOriginX, -picture.displayOriginY];
  const [right, bottom] = [left + picture.width, top + picture.height];
  const corner = (x: number, y: number) => [a * x + c * y + tx, b * x + d * y + ty];
  return [
    ...corner(left, top),
    ...corner(right, top),
    ...corner(right, bottom),
    ...corner(left, bottom),
  ];
};

const shownAt = (placement: Placement, picture: Picture, isNear: boolean): Shown => ({
  picture: isText(picture) ? picture.text : picture.texture.key,
  alpha: placement.alpha,
  corners: cornersOf(placement, picture),
  isNear,
});

/** What lies in front of everything else, and hides it from some height down. */
export interface Near {
  readonly container: GameObjects.Container;
  /** Everything behind it. */
  readonly behind: readonly Part[];
  /** In device pixels from the top: from here down it hides what is behind. */
  hidesFrom(): number;
}

/** Notes every picture that can be seen, and where. */
const noteAll = (parts: readonly Part[], near: GameObjects.Container): Drawn => {
  const drawn: Drawn = new Map();
  const note = (part: Part, parent: Placement, isNear: boolean): void => {
    if (!isContainer(part) && !isPicture(part)) return;
    const placement = placed(parent, part);
    if (!part.visible || placement.alpha === 0) return;
    if (!isContainer(part)) drawn.set(part, shownAt(placement, part, isNear));
    else for (const inner of part.list) note(inner, placement, isNear || part === near);
  };
  for (const part of parts) note(part, CANVAS, false);
  return drawn;
};

/** Regions that are drawn at the same time, each by a camera of its own. */
const MOST_REGIONS = 4;

const wholePixels = ({ x, y, width, height }: Box): Box => {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  };
};

/**
 * Decides how much of the canvas the next picture draws: through cameras that look at a part of
 * it each, and one that looks at nothing but the counter.
 */
export class Repaint {
  private readonly scene: Scene;
  private readonly near: Near;
  /** The canvas keeps what was drawn, so that a part of it can be drawn again. */
  private readonly keeps: boolean;
  private readonly drawn: Drawn = new Map();
  private readonly far: readonly Cameras.Scene2D.Camera[];
  private readonly close: Cameras.Scene2D.Camera;
  private fresh = false;

  constructor(scene: Scene, near: Near, keeps: boolean) {
    const { cameras } = scene;
    this.scene = scene;
    this.near = near;
    this.keeps = keeps;
    const more = Array.from({ length: MOST_REGIONS - 1 }, () => cameras.add());
    this.far = [cameras.main, ...more];
    this.close = cameras.add().ignore([...near.behind]);
  }

  /** What is on the canvas no longer counts. */
  forget(): void {
    this.drawn.clear();
    this.fresh = false;
  }

  /** Aims the cameras at what has changed since the last picture; at nothing if nobody could tell. */
  aim(): void {
    const damage = damageOf(this.drawn, noteAll(this.scene.children.list, this.near.container));
    const all = this.canvas();
    const spoiled = this.fresh && this.keeps ? damage : [{ box: all, isNear: true }];
    this.look(damage.length > 0 || !this.fresh ? spoiled : [], all);
    this.fresh = true;
  }

  private canvas(): Box {
    const { width, height } = this.scene.scale;
    return { x: 0, y: 0, width, height };
  }

  private look(damage: readonly Damage[], { width, height }: Box): void {
    const edge = Math.max(0, Math.min(height, Math.ceil(this.near.hidesFrom())));
    const above: Box = { x: 0, y: 0, width, height: edge };
    const below: Box = { x: 0, y: edge, width, height: height - edge };
    const far = damage.flatMap(({ box }) => common(wholePixels(box), above) ?? []);
    const close = damage.flatMap(({ box, isNear }) =>
      isNear ? (common(wholePixels(box), below) ?? []) : [],
    );
    const regions = regionsOf(far, MOST_REGIONS);
    this.far.forEach((camera, at) => aimAt(camera, regions[at]));
    aimAt(this.close, regionsOf(close, 1)[0]);
  }
}

const aimAt = (camera: Cameras.Scene2D.Camera, region: Box | undefined): void => {
  camera.setVisible(region !== undefined);
  if (region === undefined) return;
  camera.setViewport(region.x, region.y, region.width, region.height).setScroll(region.x, region.y);
};
