import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swingsOf, voiceStrip } from '../../../src/app/voice/voice-line.ts';
import { spokenAs, voiceOf } from '../../../src/app/voice/voice.ts';
import { TONES } from '../../../src/engine/model/heard.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../src/engine/model/mood.ts';

const LINE = 'I have said this twice now.';

const loudest = (swings: readonly number[]): number => Math.max(0, ...swings.map(Math.abs));

describe('a voice that is seen', () => {
  it('is louder, more pressed, more jagged and shorter of breath with every step of heat', () => {
    for (let mood = MOOD_MIN; mood < 0; mood++) {
      const [hot, cooler] = [voiceOf(mood), voiceOf(mood + 1)];
      expect(hot.loudness).toBeGreaterThan(cooler.loudness);
      expect(hot.pace).toBeGreaterThan(cooler.pace);
      expect(hot.edge).toBeGreaterThan(cooler.edge);
      expect(hot.breath).toBeLessThan(cooler.breath);
    }
  });
  it('is a flat line where nobody says a word', () => {
    expect(loudest(swingsOf(LINE, voiceOf(-5, 'silent')))).toBe(0);
    expect(swingsOf('', voiceOf(-5))).toEqual([]);
  });
  it('whispers lower and shouts higher', () => {
    const plain = loudest(swingsOf(LINE, voiceOf(-5)));
    expect(loudest(swingsOf(LINE, voiceOf(-5, 'whispering')))).toBeLessThan(plain / 2);
    expect(loudest(swingsOf(LINE.toUpperCase(), voiceOf(-5)))).toBeGreaterThan(plain);
  });
  it('is spoken quicker and higher where it is hot, and low where it whispers', () => {
    const [hot, calm] = [spokenAs(voiceOf(-9)), spokenAs(voiceOf(5))];
    expect(hot.rate).toBeGreaterThan(calm.rate);
    expect(hot.pitch).toBeGreaterThan(calm.pitch);
    expect(spokenAs(voiceOf(0, 'whispering')).pitch).toBeLessThan(1);
  });
  it('says the same line the same way, in every tone', () => {
    const shapes = TONES.map(tone =>
      voiceStrip(LINE, voiceOf(-4, tone), { width: 200, height: 40 }),
    );
    expect(new Set(shapes).size).toBe(TONES.length);
  });
  it('grows with the line and keeps what has been said, whatever is said', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: MOOD_MIN, max: MOOD_MAX }), (text, mood) => {
        const voice = voiceOf(mood);
        const all = swingsOf(text, voice);
        expect(all.every(value => Math.abs(value) < 1.7)).toBe(true);
        expect(swingsOf(text, voice, text.length + 40)).toEqual(all);
        expect(swingsOf(text, voice, text.length / 2).length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
