import { Core, type Game } from 'phaser';
import type { StageParts } from '../../app/conversation/stage-port.ts';
import { createGame, destroyGame } from '../phaser/phaser-game.ts';
import type { Graphics } from './graphics.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Cadence, FramePacer, type Pace } from '../animation/frame-pacing.ts';
import { ConversationScene } from '../phaser/phaser-scene.ts';
import { stagePlaceOf } from '../places/index.ts';
import { BREATH_STEP } from '../animation/actor.ts';
import type { Animation } from '../animation/animation.ts';
import { browserTicker } from '../animation/ticker.ts';
import { createDisposables } from './disposables.ts';
import { watchPresses, watchSeen, watchSize } from './dom-observers.ts';

/**
 * A processor that draws does so behind our back, and the browser asks for the next picture long
 * before it has finished this one: so a picture is taken to last 40 ms at least.
 */
const PACE: Pace = { leastLag: 0, idle: 50 };
const PACE_IN_SOFTWARE: Pace = { leastLag: 40, idle: BREATH_STEP };
/** Milliseconds to wait for the first picture. */
const LONGEST_OPENING = 20_000;
const FADE_IN = 320;
/** Milliseconds from a finger going down until what it asked for is on the page. */
const PRESS = 220;
/** Milliseconds for an answer to reach the page. */
const TURN = 60;

/** Who is told how it goes. `failed` comes at most once. */
export interface StageHost {
  opened(): void;
  failed(problem: unknown): void;
}

const layoutFor = (host: HTMLElement, { isSoftware }: Graphics): Layout =>
  layoutOf(
    Math.max(1, host.clientWidth),
    Math.max(1, host.clientHeight),
    isSoftware ? 1 : window.devicePixelRatio,
  );

const unveil = (host: HTMLElement, { canvas }: Graphics, calm: boolean): void => {
  host.append(canvas);
  if (!calm) canvas.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE_IN });
};

/** The machinery of one open stage: the game, its heartbeat, its window. */
export class StageLifecycle {
  private readonly host: HTMLElement;
  private readonly parts: StageParts;
  private readonly graphics: Graphics;
  private readonly house: StageHost;
  private readonly undo = createDisposables();
  private readonly pulse: FramePacer;
  private state: 'opening' | 'open' | 'over' = 'opening';
  private game: Game | null = null;
  /** By then what somebody has asked for is on the page. */
  private busyUntil = Number.NEGATIVE_INFINITY;
  private show: Animation | null = null;

  constructor(host: HTMLElement, parts: StageParts, graphics: Graphics, house: StageHost) {
    this.host = host;
    this.parts = parts;
    this.graphics = graphics;
    this.house = house;
    const pace = graphics.isSoftware ? PACE_IN_SOFTWARE : PACE;
    this.pulse = new FramePacer(browserTicker, pace, milliseconds => this.beat(milliseconds));
  }

  begin(): void {
    const { graphics, undo, pulse } = this;
    undo.add(() => graphics.release());
    undo.add(() => graphics.canvas.remove());
    undo.add(() => pulse.stop());
    try {
      this.raise();
      this.watch();
      this.limitOpening();
    } catch (problem) {
      this.fail(problem);
    }
  }

  close(): void {
    if (this.state === 'over') return;
    this.state = 'over';
    this.undo.run();
    this.game = null;
    this.show = null;
  }

  private fail(problem: unknown): void {
    if (this.state !== 'over') this.house.failed(problem);
  }

  private raise(): void {
    const scene = new ConversationScene(this.parts, {
      wake: () => this.pulse.wake(),
      isThrifty: this.graphics.isSoftware,
      turned: () => this.turned(),
      failed: problem => this.fail(problem),
      inHurry: () => this.state === 'opening',
      pageNeeds: () => this.busyUntil - performance.now(),
      opened: show => {
        this.show = show;
        show.fit(layoutFor(this.host, this.graphics));
      },
    });
    const { backdrop } = stagePlaceOf(this.parts.setting);
    const layout = layoutFor(this.host, this.graphics);
    const game = createGame(this.graphics.canvas, scene, layout, backdrop);
    this.game = game;
    this.undo.add(() => destroyGame(game));
    game.events.once(Core.Events.READY, () => this.pulse.wake());
  }

  private watch(): void {
    const { canvas } = this.graphics;
    const lost = (): void => this.fail(new Error('The graphics were taken away.'));
    canvas.addEventListener('webglcontextlost', lost);
    this.undo.add(() => canvas.removeEventListener('webglcontextlost', lost));
    this.undo.add(watchSeen(this.host, seen => this.lookedAt(seen)));
    this.undo.add(watchSize(this.host, () => this.fit()));
    this.undo.add(watchPresses(() => this.giveWay(PRESS)));
  }

  /** One picture. Whatever goes wrong in a scene ends here. */
  private beat(milliseconds: number): Cadence {
    try {
      this.game?.step(performance.now(), milliseconds);
      this.openWhenReady();
    } catch (problem) {
      this.fail(problem);
    }
    return this.show?.cadence() ?? 'still';
  }

  /** News for the page as well as for us, and words come before pictures. */
  private turned(): void {
    this.giveWay(TURN);
    this.pulse.wake();
  }

  /** Nothing is painted meanwhile, and where pictures are dear none is shown. */
  private giveWay(milliseconds: number): void {
    if (this.state !== 'open') return;
    this.busyUntil = performance.now() + milliseconds;
    if (this.graphics.isSoftware) this.pulse.hold(milliseconds);
  }

  private openWhenReady(): void {
    if (this.state !== 'opening' || this.show?.isReady() !== true) return;
    this.state = 'open';
    unveil(this.host, this.graphics, this.parts.reducedMotion());
    this.house.opened();
  }

  private fit(): void {
    const layout = layoutFor(this.host, this.graphics);
    this.game?.scale.resize(layout.width, layout.height);
    this.show?.fit(layout);
    this.pulse.wake();
  }

  private lookedAt(seen: boolean): void {
    if (!this.host.isConnected) this.fail(new Error('The place for the stage has gone.'));
    else if (seen) this.pulse.resume();
    else this.pulse.pause();
  }

  private limitOpening(): void {
    let handle = 0;
    const wait = (): void => {
      handle = window.setTimeout(give, LONGEST_OPENING);
    };
    const give = (): void => {
      if (document.hidden) wait();
      else if (this.state === 'opening') this.fail(new Error('The stage took too long to open.'));
    };
    wait();
    this.undo.add(() => clearTimeout(handle));
  }
}
