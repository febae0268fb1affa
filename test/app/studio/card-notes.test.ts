import { describe, expect, it } from 'vitest';
import {
  commentsIn,
  ofLine,
  ofReply,
  placeOfComment,
  removeComment,
  settle,
} from '../../../src/app/studio/cards/card-comments.ts';
import {
  createCardNotes,
  isToldOnCard,
  keyOfCard,
  troublesOn,
} from '../../../src/app/studio/cards/card-notes.ts';
import { createCardReader } from '../../../src/app/studio/cards/cards.ts';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import { readReviewRecord } from '../../../src/app/studio/review/review-record.ts';
import { inkOf } from '../../narrative/authoring/files.ts';

const checked = (text: string) => {
  const steps = checkFiles([{ name: 'main.ink', text }], '2026-11-26');
  for (const step of steps) if (step.says === 'checked') return step.checked;
  throw new Error('It was not checked.');
};

describe('what a check says', () => {
  const text = inkOf('stories/first-shift.ink').replace('# empathy: +2 acknowledge call', '');
  const files = [{ name: 'main.ink', text }];
  const latest = { ...checked(text), revision: 3, files, fixes: new Map() };
  const check = { name: 'checked', latest } as const;

  it('stands on the card of its line, and moves with it', () => {
    const { sections } = createCardReader()([{ name: 'main.ink', text }]);
    const notes = createCardNotes();
    expect(notes.store.getState().moods.size).toBe(0);
    notes.hear({ sections, files, check });
    const { findings, moods } = notes.store.getState();
    const hello = sections.find(({ section }) => section.knot === 'hello');
    const line = hello?.section.pieces[0]?.lead.find(
      item => item.kind === 'line' && item.speaker === 'Kofi',
    );
    const key = keyOfCard({ file: 'main.ink', section: hello?.index ?? 0, line: line?.line ?? 0 });
    expect(moods.get(key)).toEqual({ least: -1, most: -1 });
    expect([...findings.values()].flat()).toHaveLength(latest.findings.length);
    const place = { file: 'main.ink', section: hello?.index ?? 0, line: 0 };
    const troubles = latest.findings.filter(({ severity }) => severity !== 'information').length;
    const all = sections.reduce(
      (sum, { index }) => sum + troublesOn({ findings, moods }, { ...place, section: index }, 999),
      0,
    );
    expect(all).toBe(troubles);
    const later = [{ name: 'main.ink', text: text.replace('=== hello', '// one more\n=== hello') }];
    const moved = createCardNotes();
    moved.hear({ sections: createCardReader()(later).sections, files: later, check });
    expect([...moved.store.getState().moods.values()]).toEqual([...moods.values()]);
    expect(moved.store.getState().moods.get(key)).toEqual({ least: -1, most: -1 });
  });

  it('is not told where a field says it already', () => {
    expect(isToldOnCard({ code: 'reply/no-why' })).toBe(false);
  });
});

describe('what a colleague says', () => {
  const said = (about: string, quote: string) => ({ about, quote, text: 'Too long.' });
  const old = {
    format: 1,
    id: 'r',
    draft: 'draft',
    review: {
      composureReview: 1,
      kind: 'comments',
      title: 'First shift',
      version: 'v',
      by: 'Ann',
      at: '2026-11-20T10:00:00.000Z',
      comments: [
        said('reply.h-book', 'Other words'),
        said('line.x', 'Well.  I did ask.'),
        said('', ''),
      ],
      keys: [],
    },
  };
  const record = () => {
    const read = readReviewRecord(old);
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };
  const keeper = () => {
    const kept: ReturnType<typeof record>[] = [];
    const keep = (one: ReturnType<typeof record>) => {
      kept.push(one);
      return Promise.resolve({ ok: true, value: undefined });
    };
    return { kept, reviews: { keep } as unknown as Parameters<typeof settle>[0] };
  };

  it('stands with the reply of its name and with the line of its words', () => {
    const all = commentsIn([record()], 'draft');
    expect(commentsIn([record()], 'another')).toEqual([]);
    expect(ofReply(all, { id: 'h-book', words: 'Open the book' })).toEqual([all[0]]);
    expect(ofReply(all, { id: 'h-own', words: 'Open the book' })).toEqual([]);
    expect(ofLine(all, 'Well. I did ask.')).toEqual([all[1]]);
    const text = inkOf('stories/first-shift.ink');
    const place = placeOfComment([{ name: 'main.ink', text }], all[0]?.comment ?? said('', ''));
    expect(text.slice(place?.offset).startsWith('# id: h-book')).toBe(true);
    expect(placeOfComment([{ name: 'main.ink', text }], said('', ''))).toBeNull();
    expect(placeOfComment([{ name: 'main.ink', text }], said('reply.gone', 'No such'))).toBeNull();
  });

  it('is seen to, or taken out, and the others stay what they are', () => {
    const { kept, reviews } = keeper();
    const [first, second] = commentsIn([record()], 'draft');
    if (first === undefined || second === undefined) throw new Error('There are no comments.');
    settle(reviews, second, true);
    expect(kept.at(-1)?.done).toEqual([1]);
    const [, done] = commentsIn(kept.slice(-1), 'draft');
    expect(done?.isDone).toBe(true);
    if (done !== undefined) removeComment(reviews, { ...first, record: done.record });
    const left = commentsIn(kept.slice(-1), 'draft');
    expect(left.map(({ comment, isDone }) => [comment.quote, isDone])).toEqual([
      ['Well.  I did ask.', true],
      ['', false],
    ]);
  });
});
