import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteBlock } from '../../src/app/hiring/note/note-blocks.ts';
import { noteAsHtml } from '../../src/formats/hiring/note-html.ts';
import { noteAsMarkdown } from '../../src/formats/hiring/note-markdown.ts';

const BLOCKS: readonly NoteBlock[] = [
  { kind: 'heading', level: 1, text: 'A <note> & more' },
  { kind: 'text', text: '# no heading, 1. and *no* stress' },
  { kind: 'list', items: ['- one', 'two|three'] },
  {
    kind: 'table',
    caption: 'Rates "by" group',
    head: ['Group', ''],
    rows: [['a|b', '<b>']],
  },
];

describe('a technical note', () => {
  it('is one HTML file that fetches nothing and runs nothing', () => {
    const html = noteAsHtml(BLOCKS, 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A &lt;note&gt; &amp; more</title>');
    expect(html).toContain('<h1>A &lt;note&gt; &amp; more</h1>');
    expect(html).toContain('<caption>Rates &quot;by&quot; group</caption>');
    expect(html).toContain('<tr><th scope="col">Group</th><td></td></tr>');
    expect(html).toContain('<td>&lt;b&gt;</td>');
    expect(html).not.toMatch(/<script|https?:|@import|url\(/);
  });

  it('is Markdown in which text is only text', () => {
    expect(noteAsMarkdown(BLOCKS)).toBe(
      [
        String.raw`# A \<note\> & more`,
        '',
        String.raw`\# no heading, 1. and \*no\* stress`,
        '',
        String.raw`- \- one`,
        String.raw`- two\|three`,
        '',
        '**Rates "by" group**',
        '',
        '| Group |  |',
        '| --- | --- |',
        String.raw`| a\|b | \<b\> |`,
        '',
      ].join('\n'),
    );
    const one = (text: string) => noteAsMarkdown([{ kind: 'text', text }]);
    expect(one('12. of\nMay')).toBe('12\\. of May\n');
    expect(one('0.25 &amp; &#39;')).toBe('0.25 \\&amp; \\&#39;\n');
  });

  it('lets no text become a tag or another cell, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const block: NoteBlock = { kind: 'table', caption: 'x', head: ['h'], rows: [[text]] };
        const [, cell = ''] =
          /<tbody><tr><td>([\s\S]*)<\/td><\/tr><\/tbody>/.exec(noteAsHtml([block], 'en')) ?? [];
        expect(cell).not.toMatch(/[<>"]/);
        const lines = noteAsMarkdown([block]).trimEnd().split('\n');
        expect(lines.length).toBe(5);
        expect((lines[4] ?? '').replaceAll(/\\./g, '').split('|').length).toBe(3);
      }),
    );
  });
});
