import type { Textures } from 'phaser';
import type { Box } from '../figure/index.ts';
import { TEXTURE } from '../phaser/phaser-keys.ts';
import type { Drawing, Easel, Painting } from './easel.ts';

/** A picture that is ready to be shown. */
export interface Paint {
  readonly texture: string;
  /** What it covers, in the drawing's own units; null when there is nothing to see. */
  readonly box: Box | null;
}

export type Urgency = 'now' | 'soon' | 'sometime';

interface Order {
  readonly key: string;
  readonly drawing: Drawing;
  readonly scale: number;
  urgency: Urgency;
}

interface Kept {
  readonly paint: Paint;
  readonly bytes: number;
  holders: number;
}

/** What paints are made with, and who is told. */
export interface PaintQueue {
  readonly textures: Textures.TextureManager;
  readonly easel: Easel;
  /** Bytes of pictures to keep besides those on show. */
  readonly budget: number;
  /** New pictures are there, ordered as urgently as this. */
  arrived(urgency: Urgency): void;
  failed(problem: Error): void;
}

const QUEUES: readonly Urgency[] = ['now', 'soon', 'sometime'];
/** Sheets being painted at the same time. */
const AT_ONCE = 2;
/** Reading a sheet costs more than what is on it, so several drawings share one of this size. */
const SHEET_PIXELS = 400_000;

/** Pictures by drawing and size, painted in the background; the least recently used go first. */
export class Paints {
  private readonly shop: PaintQueue;
  private readonly kept = new Map<string, Kept>();
  private readonly orders = new Map<string, Order>();
  private readonly painting = new Set<string>();
  private busy = 0;
  private closed = false;

  constructor(shop: PaintQueue) {
    this.shop = shop;
  }

  /** The picture, if it is ready. */
  find(drawing: Drawing, scale: number): Paint | undefined {
    const key = keyOf(drawing, scale);
    const kept = this.kept.get(key);
    if (kept === undefined) return undefined;
    // Last in the map is most recently used.
    this.kept.delete(key);
    this.kept.set(key, kept);
    return kept.paint;
  }

  /** Has the picture painted, unless it is there or on its way. */
  order(drawing: Drawing, scale: number, urgency: Urgency): void {
    const key = keyOf(drawing, scale);
    if (this.kept.has(key) || this.painting.has(key)) return;
    const waiting = this.orders.get(key);
    if (waiting === undefined) this.orders.set(key, { key, drawing, scale, urgency });
    else if (QUEUES.indexOf(urgency) < QUEUES.indexOf(waiting.urgency)) waiting.urgency = urgency;
    // Not at once: what is ordered together is painted together.
    queueMicrotask(() => this.work());
  }

  /** A picture on show is never thrown away. */
  hold({ texture }: Paint): void {
    const kept = this.kept.get(texture);
    if (kept !== undefined) kept.holders += 1;
  }

  release({ texture }: Paint): void {
    const kept = this.kept.get(texture);
    if (kept !== undefined) kept.holders -= 1;
  }

  /** Nothing is waiting or being painted. */
  get idle(): boolean {
    return this.busy === 0 && this.orders.size === 0;
  }

  close(): void {
    this.closed = true;
    this.orders.clear();
    this.kept.clear();
  }

  /** Bytes of pictures that could go: what is on show does not count, or nothing else would stay. */
  private spare(): number {
    let sum = 0;
    for (const { bytes, holders } of this.kept.values()) if (holders === 0) sum += bytes;
    return sum;
  }

  /** The most urgent orders of one size, as many as go on one sheet. */
  private nextSheet(): readonly Order[] {
    const waiting = [...this.orders.values()];
    const urgency = QUEUES.find(queue => waiting.some(order => order.urgency === queue));
    const first = waiting.find(order => order.urgency === urgency);
    const alike = waiting.filter(
      order => order.urgency === urgency && order.scale === first?.scale,
    );
    let pixels = 0;
    return alike.filter((order, at) => {
      pixels += pixelsOf(order);
      return at === 0 || pixels <= SHEET_PIXELS;
    });
  }

  private work(): void {
    while (this.busy < AT_ONCE && !this.closed && this.orders.size > 0) {
      const orders = this.nextSheet();
      for (const { key } of orders) this.orders.delete(key);
      for (const { key } of orders) this.painting.add(key);
      this.busy += 1;
      void this.paint(orders);
    }
  }

  private async paint(orders: readonly Order[]): Promise<void> {
    try {
      const drawings = orders.map(({ drawing }) => drawing);
      await this.shop.easel.paint(drawings, orders[0]?.scale ?? 1, (at, painting) => {
        if (!this.closed) this.keep(orders[at]?.key ?? '', painting);
      });
    } catch (problem) {
      if (!this.closed) this.shop.failed(asError(problem, orders[0]?.drawing.key ?? ''));
    }
    for (const { key } of orders) this.painting.delete(key);
    this.busy -= 1;
    if (!this.closed) this.shop.arrived(orders[0]?.urgency ?? 'now');
    this.work();
  }

  private keep(key: string, { canvas, box }: Painting): void {
    const bytes = box === null ? 0 : canvas.width * canvas.height * 4;
    this.makeRoom(bytes);
    if (box !== null) {
      const texture = this.shop.textures.create(key, canvas, canvas.width, canvas.height);
      texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    }
    this.kept.set(key, { paint: { texture: key, box }, bytes, holders: 0 });
  }

  private makeRoom(wanted: number): void {
    let bytes = this.spare() + wanted;
    for (const [key, kept] of this.kept) {
      if (bytes <= this.shop.budget) return;
      if (kept.holders > 0) continue;
      bytes -= kept.bytes;
      this.kept.delete(key);
      if (kept.paint.box !== null) this.shop.textures.remove(key);
    }
  }
}

const pixelsOf = ({ drawing: { box }, scale }: Order): number =>
  box.width * box.height * scale * scale;

const keyOf = ({ key }: Drawing, scale: number): string =>
  `${TEXTURE.paint}${key}@${scale.toFixed(3)}`;

const asError = (problem: unknown, drawing: string): Error =>
  new Error(`The stage could not paint ${drawing}.`, { cause: problem });
