import { type NoteBlock } from '../../app/hiring/note/note-blocks.ts';
import { unreachable } from '../../engine/result.ts';
import { escapeHtml } from '../html.ts';

/** Prints as it is read: tables keep their heads, rows stay whole. */
const STYLE = [
  ':root { color-scheme: light dark; }',
  'body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 0 auto; padding: 1.5rem; }',
  'h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; break-after: avoid; }',
  'table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 0.9rem; }',
  'caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }',
  'th, td { border: 1px solid; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }',
  'td { overflow-wrap: anywhere; } thead { display: table-header-group; }',
  '.table { overflow-x: auto; } tr { break-inside: avoid; }',
].join('\n');

/** Nothing is fetched, and no script runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const cells = (name: 'td' | 'th', row: readonly string[]): string =>
  row
    .map(cell =>
      name === 'th' && cell !== ''
        ? `<th scope="col">${escapeHtml(cell)}</th>`
        : element('td', escapeHtml(cell)),
    )
    .join('');

const table = ({ caption, head, rows }: Extract<NoteBlock, { kind: 'table' }>): string =>
  [
    // Wide tables are read with the arrow keys too.
    `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table>`,
    element('caption', escapeHtml(caption)),
    element('thead', element('tr', cells('th', head))),
    element('tbody', rows.map(row => element('tr', cells('td', row))).join('\n')),
    '</table></div>',
  ].join('\n');

const written = (block: NoteBlock): string => {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, escapeHtml(block.text));
    case 'text':
      return element('p', escapeHtml(block.text));
    case 'list':
      return element('ul', block.items.map(item => element('li', escapeHtml(item))).join('\n'));
    case 'table':
      return table(block);
    default:
      return unreachable(block);
  }
};

const titleOf = (blocks: readonly NoteBlock[]): string => {
  const heading = blocks.find(block => block.kind === 'heading');
  return heading === undefined ? '' : heading.text;
};

/** A technical note as one HTML file that needs nothing else, to be read, printed and kept. */
export const noteAsHtml = (blocks: readonly NoteBlock[], language: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', escapeHtml(titleOf(blocks))),
    element('style', STYLE),
    '</head>',
    '<body>',
    element('main', blocks.map(written).join('\n')),
    '</body>',
    '</html>',
    '',
  ].join('\n');
