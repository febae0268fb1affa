import { describe, expect, it } from 'vitest';
import type { SaidNow, Standing } from '../../src/app/conversation/conversation-port.ts';
import type { PlayState } from '../../src/app/conversation/play-store.ts';
import { stageView } from '../../src/stage/lifecycle/view.ts';

const TOLD = { line: null, shown: 0 } as const;

const says = (text: string, more: Partial<SaidNow> = {}): SaidNow => ({
  voice: 'customer',
  name: 'Dana',
  text,
  ...more,
});

const standing = (more: Partial<Standing> = {}): Standing => ({
  run: 'run-1',
  turns: 0,
  elsewhere: false,
  scenario: 'toy',
  title: 'Toy',
  customer: 'Dana',
  mode: 'practice',
  playedOnFrom: null,
  said: [says('Where is my room?')],
  heardBefore: 0,
  replies: [{ ref: 'r0', text: 'Sorry.', action: false }],
  mood: -6,
  moodBefore: -6,
  levels: { heat: 8, trust: 2, patience: 4 },
  movements: [],
  whisper: null,
  decision: { at: 1, of: 5 },
  over: (more.ending ?? null) !== null,
  ending: null,
  ...more,
});

const talking = (more: Partial<Standing> = {}, waiting = false): PlayState => ({
  name: 'talking',
  standing: standing(more),
  desk: [],
  waiting,
  problem: null,
});

describe('what the stage is given', () => {
  it('is nothing while nobody stands at the counter', () => {
    expect(stageView({ name: 'closed' }, TOLD)).toBeNull();
    expect(stageView({ name: 'opening' }, TOLD)).toBeNull();
  });

  it.each([
    [-10, -1],
    [-3, -0.3],
    [0, 0],
    [8, 0.8],
    [10, 1],
  ])('mood %i is %d', (mood, expected) => {
    expect(stageView(talking({ mood }), TOLD)?.mood).toBeCloseTo(expected);
  });

  it('lets the light answer the mood, on its side and never more strongly', () => {
    for (let mood = -10; mood <= 10; mood++) {
      const view = stageView(talking({ mood }), TOLD);
      expect(Math.sign(view?.light ?? Number.NaN)).toBe(Math.sign(mood));
      expect(Math.abs(view?.light ?? 2)).toBeLessThanOrEqual(Math.abs(mood / 10));
    }
  });

  it('shows patience where it may be seen, and gives nothing away where it may not', () => {
    expect(stageView(talking(), TOLD)?.patience).toBeCloseTo(0.4);
    expect(stageView(talking({ levels: null }), TOLD)?.patience).toBe(0.5);
  });
});

describe('who speaks', () => {
  const said = [says('Mama.'), says('Hush.', { voice: 'other' }), says('Rain.', { voice: 'you' })];

  it('moves the mouth with the customer’s own line only', () => {
    expect(stageView(talking({ said }), { line: 0, shown: 2 })?.mouth).toBe('open');
    expect(stageView(talking({ said }), { line: 1, shown: 2 })?.mouth).toBe('rest');
    expect(stageView(talking({ said }), { line: 1, shown: 2 })?.speaking).toBe('other');
    expect(stageView(talking({ said }), TOLD)?.mouth).toBe('rest');
  });

  it('closes the mouth when the line is told, and outside the line', () => {
    expect(stageView(talking({ said }), { line: 0, shown: 9 })?.mouth).toBe('rest');
    expect(stageView(talking({ said }), { line: 99, shown: 3 })?.mouth).toBe('rest');
  });

  it('has the customer listen while there is something to choose', () => {
    expect(stageView(talking(), TOLD)?.listening).toBe(true);
    expect(stageView(talking(), { line: 0, shown: 3 })?.listening).toBe(false);
    expect(stageView(talking({}, true), TOLD)?.listening).toBe(false);
  });
});

describe('gestures', () => {
  const said = [
    says('Old.', { gesture: 'fist' }),
    says('So.', { voice: 'you' }),
    says('First.', { gesture: 'fold-arms' }),
    says('Plain.'),
    says('Last.', { gesture: 'sigh' }),
  ];
  const later = talking({ said, heardBefore: 1 });

  it('come with the line that has them, and stay until the next', () => {
    expect(stageView(later, { line: 2, shown: 0 })?.cue?.gesture).toBe('fold-arms');
    expect(stageView(later, { line: 3, shown: 0 })?.cue?.gesture).toBe('fold-arms');
    expect(stageView(later, { line: 4, shown: 0 })?.cue?.gesture).toBe('sigh');
  });

  it('are not made again for what was said before', () => {
    expect(stageView(later, { line: 1, shown: 0 })?.cue).toBeNull();
  });

  it('are the last one when everything is told at once', () => {
    expect(stageView(later, TOLD)?.cue?.gesture).toBe('sigh');
  });

  it('are foreseen', () => {
    expect(stageView(later, { line: 2, shown: 0 })?.coming).toEqual(['fold-arms', 'sigh']);
  });

  it('tell one moment from another by its place in the conversation', () => {
    const again = talking({ said: [...said, says('Sigh.', { gesture: 'sigh' })], heardBefore: 5 });
    const [first, second] = [stageView(later, TOLD)?.cue, stageView(again, TOLD)?.cue];
    expect(first?.gesture).toBe(second?.gesture);
    expect(first?.id).not.toBe(second?.id);
  });

  it('ignores what others do', () => {
    const odd = [says('Hm.', { voice: 'other', gesture: 'nod' })];
    expect(stageView(talking({ said: odd }), TOLD)).toMatchObject({ cue: null, coming: [] });
  });
});

describe('the end', () => {
  const ending = { kind: 'left', warranted: false, summary: '' } as const;

  it('has the customer leave once the last word is said', () => {
    expect(stageView(talking({ ending }), { line: 0, shown: 2 })?.leaving).toBe(false);
    expect(stageView(talking({ ending }), TOLD)).toMatchObject({ leaving: true, listening: false });
  });

  it('lets everybody else stay', () => {
    const stays = talking({ ending: { ...ending, kind: 'resolved' } });
    expect(stageView(stays, TOLD)).toMatchObject({ leaving: false, listening: false });
  });
});
