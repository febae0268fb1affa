import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/app/studio/review/agreement.ts';
import { sheetVersion } from '../../../src/app/studio/review/page-data.ts';
import { createReviewPlay } from '../../../src/app/studio/review/review-play.ts';
import {
  readReturned,
  type ReturnedReview,
  writeReturned,
} from '../../../src/app/studio/review/returned.ts';
import {
  type ReviewSheet,
  reviewSheetOf,
  withoutKey,
} from '../../../src/app/studio/review/sheet.ts';
import { missing } from '../../../src/engine/result.ts';
import { replyRowOf, nodesBelow } from '../../../src/narrative/authoring/decisions.ts';
import { readInk } from '../../../src/narrative/authoring/ink-file.ts';
import { tagValue } from '../../../src/narrative/authoring/tag-edits.ts';
import { readScript } from '../../../src/narrative/story/script.ts';
import { SHIPPED } from '../../narrative/authoring/files.ts';

const sheetOf = (path: string): ReviewSheet =>
  reviewSheetOf([{ name: 'main.ink', text: readFileSync(path, 'utf8') }]);

const repliesOf = (sheet: ReviewSheet) => sheet.decisions.flatMap(({ replies }) => replies);

/** Every reply by its id, with its marks as the file says them. */
const written = (path: string) => {
  const file = readInk(readFileSync(path, 'utf8'));
  return file.sections
    .flatMap(({ nodes }) => nodesBelow(nodes))
    .flatMap(node => (node.kind === 'choice' ? [replyRowOf(file, node)] : []))
    .map(row => ({
      id: `reply.${tagValue(file, row, 'id') ?? ''}`,
      accuracy: Number.parseInt(tagValue(file, row, 'accuracy') ?? '0', 10),
    }));
};

describe('the sheet of a scenario', () => {
  it.each(SHIPPED)(
    '%s: has every reply with its mark, and each line under an id of its own',
    path => {
      const replies = repliesOf(sheetOf(path));
      const found = replies.map(({ id, marks }) => ({ id, accuracy: marks?.accuracy?.value ?? 0 }));
      expect(found).toEqual(written(path));
      expect(found.length).toBeGreaterThan(20);
    },
  );
  it.each(SHIPPED)('%s: without its key it says nothing of what a reply is worth', path => {
    const sheet = sheetOf(path);
    const said = JSON.stringify(withoutKey(sheet));
    for (const { why, marks } of repliesOf(sheet)) {
      if (why !== null) expect(said).not.toContain(JSON.stringify(why));
      const act = marks?.empathy?.act;
      if (act !== undefined) expect(said).not.toContain(`"${act}"`);
    }
  });
  it('keeps lines, conditions, thoughts and what follows in their places', () => {
    const { decisions, rest } = reviewSheetOf([
      {
        name: 'a.ink',
        text: [
          '# title: T',
          '# customer: Ann Lee :: a guest',
          '-> one',
          '=== one ===',
          'Ann: Hello. # thought: Hm.',
          '{ heat >= 7:',
          '    Ann: Hurry!',
          '- else:',
          '    Ann: Take your time.',
          '}',
          '* {told} "Yes." # id: y # accuracy: +2 act # promise: taxi :: a taxi # why: Good.',
          '    Ann: Thanks.',
          '* [Nod # id: n # do]',
          '    Ann: What was that?',
          '    ** "Sorry." # id: s',
          '- Ann: Bye.',
          '-> END',
        ].join('\n'),
      },
    ]);
    const [first = missing(), second = missing()] = decisions;
    expect(decisions.map(({ place }) => place)).toEqual(['one', 'one']);
    expect(
      first.scene.map(({ speaker, text, when, thought }) => [speaker, text, when, thought]),
    ).toEqual([
      ['Ann', 'Hello.', [], 'Hm.'],
      ['Ann', 'Hurry!', ['heat >= 7'], null],
      ['Ann', 'Take your time.', ['else'], null],
    ]);
    expect(first.replies.map(({ words, isDone, when }) => [words, isDone, when])).toEqual([
      ['Yes.', false, ['told']],
      ['Nod', true, []],
    ]);
    expect(first.replies[0]?.marks).toEqual({ accuracy: { value: 2, act: 'act' }, empathy: null });
    expect(first.replies[0]?.tags).toEqual(['promise: taxi :: a taxi']);
    expect(first.replies[0]?.after.map(({ text }) => text)).toEqual(['Thanks.']);
    expect(second.scene.map(({ text }) => text)).toEqual(['What was that?']);
    expect(rest.map(({ text }) => text)).toEqual(['Bye.']);
  });
});

