import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { PlayState } from '../../../src/app/conversation/play-store.ts';
import { secondsTo } from '../../../src/app/conversation/story-time.ts';
import { createTextReveal } from '../../../src/app/conversation/text-reveal.ts';
import type { Channel } from '../../../src/engine/model/channel.ts';
import { closed, customerSays, talking, youSay } from '../../support/moment.ts';

const HELD = talking({
  said: [
    customerSays('Well?'),
    { ...youSay('One moment.'), hold: 3 },
    customerSays('Still there?'),
  ],
  heardBefore: 1,
}).play;

const revealing = (channel: Channel) => {
  const store = createStore<PlayState>(() => closed.play);
  const reveal = createTextReveal(
    { store },
    () => 10,
    () => channel,
  );
  store.setState(HELD, true);
  return reveal;
};

describe('a reply that keeps somebody waiting', () => {
  it('is waited for on a telephone, before a word is said', () => {
    const reveal = revealing('phone');
    expect(reveal.store.getState()).toEqual({ line: 2, shown: 0, held: 0 });
    reveal.tick(1200);
    expect(reveal.store.getState()).toMatchObject({ line: 2, shown: 0 });
    expect(reveal.store.getState().held).toBeGreaterThan(0.4);
    reveal.tick(5000);
    expect(reveal.store.getState()).toEqual({ line: 2, shown: 0 });
    reveal.tick(300);
    expect(reveal.store.getState().shown).toBeCloseTo(3);
  });
  it('is over for whoever skips', () => {
    const reveal = revealing('phone');
    reveal.skip();
    expect(reveal.store.getState()).toEqual({ line: null, shown: 0 });
  });
  it.each(['counter', 'chat'] as const)('is none at a %s', channel => {
    expect(revealing(channel).store.getState()).toEqual({ line: 2, shown: 0 });
  });
});

describe('a message', () => {
  it('is typed for a moment, also when it is one word', () => {
    const reveal = revealing('chat');
    reveal.tick(1500);
    expect(reveal.store.getState().line).toBe(2);
    reveal.tick(1500);
    expect(reveal.store.getState().line).toBeNull();
  });
});

describe("a conversation's own clock", () => {
  const said = [customerSays('x'.repeat(28)), { ...youSay('Wait.'), hold: 3 }, customerSays('ok')];
  it('begins at nothing, and grows with every word', () => {
    expect(secondsTo(said, 0, 'phone')).toBe(0);
    expect(secondsTo(said, 1, 'phone')).toBe(3.5);
    expect(secondsTo(said, 1, 'chat')).toBeGreaterThan(secondsTo(said, 1, 'phone'));
  });
  it('goes on by the minutes of a hold', () => {
    const spoken = said.map(({ voice, name, text }) => ({ voice, name, text }));
    expect(secondsTo(said, 3, 'phone') - secondsTo(spoken, 3, 'phone')).toBe(180);
  });
});
