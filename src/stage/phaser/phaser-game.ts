import { Core, Game, Renderer, Scale, type Scene, WEBGL } from 'phaser';
import type { Layout } from '../lifecycle/layout.ts';

/**
 * A game without a loop of its own: somebody else calls `step`, knows when nothing moves, and
 * catches what goes wrong. Phaser's own start would also leave a listener on the document for
 * every game there has ever been.
 */
class SteppedGame extends Game {
  protected override start(): void {}
}

/**
 * Textures per draw call. A few dozen quads gain nothing from batching, and software renderers
 * take pieces of one picture for another when a shader has to choose.
 */
const ONE_TEXTURE = 1;

/** Nothing here is tinted: the shader only has to fade, which halves the work for every pixel. */
const FADE_ONLY = {
  name: 'Tint',
  tags: ['TINT'],
  additions: { fragmentProcess: 'fragColor *= outTint.a;' },
};

const { WebGLRenderer, RenderNodes } = Renderer.WebGL;

const simplifyShader = ({ renderer }: Game): void => {
  if (!(renderer instanceof WebGLRenderer)) return;
  const quads = renderer.renderNodes.getNode('BatchHandlerQuad');
  if (quads instanceof RenderNodes.BatchHandlerQuad)
    quads.programManager.replaceAddition(FADE_ONLY.name, FADE_ONLY);
};

export const createGame = (
  canvas: HTMLCanvasElement,
  scene: Scene,
  { width, height }: Layout,
  backgroundColor: string,
): Game => {
  const game = new SteppedGame({
    type: WEBGL,
    canvas,
    scene,
    backgroundColor,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { parent: null, mode: Scale.NONE, expandParent: false, width, height },
    render: {
      maxTextures: ONE_TEXTURE,
      antialias: true,
      antialiasGL: false,
      // The cameras cover what they look at; the rest stays as it was.
      clearBeforeRender: false,
      powerPreference: 'low-power',
    },
  });
  game.events.once(Core.Events.READY, () => simplifyShader(game));
  return game;
};

/** Gives everything back at once: without a loop nobody else would carry out the destruction. */
export const destroyGame = (game: Game): void => {
  game.destroy(true);
  game.step(0, 0);
};
