import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createCaptions } from '../../../src/app/sound/captions.ts';
import type { PlayState } from '../../../src/app/conversation/play-store.ts';
import type { ReadingAloudState } from '../../../src/app/sound/reading-aloud.ts';
import { createPreferences } from '../../../src/app/preferences/preferences.ts';
import type { Sound } from '../../../src/app/sound/sound-port.ts';
import { createSoundtrack } from '../../../src/app/sound/soundtrack.ts';
import { createTextReveal } from '../../../src/app/conversation/text-reveal.ts';
import { memoryKeyValueStore } from '../../support/app.ts';
import { customerSays, standing, talking, youSay } from '../../support/moment.ts';
import { handTimer } from '../../support/timer.ts';

/** A sound that writes down what it is asked for. */
const notebook = () => {
  const notes: string[] = [];
  const sound: Sound = {
    play: cue => void notes.push(cue),
    ambience: setting => void notes.push(`ambience ${setting ?? 'none'}`),
    duck: on => void notes.push(on ? 'duck' : 'unduck'),
    volumes: ({ on, ambience, effects }) =>
      void notes.push(`volumes ${on ? 'on' : 'off'} ${ambience} ${effects}`),
    unlock: () => void notes.push('unlock'),
    close: () => void notes.push('close'),
  };
  /** What was noted since the last look. */
  const look = (): readonly string[] => notes.splice(0);
  return { sound, look };
};

const opened = ({ pace = 10 } = {}) => {
  const store = createStore<PlayState>(() => ({ name: 'closed' }));
  const textReveal = createTextReveal({ store }, () => pace);
  const preferences = createPreferences(memoryKeyValueStore().keyValues);
  const aloud = createStore<ReadingAloudState>(() => ({ speaking: false }));
  const hands = handTimer();
  const captions = createCaptions(hands.timer);
  const { sound, look } = notebook();
  const soundtrack = createSoundtrack({
    play: store,
    textReveal: textReveal.store,
    preferences: preferences.store,
    aloud,
    sound,
    captions,
    timer: hands.timer,
    settingOf: scenario => (scenario === 'toy' ? 'hotel' : null),
  });
  const show = (state: PlayState): void => store.setState(state, true);
  return { show, textReveal, preferences, aloud, captions, look, soundtrack, ...hands };
};

const REPLIED = talking({
  said: [customerSays('Well?'), youSay('I see.'), customerSays('Good.', { sound: 'phone' })],
  heardBefore: 1,
  mood: -2,
}).play;

const told = (from: readonly string[]): readonly string[] =>
  from.filter(note => !note.includes('duck'));

describe('the soundtrack', () => {
  it('[TRK1] begins with the volumes that are kept, and follows them', () => {
    const { look, preferences } = opened();
    expect(look()).toEqual(['volumes on 50 70']);
    preferences.change({ ambienceVolume: 10, sound: false });
    expect(look()).toEqual(['volumes off 10 70']);
  });
  it('[TRK2] the room is heard while somebody is in it', () => {
    const { show, look } = opened();
    look();
    show(talking().play);
    expect(told(look())).toEqual(['ambience hotel']);
    show({ name: 'closed' });
    expect(look()).toEqual(['ambience none', 'unduck']);
  });
  it('a scenario whose setting is unknown is quiet', () => {
    const { show, look } = opened();
    look();
    show(talking({ scenario: 'elsewhere' }).play);
    expect(told(look())).toEqual(['ambience none']);
  });
  it('[TRK3] a candidate works in a quiet room, and hears the rest', () => {
    const { show, look } = opened();
    look();
    const said = [customerSays('Well?', { sound: 'bell' })];
    show(talking({ mode: 'exercise', said }).play);
    expect(told(look())).toEqual(['ambience none', 'bell']);
  });
  it('[TRK4] the room steps back while somebody speaks, and not for the narrator', () => {
    const { show, look, textReveal } = opened();
    const narration = { voice: 'narration', name: null, text: 'Rain.' } as const;
    look();
    show(talking({ said: [customerSays('Well?'), narration] }).play);
    const ducks = (): readonly string[] => look().filter(note => note.includes('duck'));
    expect(ducks().at(-1)).toBe('duck');
    textReveal.tick(5000);
    expect(ducks().at(-1)).toBe('unduck');
  });
  it('[TRK5] and while a voice reads aloud', () => {
    const { show, look, aloud, textReveal } = opened();
    show(talking().play);
    textReveal.skip();
    look();
    aloud.setState({ speaking: true });
    expect(look()).toEqual(['duck']);
    aloud.setState({ speaking: false });
    expect(look()).toEqual(['unduck']);
  });
  it('[TRK6] a reply is heard in order: its line’s sound, the breath, the movement', () => {
    const { show, look, pass, textReveal } = opened();
    show(talking().play);
    textReveal.skip();
    look();
    show(REPLIED);
    expect(told(look())).toEqual(['ambience hotel', 'phone']);
    pass(120);
    expect(look()).toEqual(['breath-irritated']);
    pass(380);
    expect(look()).toEqual(['rise']);
  });
  it('[TRK7] each cue once, though two stores tell of the same change', () => {
    const { show, look, textReveal } = opened();
    show(talking().play);
    textReveal.skip();
    look();
    show(REPLIED);
    textReveal.tick(100);
    textReveal.tick(100);
    expect(look().filter(note => note === 'phone')).toHaveLength(1);
  });
  it('[TRK8] what carries meaning is captioned, even with the sound off', () => {
    const { show, captions, preferences } = opened();
    preferences.change({ sound: false });
    show(talking({ said: [customerSays('Well?', { sound: 'phone' })] }).play);
    expect(captions.store.getState().caption).toBe('phone');
  });
  it('unless captions are off; turning them off takes away the one that is there', () => {
    const { show, captions, preferences } = opened();
    const said = [customerSays('Well?', { sound: 'phone' })];
    show(talking({ said }).play);
    preferences.change({ captions: false });
    expect(captions.store.getState().caption).toBeNull();
    show({ name: 'closed' });
    show(talking({ said }).play);
    expect(captions.store.getState().caption).toBeNull();
  });
  it('[TRK9] who leaves hears nothing more', () => {
    const { show, look, pass, waiting, textReveal } = opened();
    show(talking().play);
    textReveal.skip();
    show(REPLIED);
    show({ name: 'closed' });
    look();
    pass(10_000);
    expect(look()).toEqual([]);
    expect(waiting()).toBe(0);
  });
  it('[TRK10] closed, it leaves silence behind and listens no more', () => {
    const { show, look, soundtrack, preferences, waiting } = opened();
    show(talking().play);
    look();
    soundtrack.close();
    expect(look()).toEqual(['ambience none', 'unduck']);
    show(REPLIED);
    preferences.change({ sound: false });
    expect(look()).toEqual([]);
    expect(waiting()).toBe(0);
  });
  it('a conversation told at once is heard too', () => {
    const { show, look, pass } = opened({ pace: Number.POSITIVE_INFINITY });
    show(talking().play);
    look();
    const ending = { kind: 'resolved', warranted: false, summary: 'So.' } as const;
    const said = standing().said;
    show(talking({ said: [...said, youSay('Yes.')], heardBefore: 1, ending }).play);
    pass(1000);
    expect(told(look())).toEqual(['ambience hotel', 'end-resolved']);
  });
});
