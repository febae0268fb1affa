import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_NAMES } from '../../../src/engine/model/acts.ts';
import { axisOfAct } from '../../../src/engine/model/acts-by-axis.ts';
import {
  decisionsOf,
  type ReplyRow,
  wordsOfReply,
} from '../../../src/narrative/authoring/decisions.ts';
import { escapeInk, escapeLine, unescapeInk } from '../../../src/narrative/authoring/escape.ts';
import {
  castOfFile,
  declared,
  headerValues,
  setDeclared,
  setHeader,
  setLevel,
} from '../../../src/narrative/authoring/header-edits.ts';
import { type InkFile, readInk } from '../../../src/narrative/authoring/ink-file.ts';
import {
  addLine,
  lineRowsOf,
  removeLine,
  setLineWords,
  setSpeaker,
  wordsOfLine,
} from '../../../src/narrative/authoring/line-edits.ts';
import {
  addReply,
  copyReply,
  removeReply,
  setCondition,
  setMark,
  setReplyShape,
  setReplyWords,
  swapReplies,
} from '../../../src/narrative/authoring/reply-edits.ts';
import {
  setTag,
  setTags,
  tagsWith,
  tagValue,
  valueOfTag,
} from '../../../src/narrative/authoring/tag-edits.ts';
import {
  applyEdits,
  inverseOf,
  placeAfter,
  type TextEdit,
} from '../../../src/narrative/authoring/text-edit.ts';
import { textAt } from '../../../src/narrative/authoring/span.ts';
import { must, script, tellerOf } from '../../support/ink.ts';
import { inkOf, SHIPPED } from './files.ts';

const FILES = SHIPPED.map(file => readInk(inkOf(file)));
const RUNS = Number(process.env['RUNS'] ?? 20);

const repliesOf = (file: InkFile): readonly ReplyRow[] =>
  decisionsOf(file)
    .flatMap(({ replies }) => replies)
    .toSorted((a, b) => a.node.from - b.node.from);

/** A counterexample names a file by its place, not with all that is in it. */
const anyPlace = fc.record({ which: fc.nat(FILES.length - 1), at: fc.nat(9999) });
type Place = typeof anyPlace extends fc.Arbitrary<infer T> ? T : never;

const replyAt = ({ which, at }: Place) => {
  const file = FILES[which] as InkFile;
  const replies = repliesOf(file);
  const index = at % replies.length;
  return { file, index, reply: replies[index] as ReplyRow };
};

/** Words a person may type: with every sign that means something to ink. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#',
        '[',
        ']',
        '{',
        '}',
        '|',
        '->',
        '<-',
        '<>',
        '//',
        '/*',
        '\\',
        '-',
        '*',
        '~',
        '=',
        'VAR',
        ':',
        ' ',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts =>
    parts
      .join('')
      .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  )
  .filter(words => words !== '' && !/^["“”„«»‘’「」『』]|["“”„«»‘’「」『』]$/.test(words));

/** The reply as a row says it. */
const told = (file: InkFile, reply: ReplyRow) => ({
  words: wordsOfReply(file, reply),
  shape: reply.shape,
  conditions: reply.conditions.map(condition => textAt(file.text, condition)),
  tags: reply.tags.map(tag => textAt(file.text, tag)),
});

/** Applies edits; undoing them gives back every byte. */
const edited = ({ text }: InkFile, edits: readonly TextEdit[]): InkFile => {
  const after = applyEdits(text, edits);
  expect(applyEdits(after, inverseOf(text, edits))).toBe(text);
  return readInk(after);
};

/** All replies but one say what they said. */
const othersStay = (before: InkFile, after: InkFile, index: number): void => {
  const but = (file: InkFile) =>
    repliesOf(file)
      .map(reply => told(file, reply))
      .filter((_, at) => at !== index);
  expect(but(after)).toEqual(but(before));
};

