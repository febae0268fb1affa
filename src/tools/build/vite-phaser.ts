import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const STAGE = resolve(import.meta.dirname, '..', '..', 'stage', 'phaser');
const PHASER = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const SOURCE = `${PHASER}/src/`;

/**
 * What the used part of Phaser mentions and a stage of pictures never calls: filters, noise and
 * lights with their shaders, tile maps, drawn shapes, loaders' formats, input. Found by coverage.
 * Whoever needs one of them takes it off this list; the browser tests, which play what is shipped,
 * tell that it is missing.
 */
const UNUSED: readonly RegExp[] = [
  /^filters\//,
  /^renderer\/snapshot\//,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/(?:BatchHandler(?:PointLight|Strip)|DrawLine|DynamicTextureHandler|FillPath|StrokePath)\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(?:SpriteGPULayer|TilemapGPULayer|MeshToQuad|Tile)\.js$/,
  /^renderer\/webgl\/renderNodes\/transformer\/Transformer(?:Stamp|Tile|Vertex)\.js$/,
  /^renderer\/webgl\/shaders\/(?:ColorMatrix|DefineLights|Filter|Gradient|Noise|PointLight|Ramp|ShaderQuad|SpriteGPULayer|TilemapGPULayer)\w*-(?:frag|vert|glsl)\.js$/,
  /^textures\/DynamicTexture\.js$/,
  /^textures\/parsers\/(?!Image\.|index\.)/,
  /^math\/(?:Euler|Hash|HashCell|HashSimplex|Quaternion)\.js$/,
  /^geom\/polygon\/Earcut\.js$/,
  /^display\/Color(?:Band|Matrix|Ramp)\.js$/,
  /^animations\/(?!events)/,
  /^gameobjects\/layer\//,
  /^input\/(?!events)/,
];

const NOTHING = 'module.exports = function () {};';

/**
 * Ships the part of Phaser that the stage uses instead of the whole: a third of the bytes.
 * Only builds do so: the development server would have to bundle these CommonJS modules one by one.
 */
export const usedPhaser = (): Plugin => ({
  name: 'used-phaser',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: [
        { find: /^phaser$/, replacement: `${STAGE}/phaser-used.ts` },
        // The package does not export its source, so it is named by its place.
        { find: /^phaser(?=\/src\/)/, replacement: PHASER },
        {
          find: /^(?:\.{1,2}\/)+(?:device\/)?(?:Canvas)?Features$/,
          replacement: `${STAGE}/phaser-features.ts`,
        },
      ],
    },
    // Phaser's own build sets these too, as text for text: `typeof` nothing would be true.
    define: {
      'typeof WEBGL_RENDERER': 'true',
      'typeof CANVAS_RENDERER': 'false',
      'typeof FEATURE_SOUND': 'false',
      'typeof WEBGL_DEBUG': 'false',
    },
  }),
  load(id) {
    if (!id.startsWith(SOURCE)) return null;
    const name = id.slice(SOURCE.length);
    return UNUSED.some(unused => unused.test(name)) ? NOTHING : null;
  },
});
