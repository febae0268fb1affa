import type { GameObjects, Scene } from 'phaser';
import type { Paint, Paints } from '../paint/paints.ts';

/** How the old picture leaves while the new one comes: never both half there at once. */
const ARRIVED = 0.6;
const LEAVING = 0.4;

/**
 * A place for one picture. A new picture fades in over the old one, and the old one fades out
 * underneath once it is covered: so nothing shimmers and nothing pops.
 */
export class Slot {
  private readonly paints: Paints;
  private readonly below: GameObjects.Image;
  private readonly above: GameObjects.Image;
  private shown: Paint | null = null;
  private next: Paint | null = null;
  private age = 0;
  private length = 1;

  constructor(scene: Scene, holder: GameObjects.Container, paints: Paints) {
    this.paints = paints;
    this.below = scene.add.image(0, 0, '__WHITE').setOrigin(0).setVisible(false);
    this.above = scene.add.image(0, 0, '__WHITE').setOrigin(0).setVisible(false);
    holder.add([this.below, this.above]);
  }

  get fading(): boolean {
    return this.next !== null;
  }

  /** Shows a picture, within so many milliseconds. */
  show(paint: Paint, milliseconds: number): void {
    if ((this.next ?? this.shown)?.texture === paint.texture) return;
    if (this.next !== null) this.settle(this.next);
    this.paints.hold(paint);
    if (this.shown === null || milliseconds <= 0) return this.settle(paint);
    this.next = paint;
    this.age = 0;
    this.length = milliseconds;
    place(this.above, paint);
    this.above.setAlpha(0);
  }

  /** Shows nothing. */
  clear(): void {
    if (this.next !== null) this.settle(this.next);
    if (this.shown !== null) this.paints.release(this.shown);
    this.shown = null;
    this.below.setVisible(false);
  }

  tick(milliseconds: number): void {
    if (this.next === null) return;
    this.age += milliseconds;
    const t = this.age / this.length;
    if (t >= 1) return this.settle(this.next);
    this.above.setAlpha(Math.min(1, t / ARRIVED));
    this.below.setAlpha(1 - Math.max(0, t - LEAVING) / (1 - LEAVING));
  }

  private settle(paint: Paint): void {
    if (this.shown !== null) this.paints.release(this.shown);
    this.shown = paint;
    this.next = null;
    place(this.below, paint);
    this.below.setAlpha(1);
    this.above.setVisible(false);
  }
}

const place = (image: GameObjects.Image, { texture, box }: Paint): void => {
  image.setVisible(box !== null);
  if (box === null) return;
  image.setTexture(texture).setPosition(box.x, box.y).setDisplaySize(box.width, box.height);
};
