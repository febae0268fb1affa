import { describe, expect, it } from 'vitest';
import { breachesIn, openPromisesIn } from '../../src/engine/review/mishaps.ts';
import { replyKeyOf } from '../../src/narrative/profile/reply-key.ts';
import { talk } from '../support/talk.ts';
import { say } from '../support/toy.ts';

const CALL = { promises: ['call'], promiseWords: { call: 'a call by six' } };
const BARE = { promises: ['call'] };

describe('promises and serious errors, for a reader', () => {
  it('[M9] a promise that stays open has the author’s words, its turn and its reply', () => {
    const conversation = talk([say('', '+1 ask'), say('', '+1 commit', CALL)]);
    expect(openPromisesIn(conversation)).toEqual([
      { id: 'call', words: 'a call by six', turn: 2, said: 'reply 0' },
    ]);
  });
  it('[M9] words that one reply has stand for every promise of that name', () => {
    const conversation = talk([
      { key: say('', '+1 commit', BARE), others: [say('', '+1 commit', CALL)] },
    ]);
    expect(openPromisesIn(conversation)).toMatchObject([{ words: 'a call by six' }]);
  });
  it('[M9] one that is kept is none', () => {
    const conversation = talk([say('', '+1 commit', CALL), say('', '+2 act', { kept: ['call'] })]);
    expect(openPromisesIn(conversation)).toEqual([]);
  });
  it('[S3] an error made twice is named once, where it came first; without words, the reply tells', () => {
    const conversation = talk([
      say('', '-2 disclose', { breaches: ['privacy'] }),
      say('', '-2 disclose', { breaches: ['privacy'] }),
    ]);
    expect(breachesIn(conversation)).toEqual([
      { id: 'privacy', words: null, turn: 1, said: 'reply 0' },
    ]);
  });
  it('are written as a name, and after two colons what people read', () => {
    expect(replyKeyOf(['promise: taxi :: a taxi both ways', 'promise: call'])).toMatchObject({
      promises: ['taxi', 'call'],
      promiseWords: { taxi: 'a taxi both ways' },
    });
    expect(replyKeyOf(['breach: privacy :: gave away a name'])).toMatchObject({
      breaches: ['privacy'],
      breachWords: { privacy: 'gave away a name' },
    });
  });
});
