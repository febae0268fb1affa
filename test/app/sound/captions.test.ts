import { describe, expect, it } from 'vitest';
import { CAPTION_LIFE, CAPTION_TURN, createCaptions } from '../../../src/app/sound/captions.ts';
import { handTimer } from '../../support/timer.ts';

const opened = () => {
  const { timer, pass, waiting } = handTimer();
  const captions = createCaptions(timer);
  return { captions, pass, waiting, shown: () => captions.store.getState().caption };
};

describe('captions', () => {
  it('[CAP1] stay long enough to be read, and go', () => {
    const { captions, pass, shown } = opened();
    captions.show('phone');
    expect(shown()).toBe('phone');
    pass(CAPTION_LIFE - 1);
    expect(shown()).toBe('phone');
    pass(1);
    expect(shown()).toBeNull();
  });
  it('[CAP2] wait for each other', () => {
    const { captions, pass, shown } = opened();
    captions.show('phone');
    captions.show('breath-furious');
    expect(shown()).toBe('phone');
    pass(CAPTION_TURN);
    expect(shown()).toBe('breath-furious');
    pass(CAPTION_LIFE);
    expect(shown()).toBeNull();
  });
  it('[CAP3] one that has had its turn makes room at once', () => {
    const { captions, pass, shown } = opened();
    captions.show('phone');
    pass(CAPTION_TURN);
    captions.show('door');
    expect(shown()).toBe('door');
  });
  it('never fall far behind what is heard, and never say the same twice in a row', () => {
    const { captions, pass, shown } = opened();
    for (const id of ['phone', 'phone', 'door', 'flap', 'till', 'rain'] as const) captions.show(id);
    const seen = [shown()];
    for (let turn = 0; turn < 5; turn++) {
      pass(CAPTION_TURN);
      seen.push(shown());
    }
    expect(seen.slice(0, 4)).toEqual(['phone', 'door', 'flap', 'flap']);
    expect(seen.at(-1)).toBeNull();
  });
  it('what is not there any more is taken back, and who waits comes next', () => {
    const { captions, pass, shown } = opened();
    captions.show('breath-relieved');
    captions.show('door');
    captions.show('breath-neutral');
    captions.takeBack(caption => caption.startsWith('breath-'));
    expect(shown()).toBe('door');
    pass(CAPTION_LIFE);
    expect(shown()).toBeNull();
    captions.show('rain');
    captions.takeBack(caption => caption.startsWith('breath-'));
    expect(shown()).toBe('rain');
  });
  it('[CAP4] are cleared at once, and leave no timer behind', () => {
    const { captions, waiting, shown } = opened();
    captions.show('phone');
    captions.show('door');
    captions.clear();
    expect(shown()).toBeNull();
    expect(waiting()).toBe(0);
  });
});
