import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeech } from '../../../src/platform/sound/speech.ts';

const LINE = { text: 'Well?', voice: 'uk', rate: 1 };
const VOICE = { voiceURI: 'uk', lang: 'en-GB', localService: true };
const refuse = (): never => {
  throw new Error('not here');
};

class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser's voices, with whatever is wrong with them. */
const stub = (wrong: object = {}) => {
  const spoken: Utterance[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [VOICE],
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => undefined,
    ...wrong,
  });
  return spoken;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('voices that the browser may refuse', () => {
  const refusals: readonly (readonly [string, () => void])[] = [
    ['no speechSynthesis', () => vi.stubGlobal('speechSynthesis', undefined)],
    ['speechSynthesis is null', () => vi.stubGlobal('speechSynthesis', null)],
    ['getVoices throws', () => void stub({ getVoices: refuse })],
    ['getVoices gives nothing', () => void stub({ getVoices: () => undefined })],
    ['speak throws', () => void stub({ speak: refuse })],
    ['cancel throws', () => void stub({ cancel: refuse })],
    [
      'no utterances',
      () => {
        stub();
        vi.stubGlobal('SpeechSynthesisUtterance', undefined);
      },
    ],
    ['speak never ends', () => void stub()],
  ];
  it.each(refusals)('%s: each line comes to an end all the same, once', (_name, refusal) => {
    refusal();
    const speech = createSpeech();
    expect(Array.isArray(speech.voices())).toBe(true);
    const done = vi.fn();
    speech.say(LINE, done);
    vi.advanceTimersByTime(60_000);
    expect(done).toHaveBeenCalledTimes(1);
    speech.hush();
    speech.close();
  });
  it('an end that comes is told at once, and not again', () => {
    const spoken = stub();
    const done = vi.fn();
    createSpeech().say(LINE, done);
    spoken[0]?.dispatchEvent(new Event('end'));
    spoken[0]?.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(60_000);
    expect(done).toHaveBeenCalledTimes(1);
  });
  it('a voice that is not on this machine is never used', () => {
    stub({ getVoices: () => [{ ...VOICE, localService: false }] });
    expect(createSpeech().voices()).toEqual([]);
  });
});
