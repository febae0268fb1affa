import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOfFile, headerValues } from '../../../src/narrative/authoring/header-edits.ts';
import {
  decisionsOf,
  nodesBelow,
  wordsOfReply,
} from '../../../src/narrative/authoring/decisions.ts';
import { type InkFile, type InkNode, readInk } from '../../../src/narrative/authoring/ink-file.ts';
import { keyOfTag, valueOfTag } from '../../../src/narrative/authoring/tag-edits.ts';
import { outlineOf } from '../../../src/narrative/profile/outline.ts';
import { compileInk } from '../../../src/narrative/source/compile.ts';
import { codeLines } from '../../../src/narrative/source/sources.ts';
import { anyStory } from '../../analysis/support/story-maker.ts';
import { INK_FILES, inkOf, SHIPPED } from './files.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The places at which stretches do not touch each other, or do not reach from one place to another. */
const gaps = (parts: readonly Stretch[], from: number, to: number): readonly number[] => {
  const ends = [from, ...parts.map(part => part.to)];
  const starts = [...parts.map(part => part.from), to];
  return starts.filter((start, index) => start !== ends[index]);
};

const gapsInNodes = (nodes: readonly InkNode[], from: number, to: number): readonly number[] => [
  ...gaps(nodes, from, to),
  ...nodes.flatMap(node =>
    node.kind === 'choice' ? gapsInNodes(node.body, node.line.next, node.to) : [],
  ),
];

/** Every character belongs to one line, one section and one node. */
const losesNothing = ({ text, code, lines, sections }: InkFile): void => {
  const whole = lines.map(({ from, next }) => ({ from, to: next }));
  const lost = [
    ...gaps(whole, 0, text.length),
    ...gaps(sections, 0, text.length),
    ...sections.flatMap(({ heading, nodes, from, to }) =>
      gapsInNodes(nodes, heading?.next ?? from, to),
    ),
  ];
  expect({ length: code.length, lost }).toEqual({ length: text.length, lost: [] });
};

/** Pieces of ink in any order, and in any state of being typed. */
const anyInk = fc
  .array(
    fc.constantFrom(
      '* ',
      '+ ',
      '- ',
      '** ',
      '-> ',
      'END',
      '{',
      '}',
      '[',
      ']',
      '#',
      ':',
      ' : ',
      '"',
      'heat >= 7',
      'else',
      '=== k ===',
      '= s',
      'VAR x = 1',
      '~ x++',
      '// c',
      '/*',
      '*/',
      '\\',
      '|',
      '<-',
      '<>',
      'Dana: ',
      'Words.',
      '\n',
      '\n',
      '\n    ',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '\uFEFF',
      'é',
      '😀',
      'INCLUDE f',
      'TODO: t',
      '(label)',
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

describe('a file of ink is read without losing a character', () => {
  it.each(INK_FILES)('%s', file => {
    losesNothing(readInk(inkOf(file)));
  });

  it('whatever it says', () => {
    fc.assert(
      fc.property(anyInk, text => losesNothing(readInk(text))),
      { numRuns: 600 },
    );
    fc.assert(
      fc.property(fc.string(), text => losesNothing(readInk(text))),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(anyStory, text => losesNothing(readInk(text))),
      { numRuns: 30 },
    );
  });

  it('also while it is typed, from the first key to the last', () => {
    const text = inkOf('test/support/umbrella.ink');
    for (let end = 0; end < text.length; end += 61) losesNothing(readInk(text.slice(0, end)));
  });
});

describe('comments', () => {
  const pieces = ['/', '/', '*', '\n', '\r\n', 'a', ' ', '//', '/*', '*/', '# x: y', '"'];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(all => all.join(''));

  it('are taken out where ink takes them out', () => {
    fc.assert(
      fc.property(anyText, text => {
        const read = readInk(text)
          .code.split(/\r?\n/)
          .map(line => line.trimEnd());
        const parsed = codeLines(text).map(line => line.replaceAll('\r', '').trimEnd());
        const words = (lines: readonly string[]) => lines.map(line => line.replaceAll(/\s/g, ''));
        expect(words(read)).toEqual(words(parsed));
      }),
      { numRuns: 500 },
    );
  });
});

/** What ink's own parser finds: the line of each reply that is offered, its words and its tags. */
const parsedReplies = (text: string) => {
  const { parsed } = compileInk({ name: 'x.ink', text }, { read: () => null });
  const outline = outlineOf(parsed ?? (undefined as never), item => ({
    file: '',
    line: item.debugMetadata?.startLineNumber ?? 0,
  }));
  return outline.replies.map(({ label, tags }) => ({
    words: label,
    tags: tags.map(({ raw }) => raw.replaceAll(/\s+/g, ' ')),
  }));
};

const readReplies = (text: string) => {
  const file = readInk(text);
  return decisionsOf(file)
    .flatMap(({ replies }) => replies)
    .toSorted((a, b) => a.node.from - b.node.from)
    .map(reply => {
      const [open = '', close = ''] = reply.quotes ?? [];
      return {
        words: `${open}${wordsOfReply(file, reply)}${close}`,
        tags: reply.tags.map(tag => {
          const [key, value] = [keyOfTag(file, tag), valueOfTag(file, tag)];
          return (tag.value === null ? key : `${key}: ${value}`).replaceAll(/\s+/g, ' ');
        }),
      };
    });
};

type Read = ReturnType<typeof readReplies>;

/** Words in which something is worked out are left out: only the running story knows them. */
const withPlainWords = (replies: Read, files: Read): Read =>
  files.filter((_, index) => replies[index]?.words.includes('{') === false);

describe('what is read is what ink reads', () => {
  it.each(SHIPPED)('%s: the same replies, with the same words and tags', file => {
    const [read, parsed] = [readReplies(inkOf(file)), parsedReplies(inkOf(file))];
    expect(read).toHaveLength(parsed.length);
    expect(withPlainWords(read, read)).toEqual(withPlainWords(read, parsed));
    expect(read.length).toBeGreaterThan(15);
  });

  it.each(SHIPPED)('%s has no block that the cards cannot show', file => {
    const nodes = readInk(inkOf(file)).sections.flatMap(({ nodes }) => nodesBelow(nodes));
    expect(nodes.filter(({ kind }) => kind === 'block')).toEqual([]);
  });

  it('the header: its values, and the names that speak', () => {
    const file = readInk(inkOf('test/support/umbrella.ink'));
    expect(headerValues(file, 'title')).toEqual(['First shift']);
    expect(headerValues(file, 'grievance')).toHaveLength(2);
    expect(castOfFile(file)).toEqual(['Kofi', 'Kofi Mensah']);
  });
});
