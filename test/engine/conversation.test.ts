import { describe, expect, it } from 'vitest';
import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import { type Levels } from '../../src/engine/model/customer.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { err, ok } from '../../src/engine/result.ts';
import { choiceOf, replay } from '../../src/engine/run/run.ts';
import type { Ending, Line, StoryStep, Storyteller } from '../../src/engine/model/story-step.ts';
import { say } from '../support/toy.ts';

const LINE: Line = { speaker: 'Dana', text: 'Well?', kept: [] };
const SOLVED: Ending = { kind: 'resolved', warranted: false, summary: 'Solved.' };
const SCENARIO = {
  start: { heat: 8, trust: 3, patience: 6 },
  grievances: [{ id: 'wait', hurt: 'The wait', weight: 2 }],
};

interface Told extends Storyteller {
  readonly heard: Levels[];
}

/** A story of the same replies at every step, `steps` long; it writes down the levels it was given. */
const teller = (
  keys: readonly ReplyKey[],
  steps: number,
  last: Line = LINE,
  line: Line = LINE,
): Told => {
  let step = 0;
  const heard: Levels[] = [];
  const scene = (): StoryStep =>
    step >= steps
      ? { lines: [last], replies: [], ending: SOLVED }
      : {
          lines: step === 0 ? [LINE] : [line],
          replies: keys.map((key, index) => ({ index, text: `${index}`, key })),
          ending: null,
        };
  return {
    heard,
    open: levels => {
      step = 0;
      heard.push(levels);
      return ok(scene());
    },
    choose: (index, levels) => {
      if (index >= keys.length) return err({ code: 'story/not-on-offer', detail: `${index}` });
      step += 1;
      heard.push(levels);
      return ok(scene());
    },
  };
};

const opened = (story: Storyteller): Conversation => {
  const conversation = begin(SCENARIO, story);
  if (!conversation.ok) throw new Error(conversation.error.code);
  return conversation.value;
};

const reply = (conversation: Conversation, story: Storyteller, index: number): Conversation => {
  const next = advance(conversation, story, index);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
};

describe('a conversation', () => {
  const KEYS = [
    say('+2 acknowledge wait', '', { id: 'own' }),
    say('', '+2 act', { promises: ['call'] }),
  ];

  it('[C2] gives the story the levels after the reply, before it speaks', () => {
    const story = teller(KEYS, 2);
    reply(opened(story), story, 0);
    expect(story.heard).toEqual([
      { heat: 8, trust: 3, patience: 6 },
      { heat: 5, trust: 3, patience: 5 },
    ]);
  });
  it('[C1] refuses a reply that is not on offer and changes nothing', () => {
    const story = teller(KEYS, 2);
    const conversation = opened(story);
    expect(advance(conversation, story, 7)).toEqual({
      ok: false,
      error: { code: 'conversation/not-on-offer', detail: '7' },
    });
    expect(story.heard).toHaveLength(1);
  });
  it('[C1] accepts nothing after the ending', () => {
    const story = teller(KEYS, 1);
    const ended = reply(opened(story), story, 0);
    expect(ended.ending).toEqual(SOLVED);
    expect(advance(ended, story, 0)).toMatchObject({ error: { code: 'conversation/over' } });
  });
  it('[C3] settles open promises once, at the ending', () => {
    const story = teller(KEYS, 2);
    const middle = reply(opened(story), story, 1);
    expect(middle.customer.openPromises).toEqual(['call']);
    const end = reply(middle, story, 0);
    expect(end.turns.at(-1)?.movements.filter(({ rule }) => rule === 'M9')).toHaveLength(1);
  });
  it('[C3] a line keeps a promise', () => {
    const story = teller(KEYS, 2, { ...LINE, kept: ['call'] });
    const end = reply(reply(opened(story), story, 1), story, 0);
    expect(end.turns.at(-1)?.movements.some(({ rule }) => rule === 'M9')).toBe(false);
  });

  describe.each(['live', 'thawed'])('%s', mode => {
    const pass = <T>(value: T): T =>
      mode === 'live' ? value : (JSON.parse(JSON.stringify(value)) as T);
    it('[R2] replaying a run gives the same conversation', () => {
      const story = teller(KEYS, 3);
      let played = opened(story);
      for (const index of [0, 1, 0]) played = pass(reply(played, story, index));
      const choices = pass(played.turns.map(turn => choiceOf(turn.reply)));
      const run = { scenario: 's', version: 'v', variant: 'default', choices };
      expect(replay(run, 'v', SCENARIO, teller(KEYS, 3))).toEqual({ ok: true, value: played });
    });
  });

  it('[R3] a run of another version, or of another reply, says so', () => {
    const run = {
      scenario: 's',
      version: 'v',
      variant: 'default',
      choices: [{ index: 0, id: 'other' }],
    };
    expect(replay(run, 'w', SCENARIO, teller(KEYS, 1))).toMatchObject({
      error: { code: 'replay/other-version' },
    });
    expect(replay(run, 'v', SCENARIO, teller(KEYS, 1))).toMatchObject({
      error: { code: 'replay/other-reply' },
    });
  });
  it.each([
    { played: '0123456789abcdef', now: 'r2-0123456789abcdef', code: 'replay/other-rules' },
    { played: 'r2-0123456789abcdef', now: 'r10-0123456789abcdef', code: 'replay/other-rules' },
    { played: 'r2-0123456789abcdef', now: 'r2-fedcba9876543210', code: 'replay/other-version' },
  ])('[R3] a run of $played is $code under $now', ({ played, now, code }) => {
    const run = { scenario: 's', version: played, variant: 'default', choices: [] };
    expect(replay(run, now, SCENARIO, teller(KEYS, 1))).toMatchObject({ error: { code } });
  });

  describe('what the lines of a turn bring', () => {
    const LIE = [say('', '-2 overpromise', { id: 'lie' }), say('', '+1 ask')];
    it('[C5] takes effect after the turn is told: the story reads it from the next turn on', () => {
      const story = teller(LIE, 9, LINE, { ...LINE, stirs: [{ by: 2, what: 'the phone' }] });
      const once = reply(opened(story), story, 1);
      expect(story.heard[1]).toMatchObject({ heat: 9 });
      expect(once.customer.heat).toBe(10);
      expect(once.turns[0]?.movements.at(-1)).toMatchObject({ rule: 'M14', what: 'the phone' });
    });
    it('[M12] [C5] an untruth comes out by its reply’s name, and names its turn', () => {
      const story = teller(LIE, 9, LINE, { ...LINE, comesOut: ['lie'] });
      const told = reply(opened(story), story, 0);
      expect(told.customer.debts).toEqual([]);
      expect(told.turns[0]?.movements).toContainEqual({
        rule: 'M12',
        on: 'trust',
        by: -4,
        wanted: -4,
        paysFor: 0,
      });
    });
  });
});
