import { describe, expect, it } from 'vitest';
import { createLetterDraft } from '../../../src/app/exercise/letter-draft.ts';
import type { Ask } from '../../../src/app/hiring/api/ask.ts';
import { handTimer } from '../../support/timer.ts';

/** A server that keeps what it is sent, while it can be reached. */
const keeper = () => {
  const kept: unknown[] = [];
  const state = { away: false };
  const ask = (async (_endpoint: unknown, { body }: { body: unknown }) => {
    if (state.away) return { ok: false, error: 'server/unreachable' };
    kept.push(body);
    return { ok: true, value: { done: true } };
  }) as unknown as Ask;
  return { kept, state, ask };
};

const settled = () => new Promise(resolve => setTimeout(resolve, 0));

describe('an answer to a letter', () => {
  it('is kept once somebody rests, and whole', async () => {
    const { kept, ask } = keeper();
    const { timer, pass } = handTimer();
    const draft = createLetterDraft({ ask, timer, run: 'run-12345', written: 'Dear' });
    expect(draft.store.getState()).toEqual({ text: 'Dear', kept: 'kept' });
    draft.write('Dear Ms L');
    pass(500);
    draft.write('Dear Ms Lind');
    pass(500);
    expect(kept).toEqual([]);
    pass(500);
    await settled();
    expect(kept).toEqual([{ text: 'Dear Ms Lind' }]);
    expect(draft.store.getState().kept).toBe('kept');
  });

  it('says that it is lost, tries again, and loses nothing', async () => {
    const { kept, state, ask } = keeper();
    const { timer, pass } = handTimer();
    const draft = createLetterDraft({ ask, timer, run: 'run-12345', written: '' });
    state.away = true;
    draft.write('I am sorry.');
    expect(await draft.keep()).toBe(false);
    expect(draft.store.getState().kept).toBe('lost');
    state.away = false;
    pass(3000);
    await settled();
    expect(kept).toEqual([{ text: 'I am sorry.' }]);
    expect(draft.store.getState()).toEqual({ text: 'I am sorry.', kept: 'kept' });
  });
});