describe('words', () => {
  it('are what ink tells, whatever signs they have', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (line, reply) => {
        const ink = `Dana: ${escapeInk(line)}\n* [${escapeInk(reply)} # why: ${escapeInk(line)}]\n- -> END\n`;
        const toy = script(ink);
        const { lines, replies } = must(tellerOf(toy).open(toy.scenario.start));
        expect(lines.map(({ text }) => text)).toEqual([line]);
        expect(replies.map(({ text, key }) => [text, key.why])).toEqual([[reply, line]]);
        expect(unescapeInk(escapeInk(line))).toBe(line);
      }),
      { numRuns: RUNS },
    );
  });

  it('at the start of a line are no choice, no gather, no logic', () => {
    fc.assert(
      fc.property(anyWords, words => {
        const [line] = readInk(escapeLine(words)).lines;
        expect(line?.kind).toBe('text');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a reply', () => {
  it('says the words that were put in, and nothing else changes', () => {
    fc.assert(
      fc.property(anyPlace, anyWords, (place, words) => {
        const { file, index, reply } = replyAt(place);
        const after = edited(file, setReplyWords(file, reply, words));
        const changed = repliesOf(after)[index] as ReplyRow;
        expect(told(after, changed)).toEqual({ ...told(file, reply), words });
        othersStay(file, after, index);
      }),
      { numRuns: RUNS },
    );
  });

  it('has the mark that was put in, on one axis', () => {
    const anyMark = fc.record({
      value: fc.integer({ min: -3, max: 3 }),
      act: fc.constantFrom(...ACT_NAMES),
    });
    fc.assert(
      fc.property(anyPlace, fc.option(anyMark), (place, mark) => {
        const { file, index, reply } = replyAt(place);
        const axis = mark === null ? 'empathy' : axisOfAct(mark.act);
        const after = edited(file, setMark(file, reply, axis, mark));
        const changed = repliesOf(after)[index] as ReplyRow;
        const written = tagValue(after, changed, axis);
        if (mark === null) expect(written).toBeUndefined();
        else expect(written).toBe(`${mark.value > 0 ? '+' : ''}${mark.value} ${mark.act}`);
        expect(wordsOfReply(after, changed)).toBe(wordsOfReply(file, reply));
        othersStay(file, after, index);
      }),
      { numRuns: RUNS },
    );
  });

  it('has the tags that were put in, one or several, and the others stay as they were', () => {
    fc.assert(
      fc.property(anyPlace, fc.array(anyWords, { maxLength: 3 }), (place, values) => {
        const { file, index, reply } = replyAt(place);
        const after = edited(file, setTags(file, reply, 'kept', values));
        const changed = repliesOf(after)[index] as ReplyRow;
        expect(tagsWith(after, changed, 'kept').map(tag => valueOfTag(after, tag))).toEqual(values);
        const others = (of: InkFile, row: ReplyRow) =>
          told(of, row).tags.filter(tag => !tag.startsWith('# kept'));
        expect(others(after, changed)).toEqual(others(file, reply));
        othersStay(file, after, index);
      }),
      { numRuns: RUNS },
    );
  });

  it('is said, or done, and back again: the same words and tags', () => {
    fc.assert(
      fc.property(anyPlace, place => {
        const { file, index, reply } = replyAt(place);
        const other = reply.shape === 'said' ? 'done' : 'said';
        const there = edited(file, setReplyShape(file, reply, other));
        const turned = repliesOf(there)[index] as ReplyRow;
        expect(turned.shape).toBe(other);
        expect(wordsOfReply(there, turned)).toBe(wordsOfReply(file, reply));
        const without = (of: InkFile, row: ReplyRow) =>
          told(of, row).tags.filter(tag => tag !== '# do');
        expect(without(there, turned)).toEqual(without(file, reply));
        othersStay(file, there, index);
      }),
      { numRuns: RUNS },
    );
  });

  it('is on offer when its condition says', () => {
    fc.assert(
      fc.property(
        anyPlace,
        fc.constantFrom('heat >= 7', '', 'not knows && trust < 3'),
        (place, condition) => {
          const { file, index, reply } = replyAt(place);
          const after = edited(file, setCondition(file, reply, condition));
          const changed = repliesOf(after)[index] as ReplyRow;
          expect(told(after, changed)).toEqual({
            ...told(file, reply),
            conditions: condition === '' ? [] : [condition],
          });
          othersStay(file, after, index);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('is put behind another, copied, taken out, and changes places', () => {
    fc.assert(
      fc.property(anyPlace, place => {
        const { file, reply } = replyAt(place);
        const all = (of: InkFile) => repliesOf(of).map(row => told(of, row));
        const decision = decisionsOf(file).find(({ replies }) =>
          replies.some(({ node }) => node.from === reply.node.from),
        );
        const among = decision?.replies ?? [];
        const at = among.findIndex(({ node }) => node.from === reply.node.from);
        const before = all(file);
        const added = edited(
          file,
          addReply(file, reply, { words: 'A new one.', done: false, id: 'new' }),
        );
        expect(all(added)).toHaveLength(before.length + 1);
        expect(all(added).filter(({ words }) => words !== 'A new one.')).toEqual(before);
        const copied = edited(file, copyReply(file, reply, 'copy-of-it'));
        expect(all(copied).length).toBeGreaterThan(before.length);
        const copies = all(copied).filter(({ words }) => words === wordsOfReply(file, reply));
        expect(copies.length).toBe(
          before.filter(({ words }) => words === wordsOfReply(file, reply)).length + 1,
        );
        const removed = edited(file, removeReply(file, reply));
        expect(all(removed).length).toBeLessThan(before.length);
        const next = among[at + 1];
        if (next === undefined) return;
        const swapped = edited(file, swapReplies(file, reply, next));
        const words = decisionsOf(swapped).flatMap(({ replies }) =>
          replies.map(row => wordsOfReply(swapped, row)),
        );
        expect(words.indexOf(wordsOfReply(file, next))).toBeLessThan(
          words.lastIndexOf(wordsOfReply(file, reply)),
        );
        expect(
          all(swapped)
            .map(({ words }) => words)
            .toSorted(),
        ).toEqual(before.map(({ words }) => words).toSorted());
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a line', () => {
  const lineAt = ({ which, at }: Place) => {
    const file = FILES[which] as InkFile;
    const rows = rowsOf(file);
    const index = at % rows.length;
    return { file, index, row: rows[index] as (typeof rows)[number] };
  };
  const rowsOf = (file: InkFile) =>
    file.sections.flatMap(({ nodes }) => lineRowsOf(file, nodes, castOfFile(file)));

  it('says the words that were put in, by whom was chosen, with the tags that it had', () => {
    fc.assert(
      fc.property(anyPlace, anyWords, (place, words) => {
        const { file, index, row } = lineAt(place);
        const after = edited(file, setLineWords(file, row, words));
        const changed = rowsOf(after)[index] as typeof row;
        expect(wordsOfLine(after, changed)).toBe(words);
        expect(changed.tags).toHaveLength(row.tags.length);
        const [name = ''] = castOfFile(file);
        const spoken = edited(after, setSpeaker(after, changed, name));
        const speaker = rowsOf(spoken)[index]?.speaker ?? null;
        expect(speaker === null ? null : textAt(spoken.text, speaker)).toBe(name);
      }),
      { numRuns: RUNS },
    );
  });

  it('is put behind another and taken out again: every byte is back', () => {
    fc.assert(
      fc.property(anyPlace, anyWords, (place, words) => {
        const { file, index, row } = lineAt(place);
        const [name = ''] = castOfFile(file);
        const more = edited(file, addLine(file, row, name, words));
        expect(rowsOf(more)).toHaveLength(rowsOf(file).length + 1);
        const added = rowsOf(more)[index + 1] as typeof row;
        expect(wordsOfLine(more, added)).toBe(words);
        expect(edited(more, removeLine(more, added)).text).toBe(file.text);
      }),
      { numRuns: RUNS },
    );
  });

  it('has a thought and a gesture of its own', () => {
    fc.assert(
      fc.property(anyPlace, anyWords, (place, words) => {
        const { file, index, row } = lineAt(place);
        const after = edited(file, setTag(file, row, 'thought', words));
        const changed = rowsOf(after)[index] as typeof row;
        expect(tagValue(after, changed, 'thought')).toBe(words);
        expect(wordsOfLine(after, changed)).toBe(wordsOfLine(file, row));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the header', () => {
  it('says what was put in, and no other line changes', () => {
    fc.assert(
      fc.property(
        fc.nat(FILES.length - 1),
        fc.array(anyWords, { maxLength: 4 }),
        (which, values) => {
          const file = FILES[which] as InkFile;
          const after = edited(file, setHeader(file, 'fact', values));
          expect(headerValues(after, 'fact')).toEqual(values);
          const rest = (of: InkFile) =>
            of.text
              .split('\n')
              .filter(line => !line.startsWith('# fact'))
              .join('\n');
          expect(rest(after)).toBe(rest(file));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('declares variables, old and new, and levels within 0 and 10', () => {
    for (const file of FILES) {
      const hot = edited(file, setLevel(file, 'heat', 12));
      expect(declared(hot, 'heat')).toBe('10');
      const more = edited(hot, setDeclared(hot, 'knows_more', 'false'));
      expect(declared(more, 'knows_more')).toBe('false');
      expect(declared(more, 'heat')).toBe('10');
    }
    const empty = readInk('');
    expect(applyEdits('', setHeader(empty, 'title', ['One']))).toBe('# title: One\n');
  });
});

describe('edits', () => {
  it('give the old text back, and tell where a place has gone', () => {
    const anyEdits = fc
      .array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 5 })
      .map(parts => {
        let at = 0;
        return parts.map(([skip, length, insert]) => {
          const from = at + skip;
          at = from + length + 1;
          return { from, to: from + length, insert };
        });
      });
    fc.assert(
      fc.property(anyEdits, fc.nat(50), (edits, tail) => {
        const text = 'x'.repeat((edits.at(-1)?.to ?? 0) + tail + 1);
        const marked = `${text}|`;
        const after = applyEdits(marked, edits);
        expect(applyEdits(after, inverseOf(marked, edits))).toBe(marked);
        expect(placeAfter(edits, text.length)).toBe(after.lastIndexOf('|'));
      }),
    );
  });

  it('that overlap are a fault of ours', () => {
    const twice = [
      { from: 0, to: 3, insert: '' },
      { from: 2, to: 4, insert: '' },
    ];
    expect(() => applyEdits('abcdef', twice)).toThrow('overlap');
  });
});
