import { describe, expect, it } from 'vitest';
import type { KeyedReply } from '../../src/analysis/forms/scoring-key.ts';
import { writeReturned } from '../../src/app/studio/review/returned.ts';
import { blindKeyOf } from '../../src/app/hiring/note/blind-key.ts';
import { readBlindMarks } from '../../src/formats/hiring/blind-file.ts';

const reply = (id: string, accuracy: number, empathy: number): KeyedReply => ({
  id,
  words: `Words of ${id}`,
  marks: {
    accuracy: { value: accuracy, act: 'ask' },
    empathy: { value: empathy, act: 'listen' },
  },
  breaches: [],
  why: null,
});

const KEY = [
  [reply('a', 2, -1), reply('b', 0, 2)],
  [reply('c', -2, 0), reply('d', 1, 1)],
];

const file = (by: string, marks: Readonly<Record<string, readonly [number, number]>>) => ({
  name: `${by}.json`,
  text: writeReturned({
    kind: 'keys',
    title: 'A toy',
    version: 'v1',
    by,
    at: '2026-11-26T10:00:00.000Z',
    comments: [],
    keys: Object.entries(marks).map(([id, [accuracy, empathy]]) => ({
      reply: `reply.${id}`,
      accuracy,
      empathy,
    })),
  }),
});

/** As a page does with the files that somebody chose. */
const readAll = (files: readonly { readonly text: string }[]) =>
  files.map(({ text }) => readBlindMarks(text)).filter(marks => marks !== null);

const SAME = { a: [2, -1], b: [0, 2], c: [-2, 0], d: [1, 1] } as const;

describe('blind marks of a key', () => {
  it('agree wholly where everybody marks as the author does', () => {
    const found = blindKeyOf(KEY, readAll([file('Ann', SAME), file('Ben', SAME)]));
    expect(found).toMatchObject({ experts: 2 });
    for (const axis of ['accuracy', 'empathy'] as const)
      expect(found?.axes[axis]).toMatchObject({ replies: 4, kappa: 1, author: [1, 1] });
  });

  it('count the replies that all have marked, and show the author’s key with each of them', () => {
    const other = { a: [1, -1], b: [0, 2], c: [-2, 0] } as const;
    const found = blindKeyOf(KEY, readAll([file('Ann', SAME), file('Ben', other)]));
    expect(found?.axes.accuracy.replies).toBe(3);
    expect(found?.axes.accuracy.author[0]).toBe(1);
    expect(found?.axes.accuracy.author[1]).toBeLessThan(1);
    expect(found?.axes.accuracy.author[1]).toBeGreaterThan(0.8);
  });

  it('of another scenario, comments, and whatever else is no such file are passed over', () => {
    const files = [
      file('Ann', { x: [1, 1], y: [0, 0] }),
      { name: 'a.json', text: '{}' },
      { name: 'b.json', text: 'no JSON' },
    ];
    expect(blindKeyOf(KEY, readAll(files))).toBeNull();
    expect(blindKeyOf(KEY, readAll([...files, file('Ben', SAME)]))?.experts).toBe(1);
  });
});
