import { describe, expect, it } from 'vitest';
import { openAtReply, placeOfReply } from '../../../src/app/studio/incoming/reply-place.ts';

const TEXT = [
  '# title: Umbrella',
  '=== hello ===',
  '* "Good morning." # id: greet-2',
  '* "Good day, and what can I do?" # id: greet',
  '* [Look it up] # id: a.b',
  '',
].join('\n');
const files = [{ name: 'umbrella.ink', text: TEXT }];
const lineAt = (place: { readonly offset: number } | null): string | null =>
  place === null ? null : (TEXT.slice(place.offset).split('\n', 1)[0] ?? null);

describe('where a reply stands that was seen on the board', () => {
  it('is found by its name, and not by the name of another that begins like it', () => {
    const greet = placeOfReply(files, { reply: 'greet', words: '' });
    expect(lineAt(greet)).toContain('Good day');
    expect(lineAt(placeOfReply(files, { reply: 'a.b', words: '' }))).toContain('Look it up');
    expect(placeOfReply(files, { reply: 'aXb', words: '' })).toBe(null);
  });

  it('is found by its words where it has no name, whatever marks stand around them', () => {
    const seen = { reply: '#1', words: '“Good day, and what can I do?”' };
    expect(lineAt(placeOfReply(files, seen))).toContain('Good day');
    expect(placeOfReply(files, { reply: '#1', words: 'Somebody else' })).toBe(null);
    expect(placeOfReply([], seen)).toBe(null);
  });
});

describe('opening it in the Studio', () => {
  const studioWith = (records: readonly object[]) => {
    const went: unknown[] = [];
    const made: unknown[] = [];
    const workspace = {
      store: { getState: () => ({ files }) },
      goTo: (at: unknown) => went.push(at),
    };
    const studio = {
      drafts: { store: { getState: () => ({ records }) } },
      loadScenarioSources: async (id: string) => (id === 'umbrella' ? files : null),
      create: (copied: unknown) => `copy-${made.push(copied)}`,
      open: () => workspace,
    } as never;
    return { studio, went, made };
  };
  const seen = { reply: 'greet', words: '' };

  it('makes a copy of a shipped scenario once, and goes to the line', async () => {
    const { studio, went, made } = studioWith([]);
    expect(await openAtReply(studio, 'umbrella', null, seen)).toBe('copy-1');
    expect([made.length, went.length]).toEqual([1, 1]);
    const known = studioWith([{ id: 'mine', origin: null, files }]);
    expect(await openAtReply(known.studio, 'umbrella', null, seen)).toBe('mine');
    expect(known.made).toEqual([]);
  });

  it('opens one’s own where it is, and nothing where the files cannot be had', async () => {
    const { studio, made } = studioWith([]);
    expect(await openAtReply(studio, 'own/x', 'x', seen)).toBe('x');
    expect(await openAtReply(studio, 'gone', null, seen)).toBe(null);
    expect(made).toEqual([]);
  });
});
