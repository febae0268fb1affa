/**
 * The part of Phaser that the stage uses, under the names of the whole. What is shipped takes it
 * in place of 'phaser' (see src/tools/build/vite-phaser.ts): the package comes as one block that no bundler can
 * take apart, and most of it would be loaded before the first line of a conversation for nothing.
 *
 * Whoever uses more of Phaser on the stage adds it here: a name below, or, for a new
 * `scene.add.…`, the module that registers it. The types are those of the whole, so only the
 * browser tests, which play what is shipped, tell that something is missing.
 */

// First of all: its modules need one another in a circle, which only works entered from here.
import Renderer from 'phaser/src/renderer/index.js';
// What a scene is made of registers itself with Phaser when it is loaded. Input, loader, tweens,
// clock and lights are left out: Phaser passes over parts it does not find.
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
// scene.add.container, .image, .text
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/text/TextFactory.js';
import constants from 'phaser/src/const.js';
import CoreEvents from 'phaser/src/core/events/index.js';
import Game from 'phaser/src/core/Game.js';
import ScaleModes from 'phaser/src/scale/const/SCALE_MODE_CONST.js';
import SceneEvents from 'phaser/src/scene/events/index.js';
import Scene from 'phaser/src/scene/Scene.js';

export { Game, Renderer, Scene };
export const { WEBGL } = constants;
export const Core = { Events: CoreEvents };
export const Scenes = { Events: SceneEvents };
export const Scale = { NONE: ScaleModes.NONE };
