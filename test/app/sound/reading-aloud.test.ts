import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { PlayState } from '../../../src/app/conversation/play-store.ts';
import { createReadingAloud, hushedBySkip, paceOf } from '../../../src/app/sound/reading-aloud.ts';
import {
  createPreferences,
  DEFAULT_PREFERENCES,
} from '../../../src/app/preferences/preferences.ts';
import type { Speech, Utterance, Voice } from '../../../src/app/sound/speech-port.ts';
import { createTextReveal, PACE } from '../../../src/app/conversation/text-reveal.ts';
import { voiceFor } from '../../../src/app/sound/voice-choice.ts';
import { memoryKeyValueStore } from '../../support/app.ts';
import { customerSays, talking, youSay } from '../../support/moment.ts';

const VOICES: readonly Voice[] = [
  { id: 'cara', language: 'en-US' },
  { id: 'anna', language: 'de-DE' },
  { id: 'bert', language: 'en_GB' },
  { id: 'abel', language: 'en-GB' },
];

/** A voice that says what it is asked to when it is told to. */
const reader = (voices: readonly Voice[] = VOICES) => {
  let said: Utterance[] = [];
  const ends: (() => void)[] = [];
  const speech: Speech = {
    voices: () => voices,
    say(utterance, done) {
      said.push(utterance);
      ends.push(done);
    },
    hush: () => {
      said = [];
    },
    close: () => undefined,
  };
  const finish = (): void => {
    for (const end of ends.splice(0)) end();
  };
  return { speech, texts: () => said.map(({ text }) => text), said: () => said, finish };
};

const opened = ({ readAloud = true, voices = VOICES } = {}) => {
  const store = createStore<PlayState>(() => ({ name: 'closed' }));
  const textReveal = createTextReveal({ store }, () => 10);
  const preferences = createPreferences(memoryKeyValueStore().keyValues);
  preferences.change({ readAloud });
  const voice = reader(voices);
  const aloud = createReadingAloud({
    play: store,
    textReveal: textReveal.store,
    preferences: preferences.store,
    speech: voice.speech,
    languageOf: () => 'en',
  });
  const show = (state: PlayState): void => store.setState(state, true);
  return { show, aloud, preferences, textReveal: hushedBySkip(textReveal, aloud), ...voice };
};

const REPLIED = talking({
  said: [customerSays('Well?'), youSay('I see.'), customerSays('Good.')],
  heardBefore: 1,
}).play;

describe('the voice of somebody', () => {
  it('[VOI1] is the same whatever order the machine names its voices in', () => {
    const turned = VOICES.toReversed();
    for (const name of ['Dana', 'Ruben', 'Ines', 'Iris'])
      expect(voiceFor(turned, 'en', name)).toEqual(voiceFor(VOICES, 'en', name));
  });
  it('[VOI2] speaks the language, and is not the narrator’s where there are two', () => {
    expect(voiceFor(VOICES, 'en-IE', null)?.id).toBe('abel');
    for (const name of ['Dana', 'Ruben', 'Ines', 'Iris'])
      expect(['bert', 'cara']).toContain(voiceFor(VOICES, 'en', name)?.id);
    expect(voiceFor(VOICES, 'de', 'Dana')?.id).toBe('anna');
    expect(voiceFor(VOICES, 'fr', 'Dana')).toBeNull();
  });
  it('differs between people', () => {
    const ids = ['Dana', 'Ruben', 'Ines', 'Iris', 'Theo', 'Juno'].map(
      name => voiceFor(VOICES, 'en', name)?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('reading aloud', () => {
  it('[RDA1] is off by default', () => {
    expect(DEFAULT_PREFERENCES.readAloud).toBe(false);
    const { show, texts } = opened({ readAloud: false });
    show(talking().play);
    expect(texts()).toEqual([]);
  });
  it('[RDA2] reads what others say as they begin to say it, and never the player', () => {
    const { show, textReveal, texts } = opened();
    show(talking({ said: [customerSays('Well?'), customerSays('Speak.')] }).play);
    expect(texts()).toEqual(['Well?']);
    textReveal.tick(5000);
    expect(texts()).toEqual(['Well?', 'Speak.']);
    show(REPLIED);
    expect(texts()).toEqual(['Good.']);
  });
  it('[RDA2] does not read a silence', () => {
    const { show, texts } = opened();
    show(talking({ said: [customerSays('(silence)', { tone: 'silent' })] }).play);
    expect(texts()).toEqual([]);
  });
  it('[RDA3] says while it speaks, and when it has done', () => {
    const { show, aloud, finish } = opened();
    show(talking().play);
    expect(aloud.store.getState().speaking).toBe(true);
    finish();
    expect(aloud.store.getState().speaking).toBe(false);
  });
  it('[RDA4] falls silent on skip, on leaving and when it is turned off', () => {
    for (const end of ['skip', 'leave', 'off'] as const) {
      const { show, textReveal, preferences, aloud, texts } = opened();
      show(talking({ said: [customerSays('Well?'), customerSays('Speak.')] }).play);
      if (end === 'skip') textReveal.skip();
      if (end === 'leave') show({ name: 'closed' });
      if (end === 'off') preferences.change({ readAloud: false });
      expect(texts()).toEqual([]);
      expect(aloud.store.getState().speaking).toBe(false);
    }
  });
  it('an end that comes late does not end what is spoken now', () => {
    const { show, aloud, finish } = opened();
    show(talking().play);
    const late = finish;
    show({ name: 'closed' });
    late();
    show(talking().play);
    expect(aloud.store.getState().speaking).toBe(true);
  });
  it('[RDA5] is silent where no voice speaks the language', () => {
    const { show, aloud } = opened({ voices: [{ id: 'anna', language: 'de-DE' }] });
    show(talking().play);
    expect(aloud.store.getState().speaking).toBe(false);
  });
  it('[RDA6] lines come no faster than they are read, unless all at once was asked for', () => {
    const preferences = { ...DEFAULT_PREFERENCES, readAloud: true };
    expect(paceOf(preferences, true)).toBe(14);
    expect(paceOf(preferences, false)).toBe(PACE.reading);
    expect(paceOf({ ...preferences, textSpeed: 'instant' }, true)).toBe(Number.POSITIVE_INFINITY);
    expect(paceOf(DEFAULT_PREFERENCES, true)).toBe(PACE.reading);
  });
});
