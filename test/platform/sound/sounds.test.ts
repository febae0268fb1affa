import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AMBIENCE_FILES } from '../../../src/platform/sound/ambience.ts';
import { SLOTS, spriteOf } from '../../../src/platform/sound/audio-sprite.ts';

const FOLDER = 'assets/public/sounds';
const sizeOf = (file: string): number => statSync(join(FOLDER, file)).size;
const sounds = readdirSync(FOLDER).filter(file => /\.(?:ogg|mp3)$/.test(file));

describe('the sounds', () => {
  it('[SPR1] the sprite is cut as its maker made it', () => {
    const lines = readFileSync('assets/sounds/sprite.txt', 'utf8').trim().split('\n');
    expect(Object.entries(SLOTS).map(([cue, length]) => `${cue} ${length}`)).toEqual(lines);
  });
  it('[SPR2] each cue begins where the one before ends', () => {
    expect(spriteOf({ a: 200, b: 300, c: 50 })).toEqual({
      a: [0, 200],
      b: [200, 300],
      c: [500, 50],
    });
  });
  it('[SPR3] every sound comes as OGG and as MP3', () => {
    const names = [...Object.values(AMBIENCE_FILES).filter(file => file !== null), 'effects'];
    const files = names.flatMap(name => [`${name}.mp3`, `${name}.ogg`]);
    expect(sounds.toSorted()).toEqual(files.toSorted());
  });
  it('[SPR4] all together, and what one conversation fetches, are within budget', () => {
    expect(sounds.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThan(1_200_000);
    for (const ending of ['ogg', 'mp3'])
      for (const room of sounds.filter(file => file.endsWith(ending)))
        expect(sizeOf(room) + sizeOf(`effects.${ending}`)).toBeLessThan(300_000);
  });
});
