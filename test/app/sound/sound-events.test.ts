import { describe, expect, it } from 'vitest';
import { captionOf, soundEventsBetween } from '../../../src/app/sound/sound-events.ts';
import type { Snapshot } from '../../../src/app/conversation/snapshot.ts';
import { MOOD_ZONES } from '../../../src/engine/model/mood.ts';
import { ENDING_KINDS } from '../../../src/engine/model/story-step.ts';
import { closed, customerSays, talking, youSay } from '../../support/moment.ts';

const heard = (before: Snapshot, after: Snapshot): readonly string[] =>
  soundEventsBetween(before, after).map(({ cue }) => cue);

/** The conversation after one reply. */
const SAID = [customerSays('Well?'), youSay('I see.'), customerSays('Do you.')];
const replied = (change: Parameters<typeof talking>[0] = {}, line: number | null = 2): Snapshot =>
  talking({ said: SAID, heardBefore: 1, ...change }, { line });

describe('the player’s hand', () => {
  it('[SND1] a choice ticks when it is taken, and not again when the answer comes', () => {
    const asked = talking({}, { waiting: true });
    expect(heard(talking(), asked)).toEqual(['tick']);
    expect(heard(asked, replied())).toEqual([]);
  });
  it('[SND2] something done at the desk is confirmed', () => {
    const said = [customerSays('Well?'), youSay('Look it up.', 'action'), customerSays('Good.')];
    expect(heard(talking(), replied({ said }))).toEqual(['confirm']);
  });
  it('a reply that is refused ticks and then nothing', () => {
    expect(heard(talking({}, { waiting: true }), talking())).toEqual([]);
  });
});

describe('a hold', () => {
  it('has music as it begins, once, which is said in a caption', () => {
    const before = talking();
    const held = (share: number) => ({
      ...talking({ said: [customerSays('Well?'), customerSays('Hello?')], heardBefore: 1 }),
      textReveal: { line: 1, shown: 0, held: share },
    });
    expect(heard(before, held(0))).toContain('hold');
    expect(heard(held(0), held(0.5))).not.toContain('hold');
    expect(captionOf('hold')).toBe('hold');
  });
});

describe('mood', () => {
  it.each([
    { from: -5, to: -3, cues: ['breath-irritated', 'rise'] },
    { from: -3, to: -5, cues: ['breath-furious', 'fall'] },
    { from: -7, to: -5, cues: ['rise'] },
    { from: -6, to: -5, cues: [] },
    { from: -1, to: 0, cues: ['breath-neutral'] },
    { from: 1, to: 2, cues: ['breath-relieved'] },
    { from: 4, to: 4, cues: [] },
    { from: 3, to: 6, cues: ['rise'] },
    { from: 7, to: 4, cues: ['fall'] },
  ])('[SND3] from $from to $to: $cues', ({ from, to, cues }) => {
    expect(heard(talking({ mood: from }), replied({ mood: to }))).toEqual(cues);
  });
  it('[SND3] nobody is heard to breathe who is on the way out', () => {
    const ending = { kind: 'left', warranted: false, summary: '' } as const;
    expect(heard(talking({ mood: -3 }), replied({ mood: -9, ending }))).toEqual(['fall']);
  });
  it('[SND4] the breath comes before the line of music, so that each can be told apart', () => {
    const cues = soundEventsBetween(talking({ mood: -5 }), replied({ mood: 0 }));
    expect(cues.map(({ after }) => after)).toEqual([120, 500]);
  });
  it.each(MOOD_ZONES.slice(2))('[SND10] from the worst to $name there is a breath', ({ upTo }) => {
    const [first] = heard(talking({ mood: -10 }), replied({ mood: upTo }));
    expect(first).toMatch(/^breath-(?:irritated|neutral|relieved)$/);
  });
  it('is not heard to move when another conversation is opened', () => {
    expect(heard(talking({ mood: -9 }), talking({ run: 'run-2', mood: 5 }))).toEqual([]);
  });
});

describe('lines', () => {
  const said = [
    customerSays('Well?'),
    youSay('I see.'),
    customerSays('Wait.', { sound: 'phone' }),
    { voice: 'narration', name: null, text: 'She goes.', sound: 'door' } as const,
  ];
  it('[SND5] are heard as they begin, one after the other', () => {
    expect(heard(talking(), replied({ said }, 2))).toEqual(['phone']);
    expect(heard(replied({ said }, 2), replied({ said }, 3))).toEqual(['door']);
    expect(heard(replied({ said }, 3), replied({ said }, null))).toEqual([]);
  });
  it('[SND6] are heard together when they are told at once', () => {
    expect(heard(talking(), replied({ said }, null))).toEqual(['phone', 'door']);
  });
  it('are heard again when a conversation is taken up, and only the newest', () => {
    const opening = customerSays('Rain.', { sound: 'rain' });
    expect(heard(closed, replied({ said: [opening, ...said.slice(1)] }, 3))).toEqual([
      'phone',
      'door',
    ]);
  });
  it('of the opening are heard', () => {
    const first = customerSays('Hello?', { sound: 'bell' });
    expect(heard(closed, talking({ said: [first] }, { line: 0 }))).toEqual(['bell']);
  });
  it('with a sigh are breathed as the mood is', () => {
    const sighing = [...SAID.slice(0, 2), customerSays('Hm.', { gesture: 'sigh' })];
    expect(heard(talking({ mood: 5 }), replied({ said: sighing, mood: 5 }))).toEqual([
      'breath-relieved',
    ]);
  });
  it('one sound at a time is made once', () => {
    const twice = [
      ...SAID.slice(0, 2),
      customerSays('A.', { sound: 'till' }),
      customerSays('B.', { sound: 'till' }),
    ];
    expect(heard(talking(), replied({ said: twice }, null))).toEqual(['till']);
  });
});

describe('the end', () => {
  it.each(ENDING_KINDS)('[SND7] %s has a sound of its own, after the last line', kind => {
    const ending = { kind, warranted: false, summary: 'So.' };
    expect(heard(talking(), replied({ ending }, 2))).toEqual([]);
    expect(heard(replied({ ending }, 2), replied({ ending }, null))).toEqual([
      // What is ended sounds as what goes to somebody else.
      kind === 'ended' ? 'end-escalated' : `end-${kind}`,
    ]);
    expect(heard(replied({ ending }, null), replied({ ending }, null))).toEqual([]);
  });
  it('[SND8] is heard at once where lines are told at once', () => {
    const ending = { kind: 'left', warranted: false, summary: 'So.' } as const;
    expect(heard(talking(), replied({ ending }, null))).toEqual(['end-left']);
  });
  it('of an old conversation is not heard again', () => {
    const ending = { kind: 'left', warranted: false, summary: 'So.' } as const;
    expect(heard(closed, replied({ ending }, null))).toEqual([]);
  });
});

describe('captions', () => {
  it('[SND9] say what the page does not say in words', () => {
    expect(captionOf('phone')).toBe('phone');
    expect(captionOf('breath-relieved')).toBe('breath-relieved');
    expect((['tick', 'confirm', 'rise', 'fall', 'end-left'] as const).map(captionOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
