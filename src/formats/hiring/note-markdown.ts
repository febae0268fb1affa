import { type NoteBlock } from '../../app/hiring/note/note-blocks.ts';
import { unreachable } from '../../engine/result.ts';

/** Signs that mean something in the middle of a line, and what means something at its beginning. */
const SIGNS = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
const FIRST = /^(?=[#+=-])|^(\d+)(?=[.)]\s)/;

/** Text that is only text: on one line, and no sign of it is markup. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(SIGNS, String.raw`\$&`)
    .replace(FIRST, (_, digits: string | undefined) => (digits ?? '') + '\\');

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

const table = ({ caption, head, rows }: Extract<NoteBlock, { kind: 'table' }>): string =>
  [
    `**${plain(caption)}**`,
    '',
    row(head),
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map(row),
  ].join('\n');

const written = (block: NoteBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'list':
      return block.items.map(item => `- ${plain(item)}`).join('\n');
    case 'table':
      return table(block);
    default:
      return unreachable(block);
  }
};

/** A technical note as Markdown, with tables as GitHub reads them. */
export const noteAsMarkdown = (blocks: readonly NoteBlock[]): string =>
  `${blocks.map(written).join('\n\n')}\n`;
