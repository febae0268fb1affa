/**
 * What Phaser wants to know of the browser, in place of its own trials: they open a WebGL context
 * which is never given back, and wait for the graphics processor as long as opening ours takes.
 * `createGraphics` has made sure of WebGL before Phaser is asked for anything.
 */
export const webGL = true;
/** No canvas renderer is shipped. */
export const canvas = false;
/** No picture is blended in any other way than over what is there. */
export const supportNewBlendModes = true;
export const supportInverseAlpha = true;
/** Only input would ask. */
export const pointerLock = false;
