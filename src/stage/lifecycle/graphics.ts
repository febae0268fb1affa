/** What draws for us. */
export interface Graphics {
  readonly canvas: HTMLCanvasElement;
  /**
   * The processor draws: every pixel is dear. What was drawn stays on the canvas, so that only what
   * has changed needs drawing; a graphics card is quicker where it need not keep anything.
   */
  readonly isSoftware: boolean;
  /** Gives the graphics memory back now, not when the canvas happens to be collected. */
  release(): void;
}

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/iu;

const rendererOf = (gl: WebGLRenderingContext): string => {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return info === null ? '' : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
};

const newCanvas = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    display: 'block',
  });
  return canvas;
};

const contextOf = (canvas: HTMLCanvasElement, keeps: boolean): WebGLRenderingContext => {
  // A canvas has one context, and the first who asks decides: Phaser would ask for buffers that
  // nothing here is drawn with.
  const gl = canvas.getContext('webgl', {
    alpha: false,
    depth: false,
    stencil: false,
    antialias: false,
    preserveDrawingBuffer: keeps,
    powerPreference: 'low-power',
  });
  if (gl === null || gl.isContextLost()) throw new Error('This browser offers no WebGL.');
  return gl;
};

const lose = (gl: WebGLRenderingContext): void =>
  gl.getExtension('WEBGL_lose_context')?.loseContext();

/** Whether the processor draws: only a context can tell, and it has been given its kind by then. */
const drawsInSoftware = (): boolean => {
  const gl = contextOf(document.createElement('canvas'), false);
  const isSoftware = SOFTWARE.test(rendererOf(gl));
  lose(gl);
  return isSoftware;
};

/** A canvas with WebGL. Throws where there is none. */
export const createGraphics = (): Graphics => {
  const isSoftware = drawsInSoftware();
  const canvas = newCanvas();
  const gl = contextOf(canvas, isSoftware);
  return { canvas, isSoftware, release: () => lose(gl) };
};
