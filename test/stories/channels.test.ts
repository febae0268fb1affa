import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import { readScript, type Script } from '../../src/narrative/story/script.ts';
import { library, playWords } from '../support/ink.ts';

const load = (name: string): Script => {
  const text = readFileSync(`test/fixtures/channels/${name}.ink`, 'utf8');
  const { script, problems } = readScript(name, { name: `${name}.ink`, text }, library({}));
  if (script === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return script;
};

const endOf = (script: Script, said: readonly string[]) => {
  const outcome = outcomeOf(playWords(script, said));
  if (outcome === null) throw new Error('it goes on');
  return outcome;
};

describe('small stories, one for each channel', () => {
  it('on the phone: tones and what is behind the voice ride on the lines', () => {
    const { opening, turns } = playWords(load('on-the-phone'), ['Say nothing']);
    expect(opening[0]).toMatchObject({
      tone: 'flat',
      background: { kind: 'child', words: 'A child asks where the scissors are' },
    });
    expect(turns[0]?.lines[0]).toMatchObject({ tone: 'silent' });
  });
  it('in a chat: a burst is as many lines, and an attachment comes with its own', () => {
    const { opening } = playWords(load('in-a-chat'), []);
    expect(opening.map(({ attachment }) => attachment?.kind)).toEqual([
      undefined,
      undefined,
      'picture',
    ]);
  });
  it('[M16] asking a widow again ends lower than hearing her does', () => {
    const widow = load('on-the-phone');
    const [heard, again] = ['You have said', 'Could I just'].map(
      said => endOf(widow, [said, 'Nothing today']).mood,
    );
    expect(again).toBeLessThan(heard ?? -10);
  });
  it('[M15] [O3] ended after a warning is warranted, and without one it is not', () => {
    const rob = load('after-a-warning');
    expect(endOf(rob, ['I want to sort', 'I said that']).fcr).toBe('warranted-end');
    // Said only together with the end, it leaves no choice.
    expect(endOf(rob, ['I am so sorry', 'I said that']).fcr).toBe('no');
    expect(endOf(rob, ['I am so sorry', 'All right']).fcr).toBe('no');
  });
});
