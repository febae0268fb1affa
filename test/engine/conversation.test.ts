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
const teller = (keys: readonly ReplyKey[], steps: number, last: Line = LINE): Told => {
  let step = 0;
  const heard: Levels[] = [];
  const scene = (): StoryStep =>
    step >= steps
      ? { lines: [last], replies: [], ending: SOLVED }
      : {
          lines: [LINE],
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
});
