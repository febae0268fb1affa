import Papa from 'papaparse';
import type {
  Translation,
  TranslationReading,
  TranslationUnit,
} from '../../app/studio/translation/translation.ts';
import { LONGEST_FILE } from '../../engine/limits.ts';
import { err, ok } from '../../engine/result.ts';

const COLUMNS = ['id', 'file', 'source', 'target', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** What a spreadsheet would take for a formula, and what has been escaped as one before. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Spreadsheets take a file for UTF-8 only with this in front. */
const BOM = '\uFEFF';

/**
 * CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front,
 * which is taken away again when the file comes back.
 */
export const writeCsv = ({ from, to, units }: Translation): string =>
  BOM +
  Papa.unparse(
    {
      fields: [...COLUMNS.slice(0, 2), `source ${from}`, `target ${to ?? ''}`.trim(), 'note'],
      data: units.map(unit => COLUMNS.map(column => unit[column] ?? '')),
    },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );

const withoutApostrophe = (cell: string): string =>
  FORMULA.test(cell) ? cell.replace(/^'/, '') : cell;

const isOf =
  (column: Column) =>
  (name: string): boolean =>
    `${name.toLowerCase()} `.startsWith(`${column} `);

/** `source en` → the source column and its language. */
const languageIn = (header: readonly string[], column: Column): string =>
  header
    .find(name => name.startsWith(column))
    ?.slice(column.length)
    .trim() ?? '';

const columnsOf = (header: readonly string[]): Readonly<Record<Column, number>> => {
  const at = (column: Column): number => header.findIndex(isOf(column));
  return {
    id: at('id'),
    file: at('file'),
    source: at('source'),
    target: at('target'),
    note: at('note'),
  };
};

/** Reads CSV as spreadsheets write it: with commas, semicolons or tabs, with or without a mark in front. */
export const readCsv = (text: string): TranslationReading => {
  if (text.length > LONGEST_FILE * 4) return err('translation/too-large');
  const { data } = Papa.parse<string[]>(text.replace(BOM, ''), { skipEmptyLines: 'greedy' });
  const [first = [], ...rows] = data;
  const header = first.map(name => name.trim());
  const columns = columnsOf(header);
  if (columns.id < 0 || columns.source < 0 || columns.target < 0)
    return err('translation/no-columns');
  const cell = (row: readonly string[], column: Column): string =>
    withoutApostrophe(row[columns[column]] ?? '');
  const units = rows.map(
    (row): TranslationUnit => ({
      id: cell(row, 'id').trim(),
      file: cell(row, 'file').trim(),
      source: cell(row, 'source'),
      target: cell(row, 'target'),
      note: cell(row, 'note'),
    }),
  );
  if (units.length === 0) return err('translation/empty');
  const to = languageIn(header, 'target');
  return ok({ from: languageIn(header, 'source'), to: to === '' ? null : to, units });
};
