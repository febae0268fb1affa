// Phaser's types describe the whole package; its source modules come without any.

declare module 'phaser/src/const.js' {
  import type { WEBGL } from 'phaser';
  const constants: { readonly WEBGL: typeof WEBGL };
  export default constants;
}
declare module 'phaser/src/core/Game.js' {
  export { Game as default } from 'phaser';
}
declare module 'phaser/src/core/events/index.js' {
  import { Core } from 'phaser';
  export default Core.Events;
}
declare module 'phaser/src/renderer/index.js' {
  export { Renderer as default } from 'phaser';
}
declare module 'phaser/src/scale/const/SCALE_MODE_CONST.js' {
  import type { Scale } from 'phaser';
  const modes: Pick<typeof Scale, 'NONE'>;
  export default modes;
}
declare module 'phaser/src/scene/Scene.js' {
  export { Scene as default } from 'phaser';
}
declare module 'phaser/src/scene/events/index.js' {
  import { Scenes } from 'phaser';
  export default Scenes.Events;
}
/** Modules that are loaded for what they register. */
declare module 'phaser/src/*';