describe('what a colleague sends back', () => {
  const review: ReturnedReview = {
    composureReview: 1,
    kind: 'keys',
    title: 'T',
    version: 'v',
    by: 'Ann',
    at: '2026-11-25T10:00:00.000Z',
    comments: [{ about: 'reply.a', quote: 'Yes.', text: 'Too short.' }],
    keys: [{ reply: 'reply.a', accuracy: 2, empathy: null }],
  };
  it('comes back as it was written', () => {
    expect(readReturned(writeReturned(review))).toEqual({ ok: true, value: review });
  });
  it.each([
    ['text', 'hello', 'review/no-review'],
    ['another file', '{"a":1}', 'review/no-review'],
    ['a mark that is none', writeReturned(review).replace(': 2,', ': 7,'), 'review/no-review'],
    ['nobody’s', writeReturned({ ...review, by: ' ' }), 'review/no-review'],
    ['of a later version', '{"composureReview":2}', 'review/newer'],
    ['huge', 'x'.repeat(2_000_001), 'review/too-large'],
  ])('%s: refused with a reason', (_, json, error) => {
    expect(readReturned(json)).toEqual({ ok: false, error });
  });

  const sheet = sheetOf('stories/first-shift.ink');
  const keyedBy = (by: string, shift: (at: number) => number): ReturnedReview => ({
    ...review,
    by,
    keys: repliesOf(sheet).map(({ id, marks }, at) => ({
      reply: id,
      accuracy: Math.max(-3, Math.min(3, (marks?.accuracy?.value ?? 0) + shift(at))),
      empathy: marks?.empathy?.value ?? 0,
    })),
  });
  it('says how far two experts agree, with each other and with the author', () => {
    const agreement = agreementOf(sheet, [
      keyedBy('Ann', () => 0),
      keyedBy('Ben', at => (at === 3 ? 2 : 0)),
    ]);
    expect(agreement.experts).toEqual(['Ann', 'Ben']);
    expect(agreement.axes.empathy.kappa).toBe(1);
    expect(agreement.axes.accuracy.kappa).toBeGreaterThan(0.9);
    expect(agreement.axes.accuracy.kappa).toBeLessThan(1);
    expect(agreement.axes.accuracy.author[0]).toBe(1);
    expect(agreement.partings.map(({ reply }) => reply)).toEqual([repliesOf(sheet)[3]?.id]);
    expect(agreement.lost).toBe(0);
  });
  it('takes three experts by their correlation, and leaves out what somebody did not mark', () => {
    const third = keyedBy('Cas', at => (at % 2 === 0 ? 1 : -1));
    const gaps = { ...third, keys: third.keys.slice(2) };
    const { axes } = agreementOf(sheet, [keyedBy('Ann', () => 0), keyedBy('Ben', () => 0), gaps]);
    expect(axes.accuracy.kappa).toBeNull();
    expect(axes.accuracy.replies).toBe(repliesOf(sheet).length - 2);
    expect(axes.accuracy.correlation?.single).toBeGreaterThan(0.5);
    expect(axes.accuracy.correlation?.average).toBeGreaterThan(
      axes.accuracy.correlation?.single ?? 1,
    );
  });
  it('knows marks of replies that are not there any more', () => {
    const old = { ...review, keys: [{ reply: 'reply.gone', accuracy: 1, empathy: 1 }] };
    expect(agreementOf(sheet, [old]).lost).toBe(1);
  });
  it('is known for the state of the scenario that was read', () => {
    expect(sheetVersion(sheet)).not.toBe(sheetVersion(withoutKey(sheet)));
  });
});

describe('a scenario played on paper', () => {
  it('goes from its opening to an ending, in every variant', () => {
    const text = readFileSync('stories/first-shift.ink', 'utf8');
    const { script } = readScript('x', { name: 'x.ink', text }, { read: () => null });
    for (const { id } of script?.scenario.variants ?? []) {
      const play = createReviewPlay(script ?? missing(), id);
      for (let turn = 0; turn < 20; turn++) {
        const { replies } = play.store.getState();
        const [reply] = replies;
        if (reply !== undefined) play.reply(reply.index);
      }
      const { ending, said, stuck } = play.store.getState();
      expect(stuck).toBe(false);
      expect(ending).toBeTruthy();
      expect(said.length).toBeGreaterThan(10);
    }
  });
});
